import type { KeyFigures } from './key-figures.ts';
import type { PublishedFigures } from './publish-key-figures.ts';

/** One line of the spreadsheet: the place of a number, its codes, and the number or `–` where it is withheld. */
export type FigureRow = readonly [part: string, name: string, code: string, more: string, value: string];

export const WITHHELD = '–';
const text = (value: number | null): string => (value === null ? WITHHELD : String(value));

/** Every number of a report, one a line, in its order. */
export function rowsOfPublished(figures: PublishedFigures): FigureRow[] {
  const rows: FigureRow[] = [];
  const table = (part: string, name: string, counts: object): void => {
    for (const [code, value] of Object.entries(counts)) rows.push([part, name, code, '', text(value as number | null)]);
  };
  const tables = (part: string, values: object): void => {
    for (const [name, value] of Object.entries(values))
      if (value !== null && typeof value === 'object') table(part, name, value as object);
      else rows.push([part, name, '', '', text(value as number | null)]);
  };
  tables('funnel', figures.funnel);
  tables('departures', figures.departures);
  for (const { host, destination, departures } of figures.flows)
    rows.push(['departures', 'hostToDestination', host, destination, text(departures)]);
  tables('services', figures.services);
  for (const { currency, amountMinor } of figures.amounts)
    rows.push(['services', 'amountMinor', currency, '', text(amountMinor)]);
  table('closed', 'byClosingReason', figures.closed);
  for (const [wait, days] of Object.entries(figures.waitingDays))
    for (const [what, value] of Object.entries(days)) rows.push(['waitingDays', wait, what, '', text(value)]);
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
