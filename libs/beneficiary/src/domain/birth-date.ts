import type { BirthDatePrecision } from '@homeward/contracts';
import { DateTime } from 'luxon';

/** A birth date with what is known of it: many people know their year only, and some have one that an office estimated. */
export interface BirthDate {
  /** `YYYY-MM-DD`; parts that are not known are 01. */
  readonly date: string;
  readonly precision: BirthDatePrecision;
}

/** An estimate by age is taken to be this many years off either way. */
const ESTIMATE_YEARS = 2;
const OLDEST_YEARS = 120;

/** @returns the date with unknown parts set to 01, or what is wrong with it in words */
export function readBirthDate(
  date: string,
  precision: BirthDatePrecision,
  today: string,
): { birth: BirthDate } | { wrong: string } {
  const known =
    precision === 'day' ? date : precision === 'month' ? `${date.slice(0, 7)}-01` : `${date.slice(0, 4)}-01-01`;
  if (known > today) return { wrong: 'lies in the future; check the year, month and day' };
  if (DateTime.fromISO(known).year < DateTime.fromISO(today).year - OLDEST_YEARS)
    return { wrong: `lies more than ${OLDEST_YEARS} years ago; check the year` };
  return { birth: { date: known, precision } };
}

/** The days the person may have been born on, both ends included. */
export function birthWindow(birth: BirthDate): { from: string; to: string } {
  const start = DateTime.fromISO(birth.date, { zone: 'utc' });
  switch (birth.precision) {
    case 'day':
      return { from: birth.date, to: birth.date };
    case 'month':
      return { from: start.startOf('month').toISODate()!, to: start.endOf('month').toISODate()! };
    case 'year':
      return { from: start.startOf('year').toISODate()!, to: start.endOf('year').toISODate()! };
    case 'estimated':
      return {
        from: start.startOf('year').minus({ years: ESTIMATE_YEARS }).toISODate()!,
        to: start.endOf('year').plus({ years: ESTIMATE_YEARS }).toISODate()!,
      };
  }
}

/** `swapped` is day and month the other way round, the commonest slip between calendars and forms. */
export type BirthAgreement = 'same' | 'fits' | 'swapped' | 'differs' | 'unknown';

export function compareBirth(a: BirthDate | null, b: BirthDate | null): BirthAgreement {
  if (!a || !b) return 'unknown';
  const [left, right] = [birthWindow(a), birthWindow(b)];
  if (left.from <= right.to && right.from <= left.to)
    return a.precision === 'day' && b.precision === 'day' ? 'same' : 'fits';
  const swap = (date: string): string => `${date.slice(0, 4)}-${date.slice(8, 10)}-${date.slice(5, 7)}`;
  return a.precision === 'day' && b.precision === 'day' && swap(a.date) === b.date ? 'swapped' : 'differs';
}
