import { DateTime, Duration } from 'luxon';

/** `P3M`, `P5Y`, `P30D`: a whole number of days, months or years. */
export const PERIOD = /^P([1-9]\d{0,3})([DMY])$/;

/**
 * The day a period after a day. A month without that day ends it early: three months after 30 November is the last day
 * of February, five years after 29 February is 28 February.
 * @param day `YYYY-MM-DD`
 */
export function dayAfter(day: string, period: string): string {
  return DateTime.fromISO(day, { zone: 'utc' }).plus(Duration.fromISO(period)).toISODate()!;
}

/** The first day somebody born on a day is 18: 1 March for those born on 29 February, who are not 18 before. */
export function eighteenOn(birthDate: string): string {
  const birthday = `${Number(birthDate.slice(0, 4)) + 18}${birthDate.slice(4)}`;
  return DateTime.fromISO(birthday).isValid ? birthday : `${birthday.slice(0, 4)}-03-01`;
}

export function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && DateTime.fromISO(value).isValid;
}
