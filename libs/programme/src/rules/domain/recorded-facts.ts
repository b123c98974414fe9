import { isOfficerFact, type OfficerFact } from '@homeward/contracts';
import { isDay } from './calendar.ts';
import { moneyOfFact, RECORDED_FACTS, type RecordedFact } from './facts.ts';

/** Where somebody goes to is planned with the journey and not recorded a second time. */
export type RecordableFact = Exclude<RecordedFact, 'destination'>;

export const RECORDABLE_FACTS = Object.keys(RECORDED_FACTS).filter(
  (fact): fact is RecordableFact => fact !== 'destination',
);

/** What anybody who evaluates may record; the rest is an officer's to answer. */
export const CASEWORK_FACTS = RECORDABLE_FACTS.filter(
  (fact): fact is Exclude<RecordableFact, OfficerFact> => !isOfficerFact(fact),
);

/** What is wrong with the facts of a made-up person, by the fact's name: nothing is only ever known or to come. */
export function exampleProblems(facts: Readonly<Record<string, unknown>>): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const [name, value] of Object.entries(facts)) {
    if (name === 'destination') {
      if (typeof value !== 'string' || !/^[A-Z]{2}$/.test(value)) problems[name] = 'must be a two-letter country code';
    } else if (!(RECORDABLE_FACTS as readonly string[]).includes(name)) problems[name] = 'is no fact that is recorded';
    else {
      const problem = factProblem(name as RecordableFact, value, '9999-12-31');
      if (problem !== null) problems[name] = problem;
    }
  }
  return problems;
}

/** Days that have not come when they are recorded: plans and deadlines. */
const MAY_LIE_AHEAD: readonly RecordableFact[] = ['departureOn', 'orderToLeaveUntil'];

/** What is wrong with a fact's value, and how to mend it; null when nothing is. */
export function factProblem(fact: RecordableFact, value: unknown, today: string): string | null {
  const meaning = RECORDED_FACTS[fact];
  if (meaning.kind === 'flag') return typeof value === 'boolean' ? null : 'must be true or false';
  if (meaning.kind === 'code')
    return (meaning.codes as readonly unknown[]).includes(value) ? null : `must be one of ${meaning.codes.join(', ')}`;
  const maybeNone = 'maybeNone' in meaning;
  if (value === null && maybeNone) return null;
  if (meaning.kind === 'money')
    return moneyOfFact(value) === null ? 'must be an amount such as EUR 120000 in minor units, or null for none' : null;
  if (!isDay(value)) return `must be a day written YYYY-MM-DD${maybeNone ? ', or null when there is none' : ''}`;
  if (value < '1900-01-01') return 'lies before 1900';
  return value > today && !MAY_LIE_AHEAD.includes(fact) ? 'lies in the future' : null;
}
