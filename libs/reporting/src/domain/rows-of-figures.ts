import { composeKeyFigures } from './compose-key-figures.ts';
import type { KeyFigures } from './key-figures.ts';
import type { PublishedFigures } from './publish-key-figures.ts';
import type { Shown, ShownBreakdown } from './withhold.ts';

/** One line of the spreadsheet: the place of a number, its codes, and the number or `–` where it is withheld. */
export type FigureRow = readonly [part: string, name: string, code: string, more: string, value: string];

export const WITHHELD = '–';
const text = (value: number | null): string => (value === null ? WITHHELD : String(value));

/** What is kept as JSON comes back in an order of its own; the report of nothing tells the one it is read in. */
const ORDER = composeKeyFigures([], String);

function inOrder<Value>(values: Readonly<Record<string, Value>>, told: object = {}): [string, Value][] {
  const codes = Object.keys(told);
  const place = (code: string): number => (codes.includes(code) ? codes.indexOf(code) : codes.length);
  return Object.entries(values).toSorted(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1));
}

/** Every number of a report, one a line, in its order. */
export function rowsOfPublished(figures: PublishedFigures): FigureRow[] {
  const rows: FigureRow[] = [];
  const table = (part: string, name: string, counts: ShownBreakdown, told: object): void => {
    for (const [code, value] of inOrder(counts, told)) rows.push([part, name, code, '', text(value)]);
  };
  const tables = (part: string, values: Readonly<Record<string, Shown | ShownBreakdown>>, told: object): void => {
    for (const [name, value] of inOrder(values, told))
      if (value !== null && typeof value === 'object')
        table(part, name, value, (told as Readonly<Record<string, object>>)[name] ?? {});
      else rows.push([part, name, '', '', text(value)]);
  };
  tables('funnel', figures.funnel, ORDER.funnel);
  tables('departures', figures.departures, ORDER.departures);
  for (const { host, destination, departures } of figures.flows)
    rows.push(['departures', 'hostToDestination', host, destination, text(departures)]);
  tables('services', figures.services, ORDER.services);
  for (const { currency, amountMinor } of figures.amounts)
    rows.push(['services', 'amountMinor', currency, '', text(amountMinor)]);
  table('closed', 'byClosingReason', figures.closed, ORDER.closed.byClosingReason);
  for (const [wait, days] of inOrder(figures.waitingDays, ORDER.waitingDays))
    table('waitingDays', wait, { ...days }, { n: 0, median: 0, p90: 0 });
  return rows;
}

/** The same lines of a report from which nothing is withheld. */
export function rowsOfFigures({ funnel, departures, services, closed, waitingDays }: KeyFigures): FigureRow[] {
  const { hostToDestination: flows, ...left } = departures;
  const { amounts, ...given } = services;
  return rowsOfPublished({
    ...{ funnel, departures: { ...left }, flows, services: { ...given }, amounts, closed: closed.byClosingReason },
    waitingDays: { ...waitingDays },
  });
}
