import { Injectable } from '@nestjs/common';
import {
  DueMatters,
  pageOf,
  type DueMatter,
  type DueMattersAsk,
  type DueMattersOfKind,
  type DueMattersPage,
} from '@homeward/case';
import { STAGES_BEFORE_DEPARTURE } from '@homeward/contracts';

/**
 * The last day of an order to leave, by the latest that was established. It is told so that whoever may still leave with
 * help does so in time; it makes no list, and stops nothing when it passes.
 */
@Injectable()
@DueMatters('order-to-leave')
export class OrderToLeaveMatters implements DueMattersOfKind {
  async find({ tx, office, now, to, after, limit }: DueMattersAsk): Promise<DueMattersPage> {
    const matters: DueMatter[] = await tx.query(
      `select m.id as "subjectId", m.case_id as "caseId", c.owner_id as "ownerId", f.value #>> '{}' as due
         from member_fact f join case_member m on m.id = f.member_id join "case" c on c.id = m.case_id
        where f.office_id = $1 and f.fact = 'orderToLeaveUntil' and m.stage = any ($2::text[])
          and case when f.fact = 'orderToLeaveUntil' then (f.value #>> '{}')::date end between $3::date - 1 and $4::date
          and ($5::uuid is null or m.id > $5)
          and not exists (select 1 from member_fact l where l.member_id = f.member_id and l.fact = f.fact
                             and (l.established_on, l.recorded_at, l.id) > (f.established_on, f.recorded_at, f.id))
        order by m.id limit $6`,
      [office.id, STAGES_BEFORE_DEPARTURE, now, to, after, limit],
    );
    return pageOf(matters, limit);
  }
}
