import { Injectable } from '@nestjs/common';
import { FollowsPerson, type RowsOfPersons } from '@homeward/case';

/** What follows when two persons are found to be one. */
@Injectable()
@FollowsPerson('notification')
export class NotificationRowsOfPersons implements RowsOfPersons {
  readonly columns = [{ table: 'message_intent', column: 'person_id' }];
}
