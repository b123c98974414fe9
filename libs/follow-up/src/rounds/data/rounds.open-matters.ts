import { Injectable } from '@nestjs/common';
import { OpenMatters, type OpenMatter, type OpenMattersOfRoom } from '@homeward/case';
import type { EntityManager } from 'typeorm';
import { OpenRoundsQuery } from './open-rounds.query.ts';

const LAST_FACT_SQL = `
  select to_char(greatest(
           (select max(a.attempted_on) from contact_attempt a where a.member_id = any ($1::uuid[])),
           (select max(s.answered_on) from satisfaction s where s.member_id = any ($1::uuid[]))
         ), 'YYYY-MM-DD') as day`;

/** A contact that is due now, and a death nobody looked at: that is confirmed or denied first, for no word stands in for it. */
@Injectable()
@OpenMatters('rounds')
export class RoundOpenMatters implements OpenMattersOfRoom {
  constructor(private readonly rounds: OpenRoundsQuery) {}

  async find(caseId: string, memberIds: readonly string[], tx: EntityManager): Promise<readonly OpenMatter[]> {
    const open = await this.rounds.find(caseId, memberIds, tx);
    return open.map((matter) => {
      const death = matter.kind === 'death-report';
      return { ...matter, permission: death ? 'case.correct' : 'follow-up.record', settleFirst: death };
    });
  }

  async lastFactOn(memberIds: readonly string[], tx: EntityManager): Promise<string | null> {
    const [last]: { day: string | null }[] = await tx.query(LAST_FACT_SQL, [memberIds]);
    return last!.day;
  }
}
