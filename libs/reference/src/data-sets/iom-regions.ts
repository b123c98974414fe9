export interface RegionRow {
  readonly code: string;
  readonly name: string;
  /** ISO 3166-1 codes, by blanks. Territories of another state, microstates and places in dispute stand in no region. */
  readonly countries: string;
}

/** The regions return and reintegration statistics are broken down by. */
export const IOM_REGIONS: readonly RegionRow[] = [
  {
    code: 'eea',
    name: 'European Economic Area, Switzerland and the United Kingdom',
    countries: 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IS IE IT LV LI LT LU MT NL NO PL PT RO SK SI ES SE CH GB',
  },
  {
    code: 'see-eeca',
    name: 'South-Eastern Europe, Eastern Europe and Central Asia',
    countries: 'AL AM AZ BY BA GE IL KZ XK KG MD ME MK RU RS TJ TR TM UA UZ',
  },
  {
    code: 'mena',
    name: 'Middle East and North Africa',
    countries: 'DZ BH EG IQ JO KW LB LY MA OM PS QA SA SD SY TN AE YE',
  },
  {
    code: 'west-central-africa',
    name: 'West and Central Africa',
    countries: 'BJ BF CV CM CF TD CG CI GQ GA GM GH GN GW LR ML MR NE NG ST SN SL TG',
  },
  { code: 'east-horn-africa', name: 'East and Horn of Africa', countries: 'BI DJ ER ET KE RW SO SS UG TZ' },
  {
    code: 'southern-africa',
    name: 'Southern Africa',
    countries: 'AO BW KM CD SZ LS MG MW MU MZ NA SC ZA ZM ZW',
  },
  {
    code: 'asia-pacific',
    name: 'Asia and the Pacific',
    countries:
      'AF AU BD BT BN KH CN FJ HK IN ID IR JP KI KP KR LA MO MY MV MH FM MN MM NR NP NZ PK PW PG PH WS SG SB LK TW TH TL TO TV VU VN',
  },
  {
    code: 'central-north-america-caribbean',
    name: 'Central America, North America and the Caribbean',
    countries: 'AG BS BB BZ CA CR CU DM DO SV GD GT HT HN JM MX NI PA KN LC VC TT US',
  },
  { code: 'south-america', name: 'South America', countries: 'AR BO BR CL CO EC GY PY PE SR UY VE' },
];

/** Codes that are no country: people without a nationality, and those whose nationality is not known. */
export const SPECIAL_COUNTRIES: readonly { code: string; alpha3: string; names: Readonly<Record<string, string>> }[] = [
  {
    code: 'XX',
    alpha3: 'XXA',
    names: { en: 'Stateless', fr: 'Apatride', nl: 'Staatloos', de: 'Staatenlos', ar: 'عديم الجنسية' },
  },
  {
    code: 'ZZ',
    alpha3: 'XXX',
    names: { en: 'Unknown', fr: 'Inconnu', nl: 'Onbekend', de: 'Unbekannt', ar: 'غير معروف' },
  },
];
