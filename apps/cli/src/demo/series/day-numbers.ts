const MS_A_DAY = 86_400_000;

/** Days since 1970-01-01: what waiting times are added to. @param day `YYYY-MM-DD` */
export const dayNumber = (day: string): number => Date.parse(day) / MS_A_DAY;

const written = new Map<number, string>();

/** Each day is written once: a caseload names the same few thousand again and again. @returns `YYYY-MM-DD` */
export function dayOf(number: number): string {
  let day = written.get(number);
  if (day === undefined) written.set(number, (day = new Date(number * MS_A_DAY).toISOString().slice(0, 10)));
  return day;
}

export const yearOf = (number: number): number => new Date(number * MS_A_DAY).getUTCFullYear();

/** Monday is 0. */
const weekday = (number: number): number => (number + 3) % 7;

/** The same day, or the Friday before a weekend: decisions and departures fall on days of work. */
export const workdayUpTo = (number: number): number => number - Math.max(0, weekday(number) - 4);
