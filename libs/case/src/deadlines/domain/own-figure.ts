import { SHIPPED_DEADLINE_STEPS, type DeadlineKind } from '@homeward/contracts';

/** Longer than a year ahead nobody plans by a reminder. */
const LONGEST = 400;

/**
 * What is wrong with an office's own figure, by field: it moves a reminder, and never turns one that comes before the
 * day into one that comes after it.
 */
export function figureProblems(kind: DeadlineKind, step: string, amount: number): Readonly<Record<string, string>> {
  const shipped = SHIPPED_DEADLINE_STEPS.find((line) => line.kind === kind && line.step === step);
  if (!shipped) return { step: 'is no step of this deadline; choose one from the list' };
  const [least, most] =
    kind === 'morning-digest' ? [0, 23] : shipped.offset < 0 ? [-LONGEST, 0] : [0, shipped.offset > 0 ? LONGEST : 0];
  if (shipped.offset === 0) return amount === 0 ? {} : { amount: 'is told on the day itself and cannot be moved' };
  return amount >= least && amount <= most ? {} : { amount: `must lie between ${least} and ${most}` };
}
