import type { OfficeKind } from '@homeward/contracts';

export interface DemoOffice {
  readonly name: string;
  /** How reports and caseload files name it. */
  readonly code: string;
  /** The name of the office it lies under; null for the top. */
  readonly under: string | null;
  readonly kind: OfficeKind;
  readonly countryCode: string;
  readonly hostCountries: readonly string[];
  readonly timeZone: string;
  readonly calendar: string;
  readonly languages: readonly string[];
}

const belgium = { countryCode: 'BE', hostCountries: ['BE'], timeZone: 'Europe/Brussels', calendar: 'BE' };
const region = { ...belgium, hostCountries: [] };
const luxembourg = { countryCode: 'LU', hostCountries: ['LU'], timeZone: 'Europe/Luxembourg', calendar: 'LU' };
const georgia = { countryCode: 'GE', hostCountries: [], timeZone: 'Asia/Tbilisi', calendar: 'GE' };
const country = 'Belgium and Luxembourg';
const mission = 'Georgia mission';

/**
 * The tree of a made-up organisation, parents first: return desks in the cities where Belgium has them, one country
 * office for two host countries, and a mission and a partner where people arrive.
 */
export const DEMO_OFFICES: readonly DemoOffice[] = [
  { name: 'Europe', code: 'EUR', under: null, kind: 'region', ...region, languages: ['en', 'fr'] },
  {
    ...belgium,
    ...{ name: country, code: 'BELUX', under: 'Europe', kind: 'country-office', hostCountries: ['BE', 'LU'] },
    languages: ['en', 'fr', 'nl', 'de'],
  },
  { name: 'Brussels desk', code: 'BRU', under: country, kind: 'desk', ...belgium, languages: ['fr', 'nl', 'en'] },
  { name: 'Ghent desk', code: 'GNT', under: country, kind: 'desk', ...belgium, languages: ['nl', 'en'] },
  { name: 'Antwerp desk', code: 'ANR', under: country, kind: 'desk', ...belgium, languages: ['nl', 'en'] },
  { name: 'Liège desk', code: 'LGG', under: country, kind: 'desk', ...belgium, languages: ['fr', 'de', 'en'] },
  { name: 'Charleroi desk', code: 'CRL', under: country, kind: 'desk', ...belgium, languages: ['fr', 'en'] },
  { name: 'Luxembourg desk', code: 'LUX', under: country, kind: 'desk', ...luxembourg, languages: ['fr', 'de', 'en'] },
  { name: mission, code: 'TBS', under: 'Europe', kind: 'receiving-mission', ...georgia, languages: ['en'] },
  {
    name: 'Tbilisi Reintegration Partner',
    code: 'TRP',
    under: mission,
    kind: 'partner-organisation',
    ...georgia,
    languages: ['en'],
  },
];

/** A desk of the demonstration where people come. */
export interface DemoDesk {
  /** The office's name. */
  readonly office: string;
  readonly timeZone: string;
  readonly address: string;
  /** Before every made-up telephone number: a range that the country's numbering plan gives nobody. */
  readonly dials: string;
  /** How many come here, beside the shares of the others. */
  readonly share: number;
}

const desk = (office: string, share: number, address: string, dials = '+32 440'): DemoDesk => {
  const { timeZone } = DEMO_OFFICES.find(({ name }) => name === office)!;
  return { office, timeZone, address, dials, share };
};

export const DEMO_DESKS: readonly DemoDesk[] = [
  desk('Brussels desk', 11, 'Rue du Retour 12, Brussels, room 3'),
  desk('Antwerp desk', 5, 'Terugkeerstraat 8, Antwerp, ground floor'),
  desk('Ghent desk', 5, 'Wegwijzerlaan 21, Ghent, room 2'),
  desk('Liège desk', 4, 'Quai du Départ 5, Liège, room 1'),
  desk('Charleroi desk', 3, 'Place du Chemin 17, Charleroi, first floor'),
  desk('Luxembourg desk', 4, 'Rue de la Passerelle 4, Luxembourg, room 6', '+352 690'),
];
