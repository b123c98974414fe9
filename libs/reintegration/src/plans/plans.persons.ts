import { Injectable } from '@nestjs/common';
import { FollowsPerson, type MemberTable, type RowsOfPersons } from '@homeward/case';

/** What follows when two persons are found to be one. */
@Injectable()
@FollowsPerson('plans')
export class PlanRowsOfPersons implements RowsOfPersons {
  readonly columns = [];
  readonly ofMembers: readonly MemberTable[] = [
    { table: 'reintegration_plan', matter: 'plans' },
    { table: 'disbursement', matter: 'payments' },
    { table: 'service_referral', matter: 'referrals' },
  ];
}
