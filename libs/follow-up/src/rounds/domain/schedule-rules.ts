import { ROUND_OFFSET, type ScheduledRound } from '@homeward/contracts';
import { offsetFrom } from './round-plan.ts';

/** Any day will do: offsets are put in the order in which they fall. */
const SOME_ARRIVAL = '2026-01-01';

/** @returns what is wrong with a schedule's rounds, by field; empty when it may hold */
export function scheduleProblems(rounds: readonly ScheduledRound[]): Record<string, string> {
  if (rounds.length === 0) return { rounds: 'must name at least one round' };
  const wrong: Record<string, string> = {};
  const seen = new Set<string>();
  for (const [place, { code, optional }] of rounds.entries()) {
    if (!ROUND_OFFSET.test(code))
      wrong[`rounds.${place}.code`] = 'must be whole days or months after the arrival, such as P7D or P3M';
    else if (seen.has(code)) wrong[`rounds.${place}.code`] = 'stands in this schedule already';
    seen.add(code);
    if (optional && place === 0)
      wrong[`rounds.${place}.optional`] = 'must be no: the first round is held with everybody';
  }
  return wrong;
}

/** In the order in which they fall. */
export const inOrder = (rounds: readonly ScheduledRound[]): ScheduledRound[] =>
  rounds.toSorted((a, b) => (offsetFrom(SOME_ARRIVAL, a.code) < offsetFrom(SOME_ARRIVAL, b.code) ? -1 : 1));
