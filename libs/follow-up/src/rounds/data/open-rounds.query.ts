import { Injectable } from '@nestjs/common';
import { TODAY_IN } from '@homeward/case';
import type { EntityManager } from 'typeorm';

/** Something of a member that waits for a decision before their case is closed. */
export interface OpenContactMatter {
  readonly id: string;
  readonly kind: 'follow-up-round' | 'death-report';
  readonly memberId: string;
  /** `YYYY-MM-DD`. */
  readonly since: string;
  readonly state: string;
}

/** Rounds whose window has opened and that nobody settled, and deaths nobody has looked at; later rounds end with the case. */
const OPEN_SQL = `
  select r.id, 'follow-up-round' as kind, r.member_id as "memberId", to_char(r.window_from, 'YYYY-MM-DD') as since,
         r.version::text as state
    from follow_up_round r join office o on o.id = r.office_id
   where r.case_id = $1 and r.member_id = any ($2::uuid[]) and r.state = 'open' and not r.optional
     and r.window_from <= ${TODAY_IN('o.time_zone')}
  union all
  select f.id, 'death-report', f.member_id, to_char(f.state_on, 'YYYY-MM-DD'), f.version::text from follow_up f
   where f.case_id = $1 and f.member_id = any ($2::uuid[]) and f.state = 'died' and f.death_settled_at is null
   order by since, id`;

@Injectable()
export class OpenRoundsQuery {
  /** Of members of one case, in the transaction that closes them. */
  find(caseId: string, memberIds: readonly string[], tx: EntityManager): Promise<OpenContactMatter[]> {
    return tx.query(OPEN_SQL, [caseId, memberIds]);
  }
}
