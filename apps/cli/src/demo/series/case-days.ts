import type { CaseDays } from './caseload-row.ts';
import { dayOf, workdayUpTo } from './day-numbers.ts';
import type { Draws } from './draws.ts';

/** Numbers of days since 1970-01-01. */
export interface DepartedCase {
  readonly counselled: number;
  readonly applied: number;
  readonly approved: number;
  readonly declared: number;
  readonly departed: number;
  readonly arrived: number | null;
  readonly reintegration: number | null;
  readonly closed: number | null;
  readonly closingReason: string | null;
}

/** Of cases with reintegration that departed in the last year, so many are still open: as many as one reads in a list. */
const STILL_OPEN = 0.02;

const HELPED_ENDS: readonly (readonly [string, number])[] = [
  ...([
    ['plan_completed', 620],
    ['support_period_ended', 220],
    ['lost_to_follow_up', 80],
    ['left_the_area', 26],
    ['re_migrated', 22],
    ['person_stopped', 16],
    ['help_unsuitable', 8],
    ['funding_ended', 4],
    ['security', 2],
    ['died', 2],
  ] as const),
];
const UNHELPED_ENDS: readonly (readonly [string, number])[] = [
  ...([
    ['support_period_ended', 700],
    ['lost_to_follow_up', 180],
    ['entitlement_lapsed', 90],
    ['re_migrated', 18],
    ['other', 12],
  ] as const),
];

/**
 * The days of a case from the day it departed backwards and forwards; nothing lies after `today`.
 * @param helped somebody of it has a reintegration project
 */
export function daysOfDeparted(draws: Draws, departed: number, helped: boolean, today: number): DepartedCase {
  const approved = workdayUpTo(departed - draws.days(27, 75) - 1);
  const applied = workdayUpTo(approved - draws.days(9, 30));
  const counselled = workdayUpTo(applied - draws.days(6, 28));
  const declared = workdayUpTo(Math.round(approved + (departed - approved) * (0.2 + 0.7 * draws.roll())));
  const known = draws.chance(0.95);
  const arrived = departed + (draws.chance(0.9) ? 0 : 1);
  const reintegration = arrived + draws.days(11, 30);
  const ends = helped ? reintegration + endAfter(draws) : arrived + draws.whole(25, 90);
  // Drawn for everybody: the day of the load must not move what is drawn after it.
  const open = draws.chance(STILL_OPEN) && helped && departed > today - 365;
  const early = Math.max(reintegration + 1, today - draws.whole(1, 60));
  const closed = open ? null : helped && ends > today ? early : ends;
  const until = (day: number): number | null => (day <= today ? day : null);
  const closedOn = closed === null ? null : until(closed);
  return {
    ...{ counselled, applied, approved, departed, declared: Math.max(declared, approved) },
    arrived: known ? until(arrived) : null,
    reintegration: helped ? until(reintegration) : null,
    closed: closedOn,
    closingReason: closedOn === null ? null : draws.weighted(helped ? HELPED_ENDS : UNHELPED_ENDS),
  };
}

/** Within the twelve months a reintegration budget is there for, seldom a little later. */
const endAfter = (draws: Draws): number =>
  draws.chance(0.75) ? draws.whole(240, 365) : draws.chance(0.6) ? draws.whole(120, 240) : draws.whole(366, 420);

/** The same days for somebody of the family who departed on another day, or the cells of the whole. */
export function cellsOf(days: DepartedCase, departed = days.departed): CaseDays {
  const later = departed - days.departed;
  const cell = (day: number | null): string | undefined => (day === null ? undefined : dayOf(day));
  return given({
    first_counselled_on: dayOf(days.counselled),
    applied_on: dayOf(days.applied),
    approved_on: dayOf(days.approved),
    declared_on: dayOf(days.declared),
    departed_on: dayOf(departed),
    arrived_on: cell(days.arrived === null ? null : days.arrived + later),
    reintegration_from: cell(days.reintegration === null ? null : days.reintegration + later),
    closed_on: cell(days.closed === null ? null : days.closed + later),
    closing_reason: days.closingReason ?? undefined,
  });
}

/** A cell without a value has no key. */
export function given<T extends object>(cells: T): T {
  for (const key in cells) if (cells[key] === undefined) delete cells[key];
  return cells;
}

const REJECTED = [
  'withdrawn',
  'withdrawn',
  'withdrawn',
  'rejected',
  'rejected',
  'cancelled',
  'never-departed',
] as const;
const CANCELLED_FOR: readonly (readonly [string, number])[] = [
  ['Did not appear at the airport', 4],
  ['Contact lost before departure', 3],
  ['Same person as in another case', 1],
];

/** Of a case that ended before anybody departed. @param day the day of its application */
export function daysOfUndeparted(draws: Draws, day: number, today: number): CaseDays {
  const applied = workdayUpTo(day);
  const approved = applied + draws.days(9, 30);
  const end = approved + draws.whole(3, 60);
  const began = {
    first_counselled_on: dayOf(workdayUpTo(applied - draws.days(6, 28))),
    applied_on: dayOf(applied),
  };
  const kind = draws.pick(REJECTED);
  if (end > today) return { ...began, withdrawn_on: dayOf(Math.min(today, approved)) };
  switch (kind) {
    case 'rejected':
      return { ...began, rejected_on: dayOf(approved) };
    case 'withdrawn':
      return draws.chance(0.5)
        ? { ...began, withdrawn_on: dayOf(end) }
        : { ...began, approved_on: dayOf(approved), withdrawn_on: dayOf(end) };
    case 'cancelled': {
      const declared = dayOf(approved + Math.floor((end - approved) / 2));
      return {
        ...{ ...began, approved_on: dayOf(approved), declared_on: declared },
        ...{ cancelled_on: dayOf(end), cancel_reason: draws.weighted(CANCELLED_FOR) },
      };
    }
    case 'never-departed':
      return { ...began, approved_on: dayOf(approved), closed_on: dayOf(end), closing_reason: 'never_departed' };
  }
}
