import { CONSULAR_MOVES, CONSULAR_STATES, type ConsularState, type ConsularStep } from '@homeward/contracts';
import { refusal } from './papers.errors.ts';

/**
 * Where a request stands after a step: a visit or asking once more leaves it where it was.
 * @throws DomainError `consular-step.not-now`
 */
export function afterStep(state: ConsularState, what: ConsularStep): ConsularState {
  const open = CONSULAR_MOVES[state];
  if (!open.includes(what))
    throw refusal('consular-step.not-now', 'That does not follow from where this request stands.', {
      what: open.length > 0 ? `must be one of: ${open.join(', ')}` : 'cannot follow: this request has ended',
    });
  return (CONSULAR_STATES as readonly string[]).includes(what) ? (what as ConsularState) : state;
}

/** Legal statuses under which somebody's country must not learn of them before they were told what that means. */
export function mustBeToldFirst(legalStatus: string | null): boolean {
  return legalStatus === null || legalStatus === 'asylum-pending';
}

/**
 * The latest day on which the office was to ask again, by the day it last asked; null before the first.
 * @param firstDays until the first time; @param againDays between the later ones
 */
export function chaseDueOn(askedOn: string, today: string, firstDays: number, againDays: number): string | null {
  const passed = Math.floor((Date.parse(today) - Date.parse(askedOn)) / 86_400_000);
  if (passed < firstDays) return null;
  const due = againDays === 0 ? firstDays : firstDays + Math.floor((passed - firstDays) / againDays) * againDays;
  return new Date(Date.parse(askedOn) + due * 86_400_000).toISOString().slice(0, 10);
}
