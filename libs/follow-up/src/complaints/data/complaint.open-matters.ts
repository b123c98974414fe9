import { Injectable } from '@nestjs/common';
import { OpenMatters, type OpenMatter, type OpenMattersOfRoom } from '@homeward/case';
import type { EntityManager } from 'typeorm';

/**
 * Ordinary complaints only, and never to the one they are about: a sensitive one must leave no trace in a case, so it stops
 * no closing. Nothing is lost by that, because a complaint is handled to its end whether the case is open or not.
 */
const OPEN_SQL = `
  select k.id, 'complaint' as kind, coalesce(k.about_member_id, (select m.id from case_member m
           where m.id = any ($2::uuid[]) order by m.principal desc, m.id limit 1)) as "memberId",
         to_char(k.received_on, 'YYYY-MM-DD') as since, k.version::text as state, 'complaint.handle' as permission
    from complaint k
   where k.about_case_id = $1 and k.sensitivity = 'normal' and k.status <> 'closed'
     and (k.about_member_id is null or k.about_member_id = any ($2::uuid[]))`;

@Injectable()
@OpenMatters('complaints')
export class ComplaintOpenMatters implements OpenMattersOfRoom {
  find(caseId: string, memberIds: readonly string[], tx: EntityManager): Promise<readonly OpenMatter[]> {
    return tx.query(OPEN_SQL, [caseId, memberIds]);
  }
}
