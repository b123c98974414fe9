import { PUBLISHED_RETURNS, type CountingRule, type PublishedPart, type PublishedReturns } from '@homeward/reference';
import type { CountYear, YearFigures } from './series-figures.ts';
import { FIRST_YEAR } from './year-plan.ts';

/** A published figure beside ours. */
export interface SeriesLine {
  readonly year: number;
  readonly what: string;
  readonly published: number;
  readonly unit: 'persons' | '%';
  readonly ours: number;
  readonly difference: number;
  /** Whether the published side was printed so, or is marked as our own reckoning. */
  readonly standing: string;
  readonly rule: string;
  readonly sources: readonly string[];
}

const RULES: Readonly<Record<CountingRule, string>> = {
  'through-iom': 'returns through IOM',
  'narrower-of-two': 'the narrower of two definitions',
  'differs-from-year-before': 'another definition than 2015; which is not stated',
  'without-dublin-transfers': 'Dublin transfers not counted',
  'not-stated': 'not stated',
};
const STANDINGS: Readonly<Record<PublishedPart['standing'], string>> = {
  published: 'published',
  derived: 'derived, ours',
  about: 'about, ours',
  'at-least': 'at least',
};
const MEASURES: Readonly<Record<Exclude<PublishedPart['measure'], 'nationality'>, string>> = {
  'with-reintegration': 'with reintegration',
  applicants: 'applicants for protection',
  'end-of-procedure': 'end of procedure',
  asylum: 'applicants and end of procedure',
  'no-residence-permit': 'no residence permit',
  'in-families': 'in families',
  'unaccompanied-children': 'unaccompanied children',
  countries: 'countries',
};

/** Each published figure of the caseload's years beside what `count` finds. Years that are not over are left out. */
export async function seriesLines(count: CountYear, today: string): Promise<SeriesLine[]> {
  const lines: SeriesLine[] = [];
  for (const published of PUBLISHED_RETURNS) {
    if (published.year < FIRST_YEAR || published.year >= Number(today.slice(0, 4))) continue;
    const { year, channels, wider } = published;
    lines.push(...linesOf(published, await count(year, wider ? [...channels, wider.also] : channels)));
  }
  return lines;
}

function linesOf(published: PublishedReturns, figures: YearFigures): SeriesLine[] {
  const { year, returns, wider, channels } = published;
  const counted = channels.reduce((sum, channel) => sum + figures.departures[channel], 0);
  const rule = `${RULES[published.rule]} → ${channels.join(', ')}`;
  const line = (what: string, value: number, ours: number, more: Partial<SeriesLine> = {}): SeriesLine => ({
    ...{ year, what, published: value, unit: 'persons', ours, difference: rounded(ours - value) },
    ...{ standing: STANDINGS[published.standing], rule, sources: published.sources, ...more },
  });
  const widerLine = wider && [
    line('by the wider definition', wider.returns, counted + figures.departures[wider.also], {
      rule: `${wider.also} counted too → ${[...channels, wider.also].join(', ')}`,
      // That source prints who is left out; the sum is ours.
      ...(published.rule === 'without-dublin-transfers' ? { standing: STANDINGS.derived } : {}),
    }),
  ];
  const parts = published.parts.map((part) => {
    const people = peopleOf(part, figures);
    const standing = STANDINGS[part.standing];
    if (part.percent === undefined) return line(nameOf(part), part.count!, people, { standing });
    return line(nameOf(part), part.percent, rounded((100 * people) / counted), { unit: '%', standing });
  });
  return [line('returns', returns, counted), ...(widerLine ?? []), ...parts];
}

function peopleOf({ measure, nationalities }: PublishedPart, figures: YearFigures): number {
  const { byProfile } = figures;
  switch (measure) {
    case 'with-reintegration':
      return figures.withReintegration;
    case 'applicants':
      return byProfile.applicant;
    case 'end-of-procedure':
      return byProfile.end_of_procedure;
    case 'asylum':
      return byProfile.applicant + byProfile.end_of_procedure;
    case 'no-residence-permit':
      return byProfile.no_permit;
    case 'in-families':
      return figures.inFamilies;
    case 'unaccompanied-children':
      return figures.unaccompaniedChildren;
    case 'countries':
      return figures.destinations;
    case 'nationality':
      return nationalities!.reduce((sum, code) => sum + (figures.byNationality[code] ?? 0), 0);
  }
}

const nameOf = (part: PublishedPart): string =>
  part.measure === 'nationality' ? part.nationalities!.join(' + ') : MEASURES[part.measure];

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The lines as a table of plain text, its numbers to the right. */
export function seriesTable(lines: readonly SeriesLine[]): string {
  const cells = lines.map((line) => [
    line.what === 'returns' ? String(line.year) : '',
    line.what,
    numberOf(line.published, line.unit),
    numberOf(line.ours, line.unit),
    line.difference === 0 ? '0' : `${line.difference > 0 ? '+' : ''}${numberOf(line.difference, line.unit)}`,
    line.standing,
    line.what === 'returns' || line.what.startsWith('by the wider') ? line.rule : '',
  ]);
  const rows = [['Year', 'What', 'Published', 'Here', 'Difference', 'Standing', 'What the total counts'], ...cells];
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows
    .map((row) => row.map((cell, i) => (i > 1 && i < 5 ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))))
    .map((row) => row.join('  ').trimEnd())
    .join('\n');
}

const numberOf = (value: number, unit: SeriesLine['unit']): string =>
  unit === '%' ? `${value} %` : value.toLocaleString('en');
