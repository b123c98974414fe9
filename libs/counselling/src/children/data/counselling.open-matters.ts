import { Injectable } from '@nestjs/common';
import { OpenMatters, type OpenMatter, type OpenMattersOfRoom } from '@homeward/case';
import type { EntityManager } from 'typeorm';

/** $1 the members. What is sealed is found by those only whom it is for. */
const OPEN_SQL = `
  select a.id, 'missing-child' as kind, a.member_id as "memberId", to_char(a.opened_at, 'YYYY-MM-DD') as since,
         a.version::text as state, 'ordinary' as "matterClass", 'missing-child.close' as permission, true as "settleFirst"
    from missing_child_alert a where a.member_id = any ($1::uuid[]) and a.closed_at is null
  union all
  select t.id, 'child-task', t.member_id, to_char(t.due_on, 'YYYY-MM-DD'), t.version::text, t.matter_class,
         'child.record', false
    from child_task t where t.member_id = any ($1::uuid[]) and t.done_on is null
  union all
  select b.id, 'best-interests', b.member_id, to_char(b.opened_on, 'YYYY-MM-DD'), b.version::text, 'ordinary',
         'best-interests.record', false
    from best_interests_procedure b where b.member_id = any ($1::uuid[]) and b.state <> 'closed'
  union all
  select d.id, 'age-doubt', d.member_id, to_char(d.doubted_on, 'YYYY-MM-DD'), d.version::text, 'ordinary',
         'child.record', false
    from age_doubt d where d.member_id = any ($1::uuid[]) and d.outcome is null
  union all
  select f.id, 'protection-flag', f.member_id, to_char(f.raised_on, 'YYYY-MM-DD'), f.version::text, f.matter_class,
         'protection-flag.refer', false
    from protection_flag f where f.member_id = any ($1::uuid[]) and f.referral_state = 'to-offer'`;

/** What protects somebody and is not at its end: a child who is missing is found before anything is closed. */
@Injectable()
@OpenMatters('counselling')
export class CounsellingOpenMatters implements OpenMattersOfRoom {
  find(_caseId: string, memberIds: readonly string[], tx: EntityManager): Promise<readonly OpenMatter[]> {
    return tx.query(OPEN_SQL, [memberIds]);
  }
}
