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
      `select m.id as "subjectId", m.case_id as "caseId", c.owner_id as "ownerId", latest.day as due
         from case_member m join "case" c on c.id = m.case_id
         join lateral (
           select f.value #>> '{}' as day from member_fact f
            where f.member_id = m.id and f.fact = 'orderToLeaveUntil'
            order by f.established_on desc, f.recorded_at desc, f.id limit 1) latest on latest.day is not null
        where m.office_id = $1 and m.stage = any ($2::text[]) and latest.day::date between $3::date - 1 and $4::date
          and ($5::uuid is null or m.id > $5)
        order by m.id limit $6`,
      [office.id, STAGES_BEFORE_DEPARTURE, now, to, after, limit],
    );
    return pageOf(matters, limit);
  }
}
