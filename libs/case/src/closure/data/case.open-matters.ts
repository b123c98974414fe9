import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OpenMatters, type OpenMatter, type OpenMattersOfRoom } from '../open-matters.ts';

/** $1 the case, $2 its members. A hold and an offer to another office are ended in their own place, never by a decision. */
const OPEN_SQL = `
  select a.id, 'appointment' as kind, a.member_id as "memberId", to_char(a.starts_at, 'YYYY-MM-DD') as since,
         a.version::text as state, 'ordinary' as "matterClass", 'appointment.make' as permission, false as "settleFirst"
    from appointment a where a.member_id = any ($2::uuid[]) and a.state in ('planned', 'moved')
  union all
  select f.id, 'flag', f.member_id, to_char(f.raised_at, 'YYYY-MM-DD'), f.version::text, f.matter_class,
         case when f.matter_class = 'ordinary' then 'flag.raise' end, false
    from case_flag f where f.member_id = any ($2::uuid[]) and f.lowered_at is null
  union all
  select m.id, 'hold', m.id, to_char(m.hold_review_on, 'YYYY-MM-DD'), m.hold_reason, 'ordinary', 'case.hold', true
    from case_member m where m.id = any ($2::uuid[]) and m.hold_reason is not null
  union all
  select t.id, 'transfer', null, to_char(t.proposed_at, 'YYYY-MM-DD'), t.version::text, 'ordinary', 'transfer.propose', true
    from case_transfer t where t.case_id = $1 and t.state = 'proposed'`;

/** What casework itself left open: appointments to come, flags, holds, and an offer nobody has answered. */
@Injectable()
@OpenMatters('case')
export class CaseOpenMatters implements OpenMattersOfRoom {
  find(caseId: string, memberIds: readonly string[], tx: EntityManager): Promise<readonly OpenMatter[]> {
    return tx.query(OPEN_SQL, [caseId, memberIds]);
  }

  async lastFactOn(memberIds: readonly string[], tx: EntityManager): Promise<string | null> {
    const [last]: { day: string | null }[] = await tx.query(
      `select to_char(max(a.starts_at), 'YYYY-MM-DD') as day from appointment a
        where a.member_id = any ($1::uuid[]) and a.state = 'attended'`,
      [memberIds],
    );
    return last!.day;
  }
}
