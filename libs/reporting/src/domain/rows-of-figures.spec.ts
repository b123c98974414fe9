import { composeKeyFigures } from './compose-key-figures.ts';
import type { KeyFigures } from './key-figures.ts';
import { publishKeyFigures } from './publish-key-figures.ts';
import { rowsOfFigures, rowsOfPublished } from './rows-of-figures.ts';

/** As PostgreSQL keeps an object: short names first, then by letter. */
function asKept(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asKept);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
      .map(([key, each]) => [key, asKept(each)]),
  );
}

describe('the lines of a report', () => {
  const counted = [
    { part: 'flow', code: 'BE', more: 'GE', figure: 40 },
    { part: 'month', code: '2024-11', more: null, figure: 30 },
    { part: 'month', code: '2024-02', more: null, figure: 10 },
    { part: 'ageGroup', code: '7', more: null, figure: 9 },
  ];
  const figures = composeKeyFigures(counted, String) as KeyFigures;

  it('should stand in the order of the report, also once it was kept and read back', () => {
    const published = publishKeyFigures(figures, {});
    const rows = rowsOfPublished(published);
    expect(rowsOfPublished(asKept(published) as typeof published)).toEqual(rows);
    const codesOf = (asked: string): string[] => rows.filter(([, name]) => name === asked).map(([, , code]) => code);
    expect(codesOf('byAgeGroup')).toEqual(['0-4', '5-11', '12-17', '18-24', '25-34', '35-49', '50-64', '65+']);
    expect(codesOf('byMonth')).toEqual(['2024-02', '2024-11']);
    expect(rows.filter(([part]) => part === 'funnel').map(([, name]) => name)).toEqual(Object.keys(figures.funnel));
    expect(rows.map(([part, name]) => `${part} ${name}`)).toEqual(
      rowsOfFigures(figures).map(([part, name]) => `${part} ${name}`),
    );
  });
});
