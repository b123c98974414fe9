export type VisaRegimeCode = 'exempt' | 'required' | 'unknown';

export interface VisaRegimeRow {
  readonly country: string;
  readonly regime: VisaRegimeCode;
  /** First day; null when the day is not known here. */
  readonly validFrom: string | null;
  /** First day it no longer holds. */
  readonly validTo: string | null;
  readonly note: string | null;
  readonly source: string;
}

/** The area all these regimes are for: states that apply Regulation (EU) 2018/1806. */
export const VISA_AREA = 'schengen';

const CODIFIED = '2018-12-18';
const BIOMETRIC = 'Holders of biometric passports only.';
const AGREEMENT = 'By an agreement with the EU; the day it first applied is not recorded here.';

const rows = (
  codes: string,
  regime: VisaRegimeCode,
  source: string,
  rest: { from?: string | null; to?: string; note?: string } = {},
): VisaRegimeRow[] =>
  codes.split(' ').map((country) => ({
    country,
    regime,
    validFrom: rest.from ?? null,
    validTo: rest.to ?? null,
    note: rest.note ?? null,
    source,
  }));

const ANNEX_I =
  'AF AM AO AZ BD BF BH BI BJ BO BT BW BY BZ CD CF CG CI CM CN CU CV DJ DO DZ EC EG ER ET FJ GA GH GM GN GQ GW GY HT ID IN IQ IR JM JO KE KG KH KM KP KW KZ LA LB LK LR LS LY MA MG ML MM MN MR MV MW MZ NA NE NG NP OM PG PH PK PS QA RU RW SA SD SL SN SO SR SS ST SY SZ TD TG TH TJ TM TN TR TZ UG UZ VN YE ZA ZM ZW';
const ANNEX_II =
  'AD AG AR AU BB BN BR BS CA CL CO CR GT HN IL JP KN KR MC MU MX MY NI NZ PA PY SB SC SG SM SV TT US UY VA VE WS';
const ANNEX_II_AGREEMENT = 'AE DM FM GD KI LC MH PE PW TL TO TV VC';
const FREE_MOVEMENT = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO CH';

/**
 * Whether nationals need a visa for a short stay, which decides between a premium of 350 and of 50 euro. Rows begin
 * with the codified Regulation: what held before it is not said. Countries without a row are unknown.
 */
export const VISA_REGIMES: readonly VisaRegimeRow[] = [
  ...rows(ANNEX_I, 'required', 'REG-2018-1806-ANNEX-I', { from: CODIFIED }),
  ...rows(ANNEX_II, 'exempt', 'REG-2018-1806-ANNEX-II', { from: CODIFIED }),
  ...rows('AL BA GE MD ME MK UA', 'exempt', 'REG-2018-1806-ANNEX-II', { from: CODIFIED, note: BIOMETRIC }),
  ...rows('RS', 'exempt', 'REG-2018-1806-ANNEX-II', {
    from: CODIFIED,
    note: `${BIOMETRIC} Not passports of the Serbian Coordination Directorate.`,
  }),
  ...rows('GB', 'exempt', 'REG-2018-1806-ANNEX-II', { from: '2021-01-01' }),
  ...rows('HK MO', 'exempt', 'REG-2018-1806-ANNEX-II', {
    from: CODIFIED,
    note: 'Holders of a passport of the Special Administrative Region only.',
  }),
  ...rows('TW', 'exempt', 'REG-2018-1806-ANNEX-II', {
    from: CODIFIED,
    note: 'Holders of passports with an identity card number only.',
  }),
  ...rows(ANNEX_II_AGREEMENT, 'exempt', 'REG-2018-1806-ANNEX-II', { note: AGREEMENT }),
  ...rows('XK', 'required', 'REG-2018-1806-ANNEX-I', { from: CODIFIED, to: '2024-01-01' }),
  ...rows('XK', 'exempt', 'REG-2023-850', { from: '2024-01-01', note: BIOMETRIC }),
  ...rows('VU', 'required', 'REG-2023-222', { from: '2023-02-04' }),
  ...rows('NR', 'unknown', 'VISA-NOT-KNOWN', {
    note: 'In Annex II on condition of an agreement with the EU that is not known to be in force.',
  }),
  ...rows(FREE_MOVEMENT, 'exempt', 'FREE-MOVEMENT', { note: 'Free movement: no visa regime applies.' }),
];
