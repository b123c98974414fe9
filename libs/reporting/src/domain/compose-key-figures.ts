import {
  FIGURE_AGE_GROUPS,
  FIGURE_AGES,
  FIGURE_CLOSING_REASONS,
  FIGURE_DIMENSION_OF,
  FIGURE_DIMENSIONS,
  FIGURE_LEGAL_STATUSES,
  FIGURE_LEVELS,
  FIGURE_MODALITIES,
  FIGURE_PHASES,
  FIGURE_PROFILE_OF,
  FIGURE_PROFILES,
  FIGURE_RETURN_TYPES,
  FIGURE_SERVICES,
  FIGURE_SEXES,
  FIGURE_VULNERABILITIES,
  FUNNEL_STEPS,
  WAITS,
  type Wait,
} from '@homeward/contracts';
import type { Closed, Flow, KeyFigures, Open, Waiting } from './key-figures.ts';

/** One number of the counting function. */
export interface CountedFigure {
  readonly part: string;
  readonly code: string | null;
  readonly more: string | null;
  readonly figure: number | null;
}

type Counted = Pick<KeyFigures, 'funnel' | 'departures' | 'services' | 'closed' | 'waitingDays'>;

/** @param codeOf the code an office is known by, by its id */
export function composeKeyFigures(rows: readonly CountedFigure[], codeOf: (officeId: string) => string): Counted {
  const of = (asked: string): readonly CountedFigure[] => rows.filter(({ part }) => part === asked);
  const one = (part: string): number => of(part)[0]?.figure ?? 0;
  const open = (part: string): Open => sums(of(part).map(({ code, figure }) => [code!, figure!]));
  const closed = <Codes extends readonly string[]>(codes: Codes, part: string): Closed<Codes> =>
    filled(codes, open(part));
  const steps = filled([...FUNNEL_STEPS, 'no_show'] as const, open('step'));
  const flows = of('flow').map(({ code, more, figure }) => ({ host: code!, destination: more!, departures: figure! }));
  const total = flows.reduce((sum, { departures }) => sum + departures, 0);
  const legal = closed(FIGURE_LEGAL_STATUSES, 'legalStatus');
  const services = closed(FIGURE_SERVICES, 'service');
  const ages = FIGURE_AGE_GROUPS.map((group, at): [string, number] => [group, open('ageGroup')[String(at)] ?? 0]);
  const byOffice = of('office').map(({ code, figure }): [string, number] => [codeOf(code!), figure!]);
  return {
    funnel: Object.fromEntries(
      FUNNEL_STEPS.map((step) => [step, step === 'departed' ? total : step === 'noShow' ? steps.no_show : steps[step]]),
    ) as Counted['funnel'],
    departures: {
      total,
      persons: one('persons'),
      cases: one('cases'),
      inFamilies: one('inFamilies'),
      withReintegration: one('withReintegration'),
      bySex: closed(FIGURE_SEXES, 'sex'),
      byAge: closed(FIGURE_AGES, 'age'),
      byAgeGroup: filled(FIGURE_AGE_GROUPS, sums(ages)),
      byLegalStatus: legal,
      byProfile: filled(FIGURE_PROFILES, sums(FIGURE_LEGAL_STATUSES.map((s) => [FIGURE_PROFILE_OF[s], legal[s]]))),
      byReturnType: closed(FIGURE_RETURN_TYPES, 'returnType'),
      byVulnerability: closed(FIGURE_VULNERABILITIES, 'vulnerability'),
      byNationality: open('nationality'),
      byDestination: sums(flows.map(({ destination, departures }) => [destination, departures])),
      byHost: sums(flows.map(({ host, departures }) => [host, departures])),
      byOffice: sums(byOffice),
      byProgramme: open('programme'),
      byMonth: open('month'),
      hostToDestination: flows.toSorted(
        (a, b) =>
          b.departures - a.departures || inCodeOrder(a.host, b.host) || inCodeOrder(a.destination, b.destination),
      ) satisfies readonly Flow[],
    },
    services: {
      total: Object.values(open('service')).reduce((sum, n) => sum + n, 0),
      persons: one('servicePersons'),
      byService: services,
      byDimension: filled(FIGURE_DIMENSIONS, sums(FIGURE_SERVICES.map((s) => [FIGURE_DIMENSION_OF[s], services[s]]))),
      byLevel: closed(FIGURE_LEVELS, 'level'),
      byPhase: closed(FIGURE_PHASES, 'phase'),
      byModality: closed(FIGURE_MODALITIES, 'modality'),
      amounts: Object.entries(open('amount')).map(([currency, amountMinor]) => ({ currency, amountMinor })),
    },
    closed: { byClosingReason: closed(FIGURE_CLOSING_REASONS, 'closingReason') },
    waitingDays: Object.fromEntries(WAITS.map((wait) => [wait, waiting(of('wait'), wait)])) as Record<Wait, Waiting>,
  };
}

function waiting(rows: readonly CountedFigure[], wait: Wait): Waiting {
  const told = (what: string): number | null => rows.find((r) => r.code === wait && r.more === what)?.figure ?? null;
  return { n: told('n') ?? 0, median: told('median'), p90: told('p90') };
}

/** Sums by key, the keys in their order. */
function sums(entries: readonly (readonly [string, number])[]): Open {
  const by = new Map<string, number>();
  for (const [key, n] of entries) by.set(key, (by.get(key) ?? 0) + n);
  return Object.fromEntries([...by].sort(([a], [b]) => inCodeOrder(a, b)));
}

function filled<Codes extends readonly string[]>(codes: Codes, found: Open): Closed<Codes> {
  return Object.fromEntries(codes.map((code) => [code, found[code] ?? 0])) as Closed<Codes>;
}

const inCodeOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
