import { Injectable } from '@nestjs/common';
import { FollowsPerson, type MemberTable, type PersonColumn, type RowsOfPersons } from '@homeward/case';

/** What follows when two persons are found to be one. */
@Injectable()
@FollowsPerson('notification')
export class NotificationRowsOfPersons implements RowsOfPersons {
  readonly columns: readonly PersonColumn[] = [{ table: 'message_intent', column: 'person_id', matter: 'messages' }];
  readonly ofMembers: readonly MemberTable[] = [{ table: 'letter', matter: 'letters' }];
}
