import type { CaseSearch } from '../case-list/case-search.ts';

export const SPANS = ['overdue', 'today', 'week', 'month', 'quarter', 'later', 'none'] as const;
export type Span = (typeof SPANS)[number];

/** Days ahead of today, first and last, as docs/reports.md parts them. */
const AHEAD = { week: [1, 7], month: [8, 30], quarter: [31, 90], later: [91, null] } as const;

const ahead = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The list of the cases whose next due day lies in a span, as it was on a day. */
export function listOfSpan(span: Span, asOf: string): CaseSearch {
  if (span === 'overdue' || span === 'today') return { due: span, sort: 'nextDueOn' };
  if (span === 'none') return { due: 'none' };
  const [first, last] = AHEAD[span];
  const dueFrom = ahead(asOf, first);
  return { dueFrom, ...(last === null ? {} : { dueTo: ahead(asOf, last) }), sort: 'nextDueOn' };
}
