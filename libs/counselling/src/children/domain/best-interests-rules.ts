import type { BestInterestsOutcome, BestInterestsState } from '@homeward/contracts';

/** Which states each thing that is done to a procedure may find it in; a closed one is only reopened or appealed. */
export const PROCEDURE_MOVES = {
  assess: { from: ['open', 'assessment', 'reopened'], to: 'assessment' },
  'hand-over': { from: ['assessment'], to: 'determination' },
  determine: { from: ['determination'], to: 'closed' },
  reopen: { from: ['closed'], to: 'reopened' },
} as const satisfies Readonly<
  Record<string, { readonly from: readonly BestInterestsState[]; readonly to: BestInterestsState }>
>;

export type ProcedureMove = keyof typeof PROCEDURE_MOVES;

/** Every way there is for the child; an assessment that left one out would have decided before it weighed. */
export const SOLUTIONS = ['return', 'localIntegration', 'thirdCountry'] as const;
export type WeighedSolutions = Readonly<Record<(typeof SOLUTIONS)[number], string>>;

export interface StandingProcedure {
  readonly state: BestInterestsState;
  readonly favoursReturn: boolean;
  readonly appealedOn: string | null;
  readonly nextReviewOn: string | null;
}

export function favoursReturn(outcome: BestInterestsOutcome): boolean {
  return outcome === 'return';
}

/** @returns what keeps the outcome from unlocking a return on a day, in words; null when nothing does */
export function hindranceOn(procedure: StandingProcedure | null, day: string): string | null {
  if (!procedure) return 'Open the best-interests procedure of this child.';
  if (procedure.state !== 'closed')
    return 'The best-interests procedure has not been decided, or was opened again: wait for its outcome.';
  if (procedure.appealedOn !== null) return 'The best-interests determination is under appeal: wait for its end.';
  if (!procedure.favoursReturn) return 'The best-interests determination does not find return the best solution.';
  if (procedure.nextReviewOn !== null && procedure.nextReviewOn < day)
    return 'The best-interests determination was to be reviewed by now: reopen it and look again.';
  return null;
}
