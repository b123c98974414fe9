import type { BirthDatePrecision } from '@homeward/contracts';

export { isAdultOn, OF_AGE } from '@homeward/contracts';

/**
 * Whether somebody is certainly younger than an age on a day: in doubt they are old enough to be spoken with.
 * @param day `YYYY-MM-DD`
 */
export function isYoungerOn(birthDate: string, precision: BirthDatePrecision, age: number, day: string): boolean {
  const year = Number(birthDate.slice(0, 4)) - (precision === 'estimated' ? 2 : 0);
  return day < `${pad(year + age)}${birthDate.slice(4)}`;
}

const pad = (year: number): string => String(year).padStart(4, '0');
