import type { Condition, Elapsed } from '@homeward/contracts';
import { dayAfter } from './calendar.ts';
import type { FactName, Facts } from './facts.ts';

export { ELAPSED_LIMITS, type Condition, type Elapsed, type ElapsedLimit } from '@homeward/contracts';

export type Answer = true | false | 'unknown';

export interface Answered {
  readonly answer: Answer;
  /** The facts that would have to be known; empty unless the answer is unknown. */
  readonly missing: readonly FactName[];
}

export const ALWAYS: Condition = { all: [] };

export function ask(condition: Condition, facts: Facts): Answered {
  if ('all' in condition) return combine(condition.all, facts, false);
  if ('any' in condition) return combine(condition.any, facts, true);
  if ('not' in condition) {
    const { answer, missing } = ask(condition.not, facts);
    return { answer: answer === 'unknown' ? answer : !answer, missing };
  }
  if ('elapsed' in condition) return askElapsed(condition.elapsed, facts);
  const value = facts[condition.fact];
  if (value === undefined) return { answer: 'unknown', missing: [condition.fact] };
  if ('none' in condition) return known((value === null) === condition.none);
  if ('is' in condition) return known(value === condition.is);
  if ('oneOf' in condition) return known(typeof value === 'string' && condition.oneOf.includes(value));
  if ('includesAny' in condition)
    return known(Array.isArray(value) && condition.includesAny.some((code) => value.includes(code)));
  if ('from' in condition) return known(typeof value === 'string' && value >= condition.from);
  return known(typeof value === 'string' && value < condition.before);
}

const known = (answer: boolean): Answered => ({ answer, missing: [] });

/** One part that decides is enough, whatever the others would have been. */
function combine(parts: readonly Condition[], facts: Facts, deciding: boolean): Answered {
  const answers = parts.map((part) => ask(part, facts));
  if (answers.some(({ answer }) => answer === deciding)) return known(deciding);
  const missing = [...new Set(answers.flatMap((part) => part.missing))];
  return missing.length > 0 ? { answer: 'unknown', missing } : known(!deciding);
}

function askElapsed(elapsed: Elapsed, facts: Facts): Answered {
  const days = [elapsed.since, elapsed.until] as const;
  const [since, until] = days.map((fact) => facts[fact]);
  if (since === null || until === null) return known(false);
  const missing = days.filter((fact) => facts[fact] === undefined);
  if (missing.length > 0) return { answer: 'unknown', missing };
  const { atLeast, moreThan, atMost, lessThan } = elapsed;
  const limit = dayAfter(since as string, (atLeast ?? moreThan ?? atMost ?? lessThan)!);
  const day = until as string;
  if (atLeast !== undefined) return known(day >= limit);
  if (moreThan !== undefined) return known(day > limit);
  if (atMost !== undefined) return known(day <= limit);
  return known(day < limit);
}
