import type { DeadlineStep, OffsetUnit } from '@homeward/contracts';
import { addWorkingDays, type WorkingCalendar } from '@homeward/reference';
import { DateTime } from 'luxon';

export interface OfficeTime {
  readonly zone: string;
  /** Null where the office's holidays are not known: only Saturday and Sunday are then left out. */
  readonly calendar: WorkingCalendar | null;
}

/** A due day as an instant: a day begins at midnight of the office, whatever its clocks did that night. */
export function instantOf(due: string | Date, zone: string): Date {
  return typeof due === 'string' ? DateTime.fromISO(due, { zone }).toJSDate() : due;
}

/** The day of the office on which something is due. */
export function dayOf(due: string | Date, zone: string): string {
  return typeof due === 'string' ? due : DateTime.fromJSDate(due, { zone }).toISODate()!;
}

/** A day so many units from another; `YYYY-MM-DD`. */
export function shiftDay(day: string, offset: number, unit: OffsetUnit, { zone, calendar }: OfficeTime): string {
  if (unit === 'working-days') return workingDays(day, offset, calendar);
  return DateTime.fromISO(day, { zone })
    .plus({ [unit]: offset })
    .toISODate()!;
}

/**
 * When a step tells of a matter. Hours are counted on the world's clock; days begin at midnight on the office's, so that
 * a change of clocks moves nothing to another day.
 */
export function remindAt(step: Pick<DeadlineStep, 'offset' | 'unit'>, due: string | Date, office: OfficeTime): Date {
  const { offset, unit } = step;
  if (unit === 'hours') return new Date(instantOf(due, office.zone).getTime() + offset * 3_600_000);
  return instantOf(shiftDay(dayOf(due, office.zone), offset, unit, office), office.zone);
}

/** What falls due together at last: of steps that were missed, only the latest still tell, and each of those. */
export function stepsDue(
  steps: readonly DeadlineStep[],
  due: string | Date,
  careful: boolean,
  now: Date,
  office: OfficeTime,
): readonly { step: DeadlineStep; at: Date }[] {
  const passed = steps
    .filter((step) => careful || !step.careful)
    .map((step) => ({ step, at: remindAt(step, due, office) }))
    .filter(({ at }) => at <= now);
  const latest = Math.max(...passed.map(({ at }) => at.getTime()));
  return passed.filter(({ at }) => at.getTime() === latest);
}

export interface TimesOfDue {
  readonly dueAt: Date;
  readonly dueOn: string;
  readonly steps: readonly { readonly step: DeadlineStep; readonly at: Date }[];
}

/** The times of one kind in one run: what falls on a day is reckoned once for it, however many matters fall on it. */
export class TimesOfRun {
  private readonly known = new Map<string, TimesOfDue>();

  constructor(
    private readonly steps: readonly DeadlineStep[],
    private readonly now: Date,
    private readonly office: OfficeTime,
  ) {}

  of(due: string | Date, careful: boolean): TimesOfDue {
    if (typeof due !== 'string') return this.reckon(due, careful);
    const key = careful ? `${due} careful` : due;
    const known = this.known.get(key) ?? this.reckon(due, careful);
    this.known.set(key, known);
    return known;
  }

  private reckon(due: string | Date, careful: boolean): TimesOfDue {
    const { zone } = this.office;
    return {
      dueAt: instantOf(due, zone),
      dueOn: dayOf(due, zone),
      steps: stepsDue(this.steps, due, careful, this.now, this.office),
    };
  }
}

/** How far from now a due day can lie for a step to be about it; more than a week more for days nobody works. */
export function reachOf(steps: readonly DeadlineStep[]): { readonly aheadMs: number; readonly behindMs: number } {
  const spans = steps.map(({ offset, unit }) => offset * LONGEST_MS[unit]);
  const slack = Math.max(0, ...steps.map(({ unit }) => SLACK_MS[unit]));
  return { aheadMs: Math.max(0, ...spans.map((ms) => -ms)) + slack, behindMs: Math.max(0, ...spans) + slack };
}

const DAY_MS = 86_400_000;
const LONGEST_MS: Readonly<Record<OffsetUnit, number>> = {
  ...{ hours: 3_600_000, days: DAY_MS, 'working-days': 3 * DAY_MS, months: 31 * DAY_MS },
};
/** A day begins elsewhere earlier or later than in UTC, and not at the same hour all year. */
const SLACK_MS: Readonly<Record<OffsetUnit, number>> = {
  ...{ hours: 0, days: 2 * DAY_MS, 'working-days': 8 * DAY_MS, months: 2 * DAY_MS },
};

function workingDays(day: string, count: number, calendar: WorkingCalendar | null): string {
  const known = calendar && day >= calendar.coveredFrom && day <= calendar.coveredTo;
  const far = DateTime.fromISO(day, { zone: 'utc' })
    .plus({ days: count * 3 })
    .toISODate()!;
  const covered = known && far >= calendar.coveredFrom && far <= calendar.coveredTo;
  return addWorkingDays(covered ? calendar : { ...ALWAYS, ...(calendar && { weekend: calendar.weekend }) }, day, count);
}

const ALWAYS: WorkingCalendar = {
  ...{ name: 'weekdays', holidays: new Set(), weekend: new Set([6, 7]) },
  ...{ coveredFrom: '0001-01-01', coveredTo: '9999-12-31' },
};
