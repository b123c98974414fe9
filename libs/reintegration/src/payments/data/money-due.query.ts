import { PLAN_DUE_DAYS, SPEND_WARNING_DAYS } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';
import { BUDGET_COLUMNS, BUDGET_FROM, leftOf, type BudgetRow } from './budget.sql.ts';

/** Money that lapses on a day, with so much of it left. */
export interface SpendDue {
  readonly entitlementId: string;
  readonly memberId: string;
  readonly caseId: string;
  readonly officeId: string;
  readonly spendBy: string;
  readonly daysLeft: number;
  readonly currency: string;
  /** Null while the amount is not known here. */
  readonly leftMinor: number | null;
}

/**
 * What lapses in exactly 90, 30 or 7 days and is not spent (domain 6.5), page by page: a tick reads on from the last id.
 * @param today `YYYY-MM-DD`
 */
export async function findSpendDue(
  tx: EntityManager,
  today: string,
  { after, most }: { readonly after: string | null; readonly most: number },
): Promise<SpendDue[]> {
  const rows: (BudgetRow & { caseId: string; officeId: string; spendBy: string; daysLeft: number })[] = await tx.query(
    `select ${BUDGET_COLUMNS}, e.case_id as "caseId", e.office_id as "officeId", o.spend_by - $1::date as "daysLeft"
       from ${BUDGET_FROM}
      where o.spend_by = any (select $1::date + d from unnest($2::integer[]) d) and e.ended_at is null
        and ($3::uuid is null or e.id > $3) and e.member_id in (
          select m.id from case_member m where m.stage not in ('CLOSED', 'WITHDRAWN', 'CANCELLED', 'INELIGIBLE'))
      order by e.id limit $4`,
    [today, SPEND_WARNING_DAYS, after, most],
  );
  return rows
    .map(({ entitlementId, memberId, caseId, officeId, spendBy, daysLeft, currency, ...row }) => ({
      ...{ entitlementId, memberId, caseId, officeId, spendBy, daysLeft, currency },
      leftMinor: leftOf({ entitlementId, memberId, spendBy, currency, ...row }),
    }))
    .filter(({ leftMinor }) => leftMinor === null || leftMinor > 0);
}

/** A plan that is due or was. */
export interface PlanDue {
  readonly memberId: string;
  readonly caseId: string;
  readonly officeId: string;
  readonly dueOn: string;
}

/**
 * Members whose plan is due on one of the days and not agreed: thirty days after the arrival (source RHB23). The timer of
 * domain 6.5 asks for the day in seven days and for yesterday.
 */
export function findPlansDue(
  tx: EntityManager,
  dueOn: readonly string[],
  { after, most }: { readonly after: string | null; readonly most: number },
): Promise<PlanDue[]> {
  return tx.query(
    `select a.member_id as "memberId", a.case_id as "caseId", a.office_id as "officeId",
            to_char(a.arrived_on + ${PLAN_DUE_DAYS}, 'YYYY-MM-DD') as "dueOn"
       from arrival a join case_member m on m.id = a.member_id
      where a.taken_back_at is null and a.arrived_on = any (select d - ${PLAN_DUE_DAYS} from unnest($1::date[]) d)
        and m.stage in ('ARRIVED', 'REINTEGRATION')
        and exists (select 1 from entitlement e where e.member_id = a.member_id and e.ended_at is null
                      and e.pay_moment <> 'departure')
        and not exists (select 1 from plan_version v where v.member_id = a.member_id and v.state <> 'draft')
        and ($2::uuid is null or a.member_id > $2)
      order by a.member_id limit $3`,
    [dueOn, after, most],
  );
}
