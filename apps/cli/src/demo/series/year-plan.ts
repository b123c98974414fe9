import { PUBLISHED_RETURNS, type PublishedMeasure, type PublishedReturns } from '@homeward/reference';
import type { CaseloadChannel } from './caseload-row.ts';
import { weightsOf } from './nationality-weights.ts';
import { splitBy } from './shares.ts';

export type Profile = 'applicant' | 'end_of_procedure' | 'no_permit' | 'other';

/** How many departures of a year are what; whatever was published is met, the rest is made up around it. */
export interface YearPlan {
  readonly year: number;
  /** The last day of the year that may be told, as a fraction of it: 1 for a year that is over. */
  readonly told: number;
  readonly departures: number;
  readonly withReintegration: number;
  readonly inFamilies: number;
  readonly unaccompaniedChildren: number;
  readonly profiles: Readonly<Record<Profile, number>>;
  readonly nationalities: readonly (readonly [code: string, departures: number])[];
  /** Returns of the same year that only a wider rule counts. */
  readonly besides: { readonly channel: CaseloadChannel; readonly departures: number } | null;
}

export const FIRST_YEAR = 2013;
/** No figure of the years after the last published one is known: a return about as large as its last. */
const UNPUBLISHED_RETURNS = 3_310;
/** Made up where nothing is published: between the published years, and level after them. */
const REINTEGRATION: readonly (readonly [year: number, share: number])[] = [
  ...([
    [2013, 0.28],
    [2018, 0.46],
    [2021, 0.684],
    [2024, 0.76],
  ] as const),
];
const FAMILIES: readonly (readonly [number, number])[] = [
  [2013, 0.38],
  [2024, 0.5],
];
const NO_PERMIT: readonly (readonly [number, number])[] = [
  [2013, 0.52],
  [2018, 0.56],
  [2021, 0.54],
  [2024, 0.49],
];
/** Neither applicant nor refused nor without a permit; none where the three add up to all. */
const OTHER_PROFILE = 0.008;
const COUNTRIES = 86;
/** "More than a thousand" is a little more than that. */
const ABOVE_LEAST = 1.04;

/** @param told 1 for a year that is over, else how much of it is past */
export function planOf(year: number, told: number): YearPlan {
  const published = PUBLISHED_RETURNS.find((each) => each.year === year);
  const whole = published?.returns ?? UNPUBLISHED_RETURNS;
  const departures = Math.round(whole * told);
  const part = (measure: PublishedMeasure, otherwise: number): number =>
    Math.round((publishedPart(published, measure) ?? otherwise * whole) * told);
  return {
    ...{ year, told, departures },
    withReintegration: part('with-reintegration', between(REINTEGRATION, year)),
    inFamilies: part('in-families', between(FAMILIES, year)),
    unaccompaniedChildren: part('unaccompanied-children', 0.003),
    profiles: profilesOf(published, year, departures, part),
    nationalities: nationalitiesOf(published, year, departures, told),
    besides: published?.wider
      ? {
          channel: published.wider.also,
          departures: Math.round((published.wider.returns - published.returns) * told),
        }
      : null,
  };
}

function publishedPart(published: PublishedReturns | undefined, measure: PublishedMeasure): number | null {
  const part = published?.parts.find((each) => each.measure === measure);
  if (!published || !part) return null;
  return part.count ?? (part.percent! / 100) * published.returns;
}

function profilesOf(
  published: PublishedReturns | undefined,
  year: number,
  departures: number,
  part: (measure: PublishedMeasure, otherwise: number) => number,
): Record<Profile, number> {
  const noPermit = part('no-residence-permit', between(NO_PERMIT, year));
  const splitWhole = publishedPart(published, 'asylum') !== null || publishedPart(published, 'applicants') !== null;
  const other = splitWhole ? 0 : Math.round(departures * OTHER_PROFILE);
  const asylum = departures - noPermit - other;
  const applicants = publishedPart(published, 'applicants');
  const applicant = applicants === null ? Math.round(asylum * 0.45) : part('applicants', 0);
  return { applicant, end_of_procedure: asylum - applicant, no_permit: noPermit, other };
}

/** Published counts as they stand; the others share what is left by weight, somebody to each country of the year. */
function nationalitiesOf(
  published: PublishedReturns | undefined,
  year: number,
  departures: number,
  told: number,
): [string, number][] {
  const countries = Math.min(departures, publishedPart(published, 'countries') ?? COUNTRIES + (year % 5));
  const weights = weightsOf(year).slice(0, countries);
  const fixed = new Map<string, number>();
  for (const { nationalities, count, percent, standing } of published?.parts ?? []) {
    if (!nationalities) continue;
    const least = standing === 'at-least' ? ABOVE_LEAST : 1;
    const people = Math.round((count ?? (percent! / 100) * published!.returns) * least * told);
    const shares = nationalities.map((code) => weights.find(([each]) => each === code)![1]);
    splitBy(people, shares).forEach((n, i) => fixed.set(nationalities[i]!, n));
  }
  const others = weights.filter(([code]) => !fixed.has(code));
  const left = departures - [...fixed.values()].reduce((sum, n) => sum + n, 0) - others.length;
  const shared = splitBy(
    left,
    others.map(([, weight]) => weight),
  );
  return [...fixed, ...others.map(([code], i): [string, number] => [code, shared[i]! + 1])];
}

/** On the line between two known years; level before the first and after the last. */
function between(known: readonly (readonly [year: number, value: number])[], year: number): number {
  const after = known.findIndex(([each]) => each >= year);
  if (after === -1) return known.at(-1)![1];
  if (after === 0) return known[0]![1];
  const [[from, low], [to, high]] = [known[after - 1]!, known[after]!];
  return low + ((high - low) * (year - from)) / (to - from);
}
