import { AIRPORTS_OF_AFRICA } from './airports-africa.ts';
import { AIRPORTS_OF_ASIA } from './airports-asia.ts';
import { AIRPORTS_ELSEWHERE } from './airports-elsewhere.ts';
import { AIRPORTS_OF_EUROPE } from './airports-europe.ts';
import { COUNTRY_ROWS } from './countries.ts';
import { CURRENCY_ROWS } from './currencies.ts';
import { HOLIDAY_ROWS } from './holidays.ts';
import { IOM_REGIONS, SPECIAL_COUNTRIES } from './iom-regions.ts';
import { LANGUAGE_ROWS } from './languages.ts';
import { LEGAL_STATUSES } from './legal-statuses.ts';
import { PROGRAMME_SOURCES } from './programme-sources.ts';
import { RETURNS_SOURCES } from './returns-sources.ts';
import { SOURCES } from './sources.ts';
import { VISA_AREA, VISA_REGIMES } from './visa-regimes.ts';

type Row = Readonly<Record<string, unknown>>;

/** One table's rows as they should stand; keys of a row are the table's columns. */
export interface ReferenceTable {
  readonly table: string;
  /** The columns a row is known by. */
  readonly key: readonly string[];
  readonly rows: readonly Row[];
}

/** All reference data, in the order their references allow. */
export function referenceTables(): readonly ReferenceTable[] {
  return [
    {
      table: 'source',
      key: ['key'],
      rows: [...SOURCES, ...PROGRAMME_SOURCES, ...RETURNS_SOURCES].map(({ key, title, address, consultedOn }) => ({
        ...{ key, title, address, consulted_on: consultedOn },
      })),
    },
    {
      table: 'iom_region',
      key: ['code'],
      rows: IOM_REGIONS.map(({ code, name }) => ({ code, name, source_key: 'IOM-REGIONS' })),
    },
    { table: 'country', key: ['code'], rows: countries() },
    { table: 'language', key: ['code'], rows: lines(LANGUAGE_ROWS).map(language) },
    {
      table: 'currency',
      key: ['code'],
      rows: lines(CURRENCY_ROWS).map(([code, digits, name]) => ({
        code,
        name,
        minor_digits: Number(digits),
        source_key: 'ISO-4217',
      })),
    },
    {
      table: 'visa_regime',
      key: ['country_code', 'area', 'regime', 'valid_from', 'valid_to', 'note', 'source_key'],
      rows: VISA_REGIMES.map((row) => ({
        country_code: row.country,
        area: VISA_AREA,
        regime: row.regime,
        valid_from: row.validFrom,
        valid_to: row.validTo,
        note: row.note,
        source_key: row.source,
      })),
    },
    {
      table: 'holiday',
      key: ['calendar', 'day'],
      rows: lines(HOLIDAY_ROWS).map(([calendar, day, name]) => ({
        calendar,
        day,
        name,
        source_key: `${calendar}-HOLIDAYS`,
      })),
    },
    {
      table: 'airport',
      key: ['code'],
      rows: [AIRPORTS_OF_AFRICA, AIRPORTS_OF_ASIA, AIRPORTS_OF_EUROPE, AIRPORTS_ELSEWHERE]
        .flatMap(lines)
        .map(([code, country, zone, city, name]) => ({
          ...{ code, country_code: country, time_zone: zone, city, name, source_key: 'OURAIRPORTS' },
        })),
    },
    {
      table: 'legal_status',
      key: ['code'],
      rows: LEGAL_STATUSES.map(({ code, name, profile }) => ({
        code,
        name,
        reporting_profile: profile,
        source_key: 'LEGAL-STATUS',
      })),
    },
  ];
}

function countries(): Row[] {
  const regionOf = new Map(
    IOM_REGIONS.flatMap((region) => region.countries.split(' ').map((code) => [code, region.code] as const)),
  );
  const listed = lines(COUNTRY_ROWS).map(([code = '', alpha3, ...names]) => ({
    code,
    alpha3,
    names: named(['en', 'fr', 'nl', 'de', 'ar'], names),
    iom_region_code: regionOf.get(code) ?? null,
    kind: 'country',
    source_key: code === 'XK' ? 'ISO-3166-1-USER' : 'ISO-3166-1',
  }));
  const special = SPECIAL_COUNTRIES.map((country) => ({
    ...country,
    iom_region_code: null,
    kind: 'special',
    source_key: 'ISO-3166-1-USER',
  }));
  return [...listed, ...special];
}

function language([code, script, direction, ...names]: readonly string[]): Row {
  return {
    code,
    names: named(['own', 'en', 'fr', 'nl', 'de', 'ar'], names),
    script,
    right_to_left: direction === 'rtl',
    source_key: 'ISO-639',
  };
}

/** A name that a list does not have is left out, so that a reader falls back to English and not to nothing. */
function named(languages: readonly string[], names: readonly string[]): Record<string, string> {
  return Object.fromEntries(languages.map((key, i) => [key, names[i] ?? '']).filter(([, name]) => name !== ''));
}

function lines(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}
