import { ROUND_OFFSET, type ScheduledRound } from '@homeward/contracts';
import { addWorkingDays, plusDays, workingDayFrom, type WorkingCalendar } from '@homeward/reference';
import { DateTime } from 'luxon';

export interface PlannedRound extends ScheduledRound {
  /** `YYYY-MM-DD`: the arrival plus the offset, whatever day that is. */
  readonly dueOn: string;
  /** The first and last day on which it counts as held in time; days on which both offices work. */
  readonly windowFrom: string;
  readonly windowTo: string;
}

/** The day that lies an offset after another: a month after 31 January is the last day of February. */
export function offsetFrom(day: string, code: string): string {
  const [, count, unit] = ROUND_OFFSET.exec(code)!;
  if (unit === 'D') return plusDays(day, Number(count));
  return DateTime.fromISO(day, { zone: 'utc' })
    .plus({ months: Number(count) })
    .toISODate()!;
}

/**
 * When each round of a schedule is due after an arrival, and within which days it is held in time. A window opens and
 * closes on a working day, and never before the day after the arrival.
 */
export function planRounds(
  arrivedOn: string,
  rounds: readonly ScheduledRound[],
  calendar: WorkingCalendar,
): PlannedRound[] {
  const earliest = workingDayFrom(calendar, plusDays(arrivedOn, 1));
  return rounds.map((round) => {
    const dueOn = offsetFrom(arrivedOn, round.code);
    const [from, to] =
      round.windowUnit === 'days'
        ? [plusDays(dueOn, -round.windowDays), plusDays(dueOn, round.windowDays)]
        : [addWorkingDays(calendar, dueOn, -round.windowDays), addWorkingDays(calendar, dueOn, round.windowDays)];
    const windowFrom = later(workingDayFrom(calendar, from), earliest);
    return { ...round, dueOn, windowFrom, windowTo: later(workingDayFrom(calendar, to), windowFrom) };
  });
}

const later = (one: string, other: string): string => (one > other ? one : other);
