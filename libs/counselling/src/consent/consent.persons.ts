import { Injectable } from '@nestjs/common';
import { FollowsPerson, type MemberTable, type PersonColumn, type RowsOfPersons } from '@homeward/case';

/** What follows when two persons are found to be one. */
@Injectable()
@FollowsPerson('consent')
export class ConsentRowsOfPersons implements RowsOfPersons {
  readonly columns: readonly PersonColumn[] = [{ table: 'consent', column: 'person_id', matter: 'consents' }];
  readonly ofMembers: readonly MemberTable[] = [
    { table: 'counselling_session', matter: 'sessions' },
    { table: 'declaration', matter: 'declarations' },
  ];
}
