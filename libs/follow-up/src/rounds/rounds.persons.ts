import { Injectable } from '@nestjs/common';
import { FollowsPerson, type MemberTable, type RowsOfPersons } from '@homeward/case';

/** What follows when two persons are found to be one. */
@Injectable()
@FollowsPerson('rounds')
export class RoundRowsOfPersons implements RowsOfPersons {
  readonly columns = [];
  readonly ofMembers: readonly MemberTable[] = [{ table: 'follow_up_round', matter: 'rounds' }];
}
