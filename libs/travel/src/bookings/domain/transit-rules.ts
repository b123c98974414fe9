import type { TransitVisaState } from '@homeward/contracts';

/** `unknown`: a person must find out. `expired`: the visa held ends before the journey. */
export type TransitAnswer = TransitVisaState | 'unknown' | 'expired';

export interface KnownOfTransit {
  /** The day of the journey, `YYYY-MM-DD`. */
  readonly day: string;
  /** Whether the regime of that day lets these nationals into the common area without a visa, whatever their passport. */
  readonly nationalities: readonly { readonly code: string; readonly exempt: boolean }[];
  readonly confirmed: readonly {
    readonly countryCode: string;
    readonly state: TransitVisaState;
    readonly validTo: string | null;
  }[];
}

/** States that apply Regulation (EU) 2018/1806 without internal borders, January 2025. */
const COMMON_AREA = new Set(
  'AT BE BG CH CZ DE DK EE ES FI FR GR HR HU IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

/**
 * What is known of a visa to pass through a country. What a person confirmed goes before what a regulation says; what
 * neither says is never guessed, because whoever is refused on the way stands between two countries.
 */
export function answerTransit(country: string, { day, nationalities, confirmed }: KnownOfTransit): TransitAnswer {
  const told = confirmed.find(({ countryCode }) => countryCode === country);
  if (told) return told.validTo !== null && told.validTo < day ? 'expired' : told.state;
  if (nationalities.some(({ code }) => code === country)) return 'not-needed';
  if (COMMON_AREA.has(country) && nationalities.some(({ exempt }) => exempt)) return 'not-needed';
  return 'unknown';
}
