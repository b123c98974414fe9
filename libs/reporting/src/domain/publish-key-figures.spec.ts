import {
  FIGURE_AGE_GROUPS,
  FIGURE_CLOSING_REASONS,
  FIGURE_DIMENSION_OF,
  FIGURE_DIMENSIONS,
  FIGURE_LEGAL_STATUSES,
  FIGURE_LEVELS,
  FIGURE_MODALITIES,
  FIGURE_PHASES,
  FIGURE_PROFILE_OF,
  FIGURE_PROFILES,
  FIGURE_SERVICES,
} from '@homeward/contracts';
import fc from 'fast-check';
import type { KeyFigures } from './key-figures.ts';
import { placesOf } from './opens-by-difference.ts';
import { publishKeyFigures } from './publish-key-figures.ts';
import { withhold } from './withhold.ts';

const few = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 8 }) },
  { weight: 1, arbitrary: fc.integer({ min: 9, max: 60 }) },
);
const numRuns = 300;

/**
 * What an attacker who knows the rule holds possible: every breakdown of the same total is published anew, and those that
 * come out as the one that is seen are what it may have been.
 */
function possibleCounts(counts: Readonly<Record<string, number>>): Record<string, Set<number>> {
  const codes = Object.keys(counts);
  const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const seen = JSON.stringify(withhold(counts, total));
  const possible = Object.fromEntries(codes.map((code) => [code, new Set<number>()]));
  const told = withhold(counts, total);
  const open = codes.filter((code) => told[code] === null);
  const tryAll = (at: number, left: number, sofar: Record<string, number>): void => {
    if (at === open.length) {
      if (left !== 0) return;
      const all = Object.fromEntries(codes.map((code) => [code, sofar[code] ?? counts[code]!]));
      if (JSON.stringify(withhold(all, total)) !== seen) return;
      for (const code of codes) possible[code]!.add(all[code]!);
      return;
    }
    for (let n = 0; n <= left; n += 1) tryAll(at + 1, left - n, { ...sofar, [open[at]!]: n });
  };
  const hidden = open.reduce((sum, code) => sum + counts[code]!, 0);
  tryAll(0, hidden, {});
  return possible;
}

describe('what is published of a breakdown', () => {
  it('should leave three counts possible for each of 1 to 4, to whoever knows the rule and tries everything', () => {
    const small = fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0, max: 7 }) },
      { weight: 1, arbitrary: fc.integer({ min: 8, max: 12 }) },
    );
    fc.assert(
      fc.property(fc.array(small, { minLength: 2, maxLength: 5 }), (counts) => {
        const named = Object.fromEntries(counts.map((n, i) => [`c${i}`, n]));
        fc.pre(counts.reduce((sum, n) => sum + n, 0) >= 5);
        const possible = possibleCounts(named);
        for (const [code, n] of Object.entries(named))
          if (n >= 1 && n <= 4) expect([named, code, possible[code]!.size >= 3]).toEqual([named, code, true]);
      }),
      { numRuns },
    );
  });

  it('should withhold nothing where nothing is small, and say 0 where nobody is', () => {
    expect(withhold({ a: 5, b: 0, c: 90 }, 95)).toEqual({ a: 5, b: 0, c: 90 });
    expect(withhold({ a: 2, b: 40, c: 90 }, 132)).toEqual({ a: null, b: null, c: 90 });
    expect(withhold({ a: 4, b: 4 }, 8)).toEqual({ a: null, b: null });
    // Three have no code: they are reckoned from the total, unless somebody else is withheld with them.
    expect(withhold({ a: 50, b: 40 }, 93)).toEqual({ a: null, b: 40 });
  });
});

const sumOf = (
  counts: Readonly<Record<string, number>>,
  of: Readonly<Record<string, string>>,
  groups: readonly string[],
) =>
  Object.fromEntries(
    groups.map((group) => [
      group,
      Object.entries(counts).reduce((sum, [code, n]) => sum + (of[code] === group ? n : 0), 0),
    ]),
  );
/** Deals people out over codes. */
const dealt = (codes: readonly string[], total: number, seeds: readonly number[]): Record<string, number> => {
  const counts = Object.fromEntries(codes.map((code) => [code, 0]));
  for (let i = 0; i < total; i += 1) counts[codes[seeds[i % seeds.length]! % codes.length]!]! += 1;
  return counts;
};

