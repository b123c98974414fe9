import { DomainError } from '@homeward/platform';
import type { ReferenceErrorCode } from './reference.errors.ts';

/** The days nobody works in a calendar. Days are `YYYY-MM-DD`. */
export interface WorkingCalendar {
  /** Named in errors, such as `BE`. */
  readonly name: string;
  readonly holidays: ReadonlySet<string>;
  /** ISO weekdays off, Monday 1 to Sunday 7: Saturday and Sunday here, Friday and Saturday in many countries of return. */
  readonly weekend: ReadonlySet<number>;
  /** The first and last day whose holidays are known. */
  readonly coveredFrom: string;
  readonly coveredTo: string;
}

/** @throws DomainError `calendar.not-covered` for a day whose holidays are not known: a guess would move a legal term */
export function isWorkingDay(calendar: WorkingCalendar, day: string): boolean {
  if (day < calendar.coveredFrom || day > calendar.coveredTo) {
    throw new DomainError<ReferenceErrorCode>(
      'calendar.not-covered',
      `The holidays of calendar ${calendar.name} are known from ${calendar.coveredFrom} to ${calendar.coveredTo}, and ${day} lies outside.`,
    );
  }
  return !calendar.weekend.has(weekday(day)) && !calendar.holidays.has(day);
}

/**
 * The day that lies a number of working days after a day, which itself never counts.
 * @param count whole; negative counts back; zero returns the day as it is, worked or not
 * @throws DomainError `calendar.not-covered`
 */
export function addWorkingDays(calendar: WorkingCalendar, day: string, count: number): string {
  const step = count < 0 ? -1 : 1;
  let current = day;
  for (let left = Math.abs(count); left > 0;) {
    current = plusDays(current, step);
    if (isWorkingDay(calendar, current)) left -= 1;
  }
  return current;
}

/** The day itself when it is worked, else the next that is: terms that end on a holiday end on the next working day. */
export function workingDayFrom(calendar: WorkingCalendar, day: string): string {
  return isWorkingDay(calendar, day) ? day : addWorkingDays(calendar, day, 1);
}

/** Working days after `from` up to and with `to`; negative when `to` lies before. */
export function countWorkingDays(calendar: WorkingCalendar, from: string, to: string): number {
  const [first, last, sign] = from <= to ? [from, to, 1] : [to, from, -1];
  let count = 0;
  // Backwards the day it counts to is counted and the day it starts from is not, so the window moves by one.
  let current = sign === 1 ? plusDays(first, 1) : first;
  const end = sign === 1 ? last : plusDays(last, -1);
  for (; current <= end; current = plusDays(current, 1)) if (isWorkingDay(calendar, current)) count += 1;
  return sign * count;
}

/** A night goes through thousands of days: a library of dates takes ten times as long to tell the next. */
const DAY_MS = 86_400_000;
const weekday = (day: string): number => new Date(day).getUTCDay() || 7;

/** The day that lies a number of days after a day. */
export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
