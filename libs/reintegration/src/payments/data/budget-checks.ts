import type { AidModality } from '@homeward/contracts';
import { violatedConstraint } from '@homeward/case';
import type { EntityManager } from 'typeorm';
import { refusal } from '../../domain/reintegration.errors.ts';
import { modalityProblem } from '../../plans/domain/modality-fits.ts';
import { BUDGET_COLUMNS, BUDGET_FROM, leftOf, type BudgetRow } from './budget.sql.ts';

export interface Asked {
  readonly entitlementId: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly modality: AidModality;
}

export async function budgetOf(tx: EntityManager, entitlementId: string): Promise<BudgetRow | null> {
  const rows: BudgetRow[] = await tx.query(`select ${BUDGET_COLUMNS} from ${BUDGET_FROM} where e.id = $1`, [
    entitlementId,
  ]);
  return rows[0] ?? null;
}

const ABOVE = 'More was not granted.';

/**
 * What may be asked of a grant at any time: its currency, its way of giving, and no more than is left of it.
 * @throws DomainError `disbursement.unsuitable`, `disbursement.above-budget` naming the field
 */
export function demandAskable(budget: BudgetRow | null, { amountMinor, currency, modality }: Asked): BudgetRow {
  if (!budget || budget.ended) throw unsuitable({ entitlementId: 'is nothing this member was granted and still is' });
  if (budget.currency !== currency) throw unsuitable({ currency: `must be ${budget.currency}, as it was granted` });
  const problem = modalityProblem(budget.modality, modality);
  if (problem) throw unsuitable({ modality: problem });
  const left = leftOf(budget);
  if (left !== null && amountMinor > left)
    throw refusal(
      'disbursement.above-budget',
      ABOVE,
      { amountMinor: 'is more than is left of this entitlement' },
      { leftMinor: left },
    );
  return budget;
}

/**
 * What must hold beside, on the day somebody approves: the moment has come, the last day has not passed, and the amount
 * is known here.
 * @throws DomainError `disbursement.*`
 */
export function demandApprovable(budget: BudgetRow, today: string): void {
  if (budget.grantedMinor === null)
    throw refusal(
      'disbursement.amount-unknown',
      'The amount of this entitlement is not known here. The office enters its own figure, by two people, first.',
    );
  if (budget.openedOn === null)
    throw refusal('disbursement.too-early', `This opens with the ${MOMENTS[budget.payMoment]} and not before.`);
  if (budget.spendBy !== null && budget.spendBy < today)
    throw refusal('disbursement.too-late', `It was to be spent by ${budget.spendBy}.`, {}, { spendBy: budget.spendBy });
}

const MOMENTS = { departure: 'departure', arrival: 'arrival', 'after-return': 'arrival' } as const;

const unsuitable = (fields: Record<string, string>) =>
  refusal('disbursement.unsuitable', 'This cannot be asked for so.', fields);

/**
 * The words for what only the database keeps at once: of two approvals in one moment the second may find nothing left.
 * @returns the error to throw instead
 */
export function inWords(error: unknown): unknown {
  const broken = violatedConstraint(error) ?? '';
  return BROKEN[broken]?.() ?? error;
}

const BROKEN: Readonly<Record<string, () => Error>> = {
  disbursement_within_entitlement: () =>
    refusal('disbursement.above-budget', ABOVE, { amountMinor: 'is more than is left of this entitlement' }),
  disbursement_within_cap: () =>
    refusal('disbursement.above-budget', ABOVE, { amountMinor: 'is more than the cap of the programme leaves' }),
  family_cap_kept: () =>
    refusal('disbursement.above-budget', ABOVE, { amountMinor: 'is more than the cap of the family leaves' }),
  fund_budget_kept: () =>
    refusal('disbursement.above-budget', 'The fund does not hold so much.', {
      fundBudgetId: 'holds less than this; name another fund, or ask who keeps it',
    }),
  disbursement_funded: () => unsuitable({ fundBudgetId: 'is no fund of this programme in this currency' }),
  disbursement_granted: () => unsuitable({ entitlementId: 'is nothing this member was granted and still is' }),
  disbursement_opened: () => refusal('disbursement.too-early', 'Its moment has not come.'),
  disbursement_in_time: () => refusal('disbursement.too-late', 'Its last day has passed.'),
  disbursement_amount_known: () => refusal('disbursement.amount-unknown', 'The amount is not known here.'),
  disbursement_approval_pk: () => refusal('disbursement.already-approved', 'You approved this before.'),
  disbursement_file_attachment_key: () => unsuitable({ files: 'holds a file that proves another payment already' }),
};
