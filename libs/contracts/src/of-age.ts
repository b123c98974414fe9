import type { BirthDatePrecision } from './code-lists.ts';

export const OF_AGE = 18;

/**
 * Whether somebody is certainly an adult on a day: in doubt a child, because a child taken for an adult loses its
 * guardian and an adult taken for a child loses a day. The birth date is the earliest the papers allow.
 * @param day `YYYY-MM-DD`
 */
export function isAdultOn(birthDate: string, precision: BirthDatePrecision, day: string): boolean {
  const [year, month] = [Number(birthDate.slice(0, 4)), birthDate.slice(5, 7)];
  const latest: Readonly<Record<BirthDatePrecision, string>> = {
    day: `${pad(year + OF_AGE)}${birthDate.slice(4)}`,
    month: `${pad(year + OF_AGE)}-${month}-31`,
    year: `${pad(year + OF_AGE)}-12-31`,
    // An estimate may be two years out.
    estimated: `${pad(year + OF_AGE + 2)}-12-31`,
  };
  return day >= latest[precision];
}

const pad = (year: number): string => String(year).padStart(4, '0');
