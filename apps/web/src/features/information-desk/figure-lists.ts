import type { ContactFilters } from './contact-search.ts';
import { detailsOf } from './kept.ts';

/** The contacts of a month, `YYYY-MM`; null once some of them are only counted and the list would hold fewer. */
export function listOfMonth(month: string, since: string): ContactFilters | null {
  return listOfMonths(month, month, [month], since);
}

/** The contacts between two months, both included; null once those of one that had any are only counted. */
export function listOfMonths(
  from: string,
  to: string,
  months: readonly string[],
  since: string,
): ContactFilters | null {
  if (months.some((month) => month >= from && month <= to && detailsOf(month, since) !== 'kept')) return null;
  const [year, number] = to.split('-').map(Number) as [number, number];
  return { from: `${from}-01`, to: `${to}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}` };
}

/** The contacts of a year; null once those of one of its months are only counted. */
export function listOfYear(year: number, months: readonly string[], since: string): ContactFilters | null {
  if (months.some((month) => detailsOf(month, since) !== 'kept')) return null;
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}
