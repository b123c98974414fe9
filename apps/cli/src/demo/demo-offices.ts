import type { OfficeKind } from '@homeward/contracts';

export interface DemoOffice {
  readonly name: string;
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
  { name: 'Europe', under: null, kind: 'region', ...region, languages: ['en', 'fr'] },
  {
    ...belgium,
    ...{ name: country, under: 'Europe', kind: 'country-office', hostCountries: ['BE', 'LU'] },
    languages: ['en', 'fr', 'nl', 'de'],
  },
  { name: 'Brussels desk', under: country, kind: 'desk', ...belgium, languages: ['fr', 'nl', 'en'] },
  { name: 'Ghent desk', under: country, kind: 'desk', ...belgium, languages: ['nl', 'en'] },
  { name: 'Antwerp desk', under: country, kind: 'desk', ...belgium, languages: ['nl', 'en'] },
  { name: 'Liège desk', under: country, kind: 'desk', ...belgium, languages: ['fr', 'de', 'en'] },
  { name: 'Luxembourg desk', under: country, kind: 'desk', ...luxembourg, languages: ['fr', 'de', 'en'] },
  { name: mission, under: 'Europe', kind: 'receiving-mission', ...georgia, languages: ['en'] },
  {
    name: 'Tbilisi Reintegration Partner',
    under: mission,
    kind: 'partner-organisation',
    ...georgia,
    languages: ['en'],
  },
];
