import { isDay } from '../../rules/domain/calendar.ts';
import { RECORDED_FACTS, type RecordedFact } from '../../rules/domain/facts.ts';

/** Where somebody goes to is planned with the journey and not recorded a second time. */
export type RecordableFact = Exclude<RecordedFact, 'destination'>;

export const RECORDABLE_FACTS = Object.keys(RECORDED_FACTS).filter(
  (fact): fact is RecordableFact => fact !== 'destination',
);

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
  if (!isDay(value)) return `must be a day written YYYY-MM-DD${maybeNone ? ', or null when there is none' : ''}`;
  if (value < '1900-01-01') return 'lies before 1900';
  return value > today && !MAY_LIE_AHEAD.includes(fact) ? 'lies in the future' : null;
}
