import { Injectable } from '@nestjs/common';
import { FollowsPerson, type RowsOfPersons } from '@homeward/case';

/** What follows when two persons are found to be one. */
@Injectable()
@FollowsPerson('consent')
export class ConsentRowsOfPersons implements RowsOfPersons {
  readonly columns = [{ table: 'consent', column: 'person_id' }];
}
