import { Injectable } from '@nestjs/common';
import {
  cameBackOn,
  daysOf,
  DueMatters,
  pageOf,
  type DueMatter,
  type DueMattersAsk,
  type DueMattersOfKind,
  type DueMattersPage,
} from '@homeward/case';
import { PLAN_DUE_ON } from './plan-due.sql.ts';

/** Whose arrival was confirmed, and who came back by their own means. */
const BACK = `(
  select id, case_id, office_id, member_id, arrived_on from arrival where taken_back_at is null
  union all
  select m.id, m.case_id, m.office_id, m.id, ${cameBackOn('m.id')}
    from case_member m where m.stage in ('ARRIVED', 'REINTEGRATION') and ${cameBackOn('m.id')} is not null)`;

const DUE_SQL = `
  select "subjectId", "caseId", "ownerId", to_char(due_on, 'YYYY-MM-DD') as due from (
    select a.id as "subjectId", a.case_id as "caseId", c.owner_id as "ownerId", ${PLAN_DUE_ON} as due_on
      from ${BACK} a join case_member m on m.id = a.member_id join "case" c on c.id = a.case_id
     where a.office_id = $1 and m.stage in ('ARRIVED', 'REINTEGRATION')
       and exists (select 1 from entitlement e where e.member_id = a.member_id and e.ended_at is null
                     and e.pay_moment <> 'departure')
       and not exists (select 1 from plan_version v where v.member_id = a.member_id and v.state <> 'draft')
       and ($4::uuid is null or a.id > $4)) waiting
   where due_on between $2::date and $3::date
   order by "subjectId" limit $5`;

/** Somebody who is back and to whom something is due has no plan yet. */
@Injectable()
@DueMatters('plan-due')
export class PlanDueMatters implements DueMattersOfKind {
  async find(ask: DueMattersAsk): Promise<DueMattersPage> {
    const { tx, office, after, limit } = ask;
    const matters: DueMatter[] = await tx.query(DUE_SQL, [office.id, ...daysOf(ask), after, limit]);
    return pageOf(matters, limit);
  }
}
