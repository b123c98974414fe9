import { createHash } from 'node:crypto';
import { PUBLISHED_RETURNS } from '@homeward/reference';
import type { CaseloadCase } from './caseload-row.ts';
import { faultsOf } from './caseload-contract.ts';
import { seriesCases } from './series-caseload.ts';
import { countRows, type YearFigures } from './series-figures.ts';
import { seriesLines, seriesTable } from './series-table.ts';

const TODAY = '2026-11-30';

describe('the caseload of the demonstration', () => {
  const cases = [...seriesCases(TODAY)];
  const figures = countRows(cases);
  const count = (year: number): Promise<YearFigures> => Promise.resolve(figures.get(year)!);

  it('should have as many departures each year as were published, 4,388 of 2013 with 1,229 reintegration projects', () => {
    for (const { year, returns, channels } of PUBLISHED_RETURNS) {
      if (year < 2013) continue;
      const { departures } = figures.get(year)!;
      expect([year, channels.reduce((sum, channel) => sum + departures[channel], 0)]).toEqual([year, returns]);
    }
    expect(figures.get(2013)).toMatchObject({ departures: { avrr_programme: 4388 }, withReintegration: 1229 });
  });

  it('should meet every published count to the person and every share within two points', async () => {
    for (const line of await seriesLines(count, TODAY)) {
      const { year, what, standing, unit, difference } = line;
      if (standing === 'at least') expect({ year, what, met: difference > 0 }).toEqual({ year, what, met: true });
      else
        expect({ year, what, met: Math.abs(difference) <= (unit === '%' ? 2 : 0) }).toEqual({ year, what, met: true });
    }
  });

  it('should hold no row that the rules of a caseload file refuse', () => {
    expect(faultsOf(cases, TODAY)).toEqual([]);
  });

  it('should be the same again, and of years that are over the same on another day', () => {
    const digestsOf = (all: Iterable<CaseloadCase>, years: readonly number[]): string[] => {
      const digests = new Map(years.map((year) => [String(year), createHash('sha256')]));
      for (const each of all) digests.get(each.persons[0]!.case_ref.slice(2, 6))?.update(JSON.stringify(each));
      return [...digests.values()].map((digest) => digest.digest('hex'));
    };
    const again = seriesCases(TODAY);
    for (const each of cases.slice(0, 500)) expect(again.next().value).toEqual(each);
    const over = [2013, 2020, 2024];
    expect(digestsOf(seriesCases('2027-03-02'), over)).toEqual(digestsOf(cases, over));
  });

  it('should go on to the day before, and leave few cases open', () => {
    const departed = cases.flatMap(({ persons }) => persons.map(({ departed_on }) => departed_on ?? ''));
    expect(departed.toSorted().at(-1)! >= '2026-11-25').toBe(true);
    expect(departed.toSorted().at(-1)! < TODAY).toBe(true);
    const open = cases.filter(
      ({ persons: [first] }) => first!.departed_on !== undefined && first!.closed_on === undefined,
    );
    expect(open.length).toBeLessThan(200);
    expect(open.every(({ persons: [first] }) => first!.departed_on! > '2025-11-20')).toBe(true);
  });

  it('should be names in many writings, and families by the custom of their country', () => {
    const names = cases.flatMap(({ persons }) => persons.map(({ given_names }) => given_names)).join(' ');
    const scripts = [
      ...[/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u, /\p{Script=Georgian}/u],
      ...[/\p{Script=Armenian}/u, /\p{Script=Ethiopic}/u, /\p{Script=Han}/u, /\p{Script=Devanagari}/u],
      ...[/\p{Script=Gurmukhi}/u, /\p{Script=Bengali}/u],
    ];
    for (const script of scripts) expect(names).toMatch(script);
    const ethiopian = cases.find(
      ({ persons }) =>
        persons[0]!.nationality === 'ET' &&
        persons[0]!.sex === 'M' &&
        persons.some(({ role, departed_on }) => role === 'child' && departed_on !== undefined),
    )!;
    const [father] = ethiopian.persons;
    for (const child of ethiopian.persons.filter(({ role }) => role === 'child'))
      expect(child.family_name.startsWith(father!.given_names)).toBe(true);
  });

  it('should give every grown-up principal an age at which people travel alone, and no child one', () => {
    const ages = cases
      .filter(({ persons: [first] }) => first!.departed_on !== undefined)
      .map(({ persons: [first] }) => ({
        child: /\bumc\b/.test(first!.vulnerabilities ?? ''),
        years: Number(first!.departed_on!.slice(0, 4)) - Number(first!.birth_date.slice(0, 4)),
      }));
    expect(ages.every(({ child, years }) => (child ? years <= 18 : years >= 18))).toBe(true);
  });

  it('should be printed beside the published series with its differences', async () => {
    const table = seriesTable(await seriesLines(count, TODAY));
    expect(table).toMatch(/^2013 +returns +4,388 +4,388 +0 +published +returns through IOM → avrr_programme$/m);
    expect(table).toMatch(/^2019 +returns +2,430 +2,430 +0 +derived, ours/m);
    expect(table).toMatch(/by the wider definition +4,187 +4,187 +0 +published/);
    expect(table).toMatch(/by the wider definition +4,032 +4,032 +0 +derived, ours/);
  });

  it('should show how far it is away from the published series when it is', async () => {
    const fewer = (year: number): Promise<YearFigures> =>
      Promise.resolve({
        ...figures.get(year)!,
        departures: { ...figures.get(year)!.departures, avrr_programme: 4000 },
      });
    expect(seriesTable(await seriesLines(fewer, TODAY))).toMatch(/^2013 +returns +4,388 +4,000 +-388 /m);
  });
});
