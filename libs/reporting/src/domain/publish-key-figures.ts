import {
  FIGURE_AGE_GROUPS,
  FIGURE_AGES,
  FIGURE_DIMENSION_OF,
  FIGURE_DIMENSIONS,
  FIGURE_PROFILE_OF,
  FIGURE_PROFILES,
  WAITS,
} from '@homeward/contracts';
import type { KeyFigures } from './key-figures.ts';
import {
  alone,
  isSmall,
  nothingOf,
  partOf,
  PROTECTED_MOST,
  withhold,
  type Shown,
  type ShownBreakdown,
} from './withhold.ts';

/** The key figures as they leave the house: the same places, and none where a number is withheld. */
export interface PublishedFigures {
  readonly funnel: ShownBreakdown;
  readonly departures: Readonly<Record<string, Shown | ShownBreakdown>>;
  readonly flows: readonly { readonly host: string; readonly destination: string; readonly departures: Shown }[];
  readonly services: Readonly<Record<string, Shown | ShownBreakdown>>;
  readonly amounts: readonly { readonly currency: string; readonly amountMinor: Shown }[];
  readonly closed: ShownBreakdown;
  readonly waitingDays: Readonly<Record<string, { readonly n: Shown; readonly median: Shown; readonly p90: Shown }>>;
}

type Counts = Readonly<Record<string, number>>;
const DEPARTURE_BREAKDOWNS = [
  ...(['bySex', 'byReturnType', 'byNationality', 'byDestination', 'byHost'] as const),
  ...(['byOffice', 'byProgramme', 'byMonth'] as const),
] as const;
const AGE_OF = Object.fromEntries(FIGURE_AGE_GROUPS.map((group, i) => [group, FIGURE_AGES[i < 3 ? 0 : 1]]));

/** @param paidPersons how many people were paid for in each currency: amounts over fewer than five are withheld */
export function publishKeyFigures(figures: KeyFigures, paidPersons: Counts): PublishedFigures {
  const { funnel, departures, services, closed, waitingDays } = figures;
  const shownFunnel = Object.fromEntries(Object.entries(funnel).map(([step, count]) => [step, alone(count)]));
  return {
    funnel: shownFunnel,
    departures: publishDepartures(departures),
    flows: publishFlows(departures),
    services: publishServices(services),
    amounts: services.amounts.map(({ currency, amountMinor }) => ({
      currency,
      amountMinor:
        (paidPersons[currency] ?? 0) > PROTECTED_MOST && services.persons > PROTECTED_MOST ? amountMinor : null,
    })),
    closed:
      shownFunnel['closed'] === null
        ? nothingOf(closed.byClosingReason)
        : ofClosed(closed.byClosingReason, funnel.closed),
    waitingDays: Object.fromEntries(
      WAITS.map((wait) => {
        const { n, median, p90 } = waitingDays[wait];
        return [wait, isSmall(n) ? { n: null, median: null, p90: null } : { n, median, p90 }];
      }),
    ),
  };
}

/** Somebody may have been closed twice for two reasons; then the reasons add up to more than the people. */
const ofClosed = (reasons: Counts, total: number): ShownBreakdown =>
  withhold(
    reasons,
    Math.max(
      total,
      Object.values(reasons).reduce((sum, count) => sum + count, 0),
    ),
  );

function publishDepartures(departures: KeyFigures['departures']): PublishedFigures['departures'] {
  const { total } = departures;
  const all = { ...departures } as unknown as Readonly<Record<string, Counts>>;
  if (isSmall(total)) {
    const names = [...DEPARTURE_BREAKDOWNS, 'byAge', 'byAgeGroup', 'byProfile', 'byLegalStatus', 'byVulnerability'];
    return {
      ...Object.fromEntries(
        ['total', 'persons', 'cases', 'inFamilies', 'withReintegration'].map((name) => [name, null]),
      ),
      ...Object.fromEntries(names.map((name) => [name, nothingOf(all[name]!)])),
    };
  }
  const { persons, cases, inFamilies } = departures;
  // Families bind these to one another: with one of them small, the others would open it.
  const bound = [persons, cases, inFamilies, total - inFamilies].some(isSmall);
  const byAge = withhold(departures.byAge, total);
  const byProfile = withhold(departures.byProfile, total);
  return {
    total,
    ...{ persons: bound ? null : persons, cases: bound ? null : cases, inFamilies: bound ? null : inFamilies },
    withReintegration: partOf(departures.withReintegration, total),
    ...Object.fromEntries(DEPARTURE_BREAKDOWNS.map((name) => [name, withhold(departures[name], total)])),
    byAge,
    byAgeGroup: within(departures.byAgeGroup, AGE_OF, departures.byAge, byAge, FIGURE_AGES),
    byProfile,
    byLegalStatus: within(
      ...([departures.byLegalStatus, FIGURE_PROFILE_OF, departures.byProfile, byProfile, FIGURE_PROFILES] as const),
    ),
    byVulnerability: Object.fromEntries(
      Object.entries(departures.byVulnerability).map(([kind, count]) => [kind, partOf(count, total)]),
    ),
  };
}

/** Parts of parts: each group that is shown is a total of its own, and of one that is withheld nothing is told. */
function within(
  counts: Counts,
  groupOf: Readonly<Record<string, string | undefined>>,
  totals: Counts,
  shown: ShownBreakdown,
  groups: readonly string[],
): ShownBreakdown {
  const parts = groups.map((group) => {
    const inside = Object.fromEntries(Object.entries(counts).filter(([code]) => groupOf[code] === group));
    return shown[group] === null ? nothingOf(inside) : withhold(inside, totals[group]!);
  });
  const found = Object.assign({}, ...parts) as ShownBreakdown;
  return Object.fromEntries(Object.keys(counts).map((code) => [code, found[code] ?? null]));
}

/** Rows and columns are shown as well, so that a table in which any flow is small is withheld as a whole. */
function publishFlows({
  hostToDestination,
  byDestination,
  byHost,
  total,
}: KeyFigures['departures']): PublishedFigures['flows'] {
  const oneHost = Object.keys(byHost).length === 1;
  const destinations: ShownBreakdown = isSmall(total) ? nothingOf(byDestination) : withhold(byDestination, total);
  const open = !isSmall(total) && hostToDestination.every(({ departures }) => !isSmall(departures));
  const shown = hostToDestination.map(({ host, destination, departures }) => ({
    ...{ host, destination },
    departures: oneHost ? (destinations[destination] ?? null) : open ? departures : null,
  }));
  // The most first would tell the order of those that are withheld.
  return shown.sort((a, b) => (`${a.host}${a.destination}` < `${b.host}${b.destination}` ? -1 : 1));
}

function publishServices(services: KeyFigures['services']): PublishedFigures['services'] {
  const { total, persons, byService, byDimension, byLevel, byPhase, byModality } = services;
  const breakdowns = { byService, byDimension, byLevel, byPhase, byModality } as const;
  if (isSmall(total))
    return {
      ...{ total: null, persons: null },
      ...Object.fromEntries(Object.entries(breakdowns).map(([name, counts]) => [name, nothingOf(counts)])),
    };
  const dimensions = withhold(byDimension, total);
  return {
    ...{ total, persons: alone(persons) },
    byService: within(byService, FIGURE_DIMENSION_OF, byDimension, dimensions, FIGURE_DIMENSIONS),
    byDimension: dimensions,
    ...{
      byLevel: withhold(byLevel, total),
      byPhase: withhold(byPhase, total),
      byModality: withhold(byModality, total),
    },
  };
}
