/** The way of return that a total may or may not count; codes as the caseload and the figures write them. */
export type CountedChannel = 'avrr_programme' | 'immigration_office' | 'dublin_transfer';

/**
 * What a published total says about its own counting. Belgian totals differ by whether transfers under the Dublin
 * Regulation and returns the Immigration Office organises itself are in them, and most do not say.
 */
export type CountingRule =
  'through-iom' | 'narrower-of-two' | 'differs-from-year-before' | 'without-dublin-transfers' | 'not-stated';

/** `published` stands in the source; `derived` was reckoned from it, and `about` is rounded there: both marked as ours. */
export type FigureStanding = 'published' | 'derived' | 'about';

export type PublishedMeasure =
  | 'with-reintegration'
  | 'applicants'
  | 'end-of-procedure'
  | 'asylum'
  | 'no-residence-permit'
  | 'in-families'
  | 'unaccompanied-children'
  | 'countries'
  | 'nationality';

/** A part of a year's total that was published beside it: a count of people, or a share of the total. */
export interface PublishedPart {
  readonly measure: PublishedMeasure;
  /** Of a nationality, or several that are counted together: ISO 3166-1. */
  readonly nationalities?: readonly string[];
  readonly count?: number;
  /** In percent of the year's total. */
  readonly percent?: number;
  readonly standing: FigureStanding | 'at-least';
}

export interface PublishedReturns {
  readonly year: number;
  readonly returns: number;
  readonly standing: FigureStanding;
  /** How a derived figure was reckoned. */
  readonly derivation: string | null;
  readonly rule: CountingRule;
  /** Which departures we set beside the total. Where the source does not state its rule, that is our reading. */
  readonly channels: readonly CountedChannel[];
  /** The same year's returns by a wider rule, and what it counts besides. */
  readonly wider: { readonly returns: number; readonly also: CountedChannel } | null;
  readonly parts: readonly PublishedPart[];
  readonly sources: readonly string[];
}

const OWN_RETURNS: readonly CountedChannel[] = ['avrr_programme'];

/** A year as its source gives it, plainly published and silent about its rule unless said otherwise. */
const returnsOf = (
  year: number,
  returns: number,
  sources: readonly string[],
  more: Partial<PublishedReturns> = {},
): PublishedReturns => ({
  ...{ year, returns, standing: 'published', derivation: null, rule: 'not-stated', channels: OWN_RETURNS },
  ...{ wider: null, parts: [], sources, ...more },
});

const share = (
  measure: PublishedMeasure,
  percent: number,
  standing: PublishedPart['standing'] = 'published',
): PublishedPart => ({ measure, percent, standing });
const people = (measure: PublishedMeasure, count: number): PublishedPart => ({ measure, count, standing: 'published' });
const nationals = (code: string, count: number, standing: PublishedPart['standing'] = 'published'): PublishedPart => ({
  ...{ measure: 'nationality', nationalities: [code], count, standing },
});

/**
 * Voluntary returns from Belgium a year, as published, oldest first. 2012 is missing: no total of it was found. Counted in
 * persons.
 */
export const PUBLISHED_RETURNS: readonly PublishedReturns[] = [
  returnsOf(2011, 3358, ['EMNBE11'], { parts: [share('with-reintegration', 33.3, 'about')] }),
  returnsOf(2013, 4388, ['BRIEF'], { rule: 'through-iom', parts: [people('with-reintegration', 1229)] }),
  returnsOf(2014, 3587, ['FED14'], {
    parts: [
      { measure: 'nationality', nationalities: ['RO', 'RU', 'UA'], percent: 40, standing: 'published' },
      share('no-residence-permit', 58),
    ],
  }),
  returnsOf(2015, 4053, ['FED15', 'SPA16'], {
    rule: 'narrower-of-two',
    wider: { returns: 4187, also: 'immigration_office' },
    parts: [people('no-residence-permit', 2021), people('asylum', 2032), nationals('IQ', 1000, 'at-least')],
  }),
  returnsOf(2016, 4667, ['SPA16'], { rule: 'differs-from-year-before' }),
  returnsOf(2017, 3827, ['FED17'], {
    rule: 'without-dublin-transfers',
    wider: { returns: 4032, also: 'dublin_transfer' },
  }),
  returnsOf(2018, 2994, ['FED18'], { parts: [share('no-residence-permit', 56), share('with-reintegration', 46)] }),
  returnsOf(2019, 2430, ['FED22'], { standing: 'derived', derivation: '2,673 in 2022 was "about 10 % above 2019"' }),
  returnsOf(2020, 1850, ['FED21'], { standing: 'derived', derivation: '1,965 in 2021 was 6 % above 2020' }),
  returnsOf(2021, 1965, ['FED21'], {
    parts: [
      people('with-reintegration', 1344),
      ...[nationals('BR', 239), nationals('UA', 235), nationals('SV', 222), nationals('MN', 166), nationals('MD', 120)],
    ],
  }),
  returnsOf(2022, 2673, ['FED22'], {
    parts: [people('with-reintegration', 1970), people('countries', 94), share('no-residence-permit', 52)],
  }),
  returnsOf(2023, 2952, ['FED23'], { parts: [share('no-residence-permit', 58), share('with-reintegration', 70)] }),
  returnsOf(2024, 3267, ['FED24'], {
    parts: [
      ...[nationals('BR', 1000), share('applicants', 23), share('end-of-procedure', 28)],
      ...[share('no-residence-permit', 49, 'about'), share('in-families', 50, 'about')],
      ...[people('unaccompanied-children', 9), share('with-reintegration', 76)],
    ],
  }),
];
