import type { CaseStep } from '../../case/case-queries.ts';

/** The step by which a decision on paper is entered, for whoever may take it while somebody here has not begun. */
export const paperStep = (steps: readonly CaseStep[] | undefined): CaseStep | undefined =>
  steps?.find(({ action, allowed }) => allowed && action === 'register-approved');
