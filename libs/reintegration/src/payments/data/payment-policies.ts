import type { EntityManager } from 'typeorm';

export interface StandingPolicy {
  readonly id: string;
  readonly twoApproversAboveMinor: number;
  readonly quotesAboveMinor: number;
}

/** The rule of the nearest office that has one on the day, the programme's own before the general. */
export const POLICY_SQL = `
  with recursive up (id, parent_id, steps) as (
    select o.id, o.parent_id, 0 from office o where o.id = $1
    union all
    select o.id, o.parent_id, u.steps + 1 from up u join office o on o.id = u.parent_id)
  select p.id, p.two_approvers_above_minor as "twoApproversAboveMinor", p.quotes_above_minor as "quotesAboveMinor"
    from up u join payment_policy p on p.office_id = u.id
   where p.currency = $2 and (p.programme_code is null or p.programme_code = $3)
     and daterange(p.valid_from, p.valid_to, '[)') @> $4::date
   order by u.steps, p.programme_code nulls last limit 1`;

export async function policyOf(
  tx: EntityManager,
  of: { readonly officeId: string; readonly currency: string; readonly programmeCode: string; readonly day: string },
): Promise<StandingPolicy | null> {
  const rows: StandingPolicy[] = await tx.query(POLICY_SQL, [of.officeId, of.currency, of.programmeCode, of.day]);
  return rows[0] ?? null;
}

/** Where no rule of the office stands, two people look at every sum: a threshold that is not known is none. */
export const approvalsNeeded = (policy: StandingPolicy | null, amountMinor: number): 1 | 2 =>
  policy !== null && amountMinor <= policy.twoApproversAboveMinor ? 1 : 2;
