import type { ContactFilters } from './contact-search.ts';
import { detailsOf } from './kept.ts';

/** The contacts of a month, `YYYY-MM`; null once some of them are only counted and the list would hold fewer. */
export function listOfMonth(month: string, since: string): ContactFilters | null {
  if (detailsOf(month, since) !== 'kept') return null;
  const [year, number] = month.split('-').map(Number) as [number, number];
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${last}` };
}

/** The contacts of a year; null once those of one of its months are only counted. */
export function listOfYear(year: number, months: readonly string[], since: string): ContactFilters | null {
  if (months.some((month) => detailsOf(month, since) !== 'kept')) return null;
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}
