import type { EntityManager } from 'typeorm';
import { UNDER_WAY } from './budget.sql.ts';

export const MONEY_MATTERS = ['disbursement-open', 'receipt-missing', 'spot-check-differs', 'plan-line-open'] as const;
export type MoneyMatter = (typeof MONEY_MATTERS)[number];

export interface OpenMoney {
  readonly id: string;
  readonly kind: MoneyMatter;
  readonly memberId: string;
  /** `YYYY-MM-DD`. */
  readonly since: string;
  /** Turns with the payment, or the line. */
  readonly state: string;
}

/** What a case may not be closed over: money under way or without its receipt, a check that differs, lines that neither were given nor fell away. */
export function findOpenMoney(tx: EntityManager, memberIds: readonly string[]): Promise<OpenMoney[]> {
  return tx.query(
    `select d.id, case when d.state in ('paid', 'delivered') then 'receipt-missing'
                       when d.state in ${UNDER_WAY} then 'disbursement-open' else 'spot-check-differs' end as kind,
            d.member_id as "memberId", to_char(coalesce(d.given_on, d.created_at::date), 'YYYY-MM-DD') as since,
            d.version::text as state
       from disbursement d
      where d.member_id = any ($1::uuid[])
        and (d.state in ${UNDER_WAY} or (d.state = 'receipted' and d.check_finding = 'differs'))
     union all
     select l.id, 'plan-line-open', l.member_id, to_char(v.signed_on, 'YYYY-MM-DD'), l.version::text
       from plan_line l join plan_line_terms t on t.line_id = l.id
       join plan_version v on v.id = t.version_id and v.state = 'agreed'
      where l.member_id = any ($1::uuid[]) and l.ended_as is null
     order by since, id`,
    [memberIds],
  );
}