const report = fc
  .record({
    total: few,
    services: few,
    closed: few,
    seeds: fc.array(fc.nat({ max: 997 }), { minLength: 7, maxLength: 60 }),
  })
  .chain(({ total, services, closed, seeds }) =>
    fc
      .record({ families: fc.integer({ min: 0, max: total }), helped: fc.integer({ min: 0, max: total }), steps: few })
      .map(({ families, helped, steps }) => {
        const deal = (codes: readonly string[], n: number, shift: number) =>
          dealt(
            codes,
            n,
            seeds.map((seed) => Math.floor(seed / shift)),
          );
        const [byAgeGroup, byLegalStatus] = [deal(FIGURE_AGE_GROUPS, total, 1), deal(FIGURE_LEGAL_STATUSES, total, 3)];
        const byService = deal(FIGURE_SERVICES, services, 2);
        const ages = Object.fromEntries(FIGURE_AGE_GROUPS.map((group, i) => [group, i < 3 ? 'child' : 'adult']));
        const destinations = deal(['BR', 'GE', 'IQ', 'UA'], total, 5);
        return {
          funnel: { counselled: steps, departed: total, closed },
          departures: {
            ...{ total, persons: total, cases: Math.max(1, total - families), inFamilies: families },
            ...{ withReintegration: helped, bySex: deal(['F', 'M', 'X'], total, 7) },
            ...{ byAge: sumOf(byAgeGroup, ages, ['child', 'adult']), byAgeGroup, byLegalStatus },
            byProfile: sumOf(byLegalStatus, FIGURE_PROFILE_OF, FIGURE_PROFILES),
            ...{
              byReturnType: deal(['avrr', 'vhr'], total, 11),
              byVulnerability: { umc: helped, vot: 0, health: families },
            },
            ...{
              byNationality: deal(['BR', 'GE', 'IQ'], total, 13),
              byDestination: destinations,
              byHost: { BE: total },
            },
            ...{ byOffice: deal(['A', 'B', 'C'], total, 17), byProgramme: deal(['P', 'Q'], total, 19) },
            byMonth: deal(['2024-01', '2024-02', '2024-03'], total, 23),
            hostToDestination: Object.entries(destinations).map(([destination, departures]) => ({
              ...{ host: 'BE', destination, departures },
            })),
          },
          services: {
            ...{ total: services, persons: Math.min(services, 30), byService },
            byDimension: sumOf(byService, FIGURE_DIMENSION_OF, FIGURE_DIMENSIONS),
            ...{ byLevel: deal(FIGURE_LEVELS, services, 29), byPhase: deal(FIGURE_PHASES, services, 31) },
            ...{
              byModality: deal(FIGURE_MODALITIES, services, 37),
              amounts: [{ currency: 'EUR', amountMinor: 12_345 }],
            },
          },
          closed: { byClosingReason: deal(FIGURE_CLOSING_REASONS, closed, 41) },
          waitingDays: {
            applicationToApproval: { n: total, median: 3, p90: 9 },
            approvalToDeparture: { n: 0, median: null, p90: null },
            applicationToDeparture: { n: total, median: 5, p90: 12 },
          },
        } as unknown as KeyFigures;
      }),
  );

const isShownSmall = (value: unknown): boolean => typeof value === 'number' && value >= 1 && value <= 4;

describe('the published key figures', () => {
  it('should show no count of 1 to 4, and no amount or waiting time of so few', () => {
    fc.assert(
      fc.property(report, few, (figures, paid) => {
        const published = publishKeyFigures(figures, { EUR: paid });
        const shown = [...placesOf(published)].filter(([place]) => !place.startsWith('amounts.'));
        expect(shown.filter(([, value]) => isShownSmall(value))).toEqual([]);
        if (paid < 5) expect(published.amounts).toEqual([{ currency: 'EUR', amountMinor: null }]);
        for (const { n, median } of Object.values(published.waitingDays))
          expect(n === null && median !== null).toBe(false);
      }),
      { numRuns },
    );
  });

  it('should leave three counts possible for each withheld part of a shown total, by bounds over all that is shown', () => {
    const parts: readonly (readonly [readonly string[], readonly string[]])[] = [
      [['child'], FIGURE_AGE_GROUPS.slice(0, 3)],
      [['adult'], FIGURE_AGE_GROUPS.slice(3)],
    ];
    fc.assert(
      fc.property(report, (figures) => {
        const { departures } = publishKeyFigures(figures, {});
        const { total } = figures.departures;
        if (departures['total'] === null) return;
        const tables: [Record<string, number | null>, number, Record<string, number>][] = (
          [
            'bySex',
            'byAge',
            'byProfile',
            'byOffice',
            'byProgramme',
            'byMonth',
            'byDestination',
            'byNationality',
          ] as const
        ).map((name) => [departures[name] as Record<string, number | null>, total, figures.departures[name]]);
        const shownAges = departures['byAge'] as Record<string, number | null>;
        for (const [[age], groups] of parts)
          if (shownAges[age!] !== null) {
            const only = <T>(all: Record<string, T>): Record<string, T> =>
              Object.fromEntries(groups.map((group) => [group, all[group]!]));
            tables.push([
              only(departures['byAgeGroup'] as Record<string, number | null>),
              shownAges[age!]!,
              only(figures.departures.byAgeGroup),
            ]);
          }
        for (const [shown, all, counts] of tables) {
          const hidden = Object.entries(shown).filter(([, n]) => n === null);
          const left = all - Object.values(shown).reduce<number>((sum, n) => sum + (n ?? 0), 0);
          for (const [code] of hidden.filter(([each]) => isShownSmall(counts[each])))
            // Each other one withheld holds somebody, unless the whole is withheld and it may hold nobody.
            expect([code, left - (hidden.length - 1) >= 3 || hidden.length === Object.keys(shown).length]).toEqual([
              code,
              true,
            ]);
        }
      }),
      { numRuns },
    );
  });
});
