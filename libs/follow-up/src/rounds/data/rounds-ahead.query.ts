import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** A round that comes near: ids and days, for whoever reminds people or colleagues of it. */
export interface RoundAhead {
  readonly roundId: string;
  readonly caseId: string;
  readonly memberId: string;
  readonly personId: string;
  readonly ownerId: string | null;
  readonly code: string;
  readonly dueOn: string;
  readonly windowFrom: string;
  readonly windowTo: string;
}

const AHEAD_SQL = `
  select r.id as "roundId", r.case_id as "caseId", r.member_id as "memberId", m.person_id as "personId",
         c.owner_id as "ownerId", r.code, to_char(r.due_on, 'YYYY-MM-DD') as "dueOn",
         to_char(r.window_from, 'YYYY-MM-DD') as "windowFrom", to_char(r.window_to, 'YYYY-MM-DD') as "windowTo"
    from follow_up_round r join case_member m on m.id = r.member_id join "case" c on c.id = r.case_id
   where r.office_id = $1 and r.state = 'open' and not r.optional and r.due_on between $2::date and $3::date
     and ($4::uuid is null or r.id > $4) order by r.id limit $5`;

/** Rounds that fall due between two days: never of somebody who does not wish to be asked, is lost, or died. */
@Injectable()
export class RoundsAheadQuery {
  /** @param after the last round of the batch before; @param size at most so many */
  find(
    tx: EntityManager,
    officeId: string,
    { from, to, after = null, size = 500 }: { from: string; to: string; after?: string | null; size?: number },
  ): Promise<RoundAhead[]> {
    return tx.query(AHEAD_SQL, [officeId, from, to, after, size]);
  }
}
