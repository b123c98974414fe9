import type { FigureRow } from './rows-of-figures.ts';
import type { CaseloadPerWorker, CasesByStage, DeadlinesAhead, InformationContacts } from './standing-reports.ts';

export type StandingReport = CasesByStage | CaseloadPerWorker | DeadlinesAhead | InformationContacts;

/** What a report says of itself; everything else in it is a number. */
const HEAD = new Set(['report', 'scope', 'asOf', 'from', 'to']);

export const headOfReport = (report: StandingReport): (readonly [string, string])[] =>
  Object.entries(report)
    .filter(([name]) => HEAD.has(name))
    .map(([name, words]) => [name, String(words)]);

/** Every number of a report, one a line by its place in it, in its order. */
export function rowsOfReport(report: StandingReport): FigureRow[] {
  const rows: FigureRow[] = [];
  const tell = (place: readonly string[], value: unknown): void => {
    if (Array.isArray(value))
      for (const { userId, name, ...numbers } of value) tell([...place, name ?? userId], numbers);
    else if (value !== null && typeof value === 'object')
      for (const [code, inner] of Object.entries(value)) tell([...place, code], inner);
    else {
      const [part = '', name = '', code = '', more = ''] = place;
      rows.push([part, name, code, more, value === null ? '' : String(value)]);
    }
  };
  for (const [name, value] of Object.entries(report)) if (!HEAD.has(name)) tell([name], value);
  return rows;
}
