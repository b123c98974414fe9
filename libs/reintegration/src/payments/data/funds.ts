import type { EntityManager } from 'typeorm';
import { refusal } from '../../domain/reintegration.errors.ts';

export interface PayingFund {
  readonly fundBudgetId: string;
  readonly projectName: string;
  readonly currency: string;
  readonly leftMinor: number;
}

/** The budgets of projects that pay a programme on a day, in one currency. */
export const FUNDS_SQL = `
  select b.id as "fundBudgetId", p.name as "projectName", b.currency,
         (b.budget_minor - b.committed_minor)::float8 as "leftMinor"
    from fund_budget b join programme_fund f on f.id = b.fund_id join project p on p.id = f.project_id
   where f.programme_code = $1 and b.currency = $2 and f.valid_from <= $3::date
     and (f.valid_to is null or f.valid_to > $3::date) and $3::date between p.starts_on and p.ends_on
   order by p.name, b.recorded_at, b.id`;

/**
 * From what a payment is taken. Where one fund pays it need not be named.
 * @throws DomainError `disbursement.unsuitable` naming the field
 */
export async function fundOf(
  tx: EntityManager,
  named: string | null | undefined,
  of: { readonly programmeCode: string; readonly currency: string; readonly day: string },
): Promise<string> {
  const funds: PayingFund[] = await tx.query(FUNDS_SQL, [of.programmeCode, of.currency, of.day]);
  const chosen = named
    ? funds.find(({ fundBudgetId }) => fundBudgetId === named)
    : funds.length === 1
      ? funds[0]
      : null;
  if (chosen) return chosen.fundBudgetId;
  throw refusal('disbursement.unsuitable', 'It is not said from which fund this is paid.', {
    fundBudgetId:
      funds.length === 0
        ? 'cannot be told: no fund with a budget in this currency pays the programme today'
        : 'must be one of the funds that pay the programme today',
  });
}
