import type { CaseloadPersonColumn, MemberStage } from '@homeward/contracts';
import type { Cells } from './fault.ts';

/** R12, in the contract's order: the last of these days that a member has proves where they stand. */
export const STAGE_PROOFS = [
  ['COUNSELLING', 'first_counselled_on'],
  ['APPLIED', 'applied_on'],
  ['APPROVED', 'approved_on'],
  ['PRE_DEPARTURE', 'declared_on'],
  ['DEPARTED', 'departed_on'],
  ['ARRIVED', 'arrived_on'],
  ['REINTEGRATION', 'reintegration_from'],
  ['CLOSED', 'closed_on'],
  ['INELIGIBLE', 'rejected_on'],
  ['WITHDRAWN', 'withdrawn_on'],
  ['CANCELLED', 'cancelled_on'],
] as const satisfies readonly (readonly [MemberStage, CaseloadPersonColumn])[];

/** A declaration proves nothing alone: it goes with an approval, or is passed on the way to a later step. */
export const DECLARED_WITH = [
  ...(['approved_on', 'departed_on', 'arrived_on', 'reintegration_from', 'closed_on'] as const),
  ...(['rejected_on', 'withdrawn_on', 'cancelled_on'] as const),
];

export interface ProvedStep {
  readonly stage: MemberStage;
  readonly on: string;
}

/** The steps a row proves, in the order of the process; none for whoever only asked. */
export function provedSteps(values: Cells): ProvedStep[] {
  return STAGE_PROOFS.flatMap(([stage, column]) => {
    const on = values[column];
    if (on === undefined) return [];
    const proves = stage !== 'PRE_DEPARTURE' || DECLARED_WITH.some((other) => values[other] !== undefined);
    return proves ? [{ stage, on }] : [];
  });
}

export const stageOf = (values: Cells): MemberStage => provedSteps(values).at(-1)?.stage ?? 'INQUIRY';
