import { Injectable } from '@nestjs/common';
import { OpenMatters, type OpenMatter, type OpenMattersOfRoom } from '@homeward/case';
import type { EntityManager } from 'typeorm';
import { openReferrals } from './open-referrals.ts';

const LAST_FACT_SQL = `
  select to_char(greatest(
           (select max(greatest(s.sent_on, s.ended_on)) from referral_sending s where s.member_id = any ($1::uuid[])),
           (select max(v.given_on) from reintegration_service v
             where v.member_id = any ($1::uuid[]) and v.taken_back_at is null)
         ), 'YYYY-MM-DD') as day`;

/** Whom somebody was sent to and who has not said what came of it; a sealed one is found by its officers alone. */
@Injectable()
@OpenMatters('referrals')
export class ReferralOpenMatters implements OpenMattersOfRoom {
  async find(caseId: string, memberIds: readonly string[], tx: EntityManager): Promise<readonly OpenMatter[]> {
    const open = await openReferrals(tx, caseId, memberIds);
    return open.map((matter) => ({ ...matter, permission: 'service-referral.make' }));
  }

  async lastFactOn(memberIds: readonly string[], tx: EntityManager): Promise<string | null> {
    const [last]: { day: string | null }[] = await tx.query(LAST_FACT_SQL, [memberIds]);
    return last!.day;
  }
}
