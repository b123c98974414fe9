/** R4: the two ways a day is written. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const SLASHED = /^(\d{2})\/(\d{2})\/(\d{4})$/;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** @returns `YYYY-MM-DD`; null when it is no day of the calendar */
export function readDay(text: string): string | null {
  const iso = ISO.exec(text);
  const slashed = iso ? null : SLASHED.exec(text);
  const [year, month, day] = iso ? iso.slice(1) : slashed ? slashed.slice(1).reverse() : [];
  if (year === undefined || year < '1800') return null;
  const [m, d] = [Number(month), Number(day)];
  const longest = (LENGTHS[m - 1] ?? 0) + (m === 2 && isLeap(Number(year)) ? 1 : 0);
  return d >= 1 && d <= longest ? `${year}-${month}-${day}` : null;
}
