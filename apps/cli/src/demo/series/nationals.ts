import { ORIGINS } from '../names/origins.ts';
import {
  BENGALI,
  BULGARIAN,
  CENTRAL_ASIAN,
  CENTRAL_EUROPEAN,
  EAST_AFRICAN,
  ENGLISH_AFRICAN,
  HAITIAN,
  INDIAN,
  MACEDONIAN,
  PAKISTANI,
  PERSIAN,
  ROMANIAN,
  RUSSIAN,
  SOMALI,
  SOUTH_EAST_ASIAN,
  SOUTH_SLAVIC,
  SRI_LANKAN,
} from './names/more-pools.ts';
import { poolOf, type FamilyCustom, type NamePool } from './names/pool.ts';

export interface Nationals {
  /** ISO 3166-1, or XK. */
  readonly code: string;
  readonly names: NamePool;
  /** ISO 639-1. */
  readonly language: string;
  /** Of those who return alone. */
  readonly menAlone: number;
  /** How likely a case is of an asylum procedure, beside the others: 1 is usual. */
  readonly asylum: number;
  /** A visa is not asked of them, so that more overstay one than come without. */
  readonly visaFree: boolean;
  readonly birthOftenUnknown: boolean;
}

const told = (code: string, custom: FamilyCustom, second?: NamePool['second']): NamePool =>
  poolOf(
    custom,
    ORIGINS.find(({ nationality }) => nationality === code)!,
    second,
  );

/** Whoever has two surnames has two of the list, which writes some as a pair. */
const singly = (names: NamePool): NamePool => ({
  ...names,
  families: names.families.flatMap((family) => family.split(' ')).filter((name) => /^\p{Lu}/u.test(name)),
});

const BRAZILIAN = singly(told('BR', 'mother-then-father', 'another'));
const SPANISH = singly(told('SV', 'two-surnames', 'another'));
const ARABIC = told('IQ', 'wife-keeps', 'father');
const MAGHREBI = told('MA', 'wife-keeps');
const FRENCH_AFRICAN = told('CM', 'wife-keeps', 'another');
const WEST_AFRICAN = told('GN', 'wife-keeps');
const ALBANIAN = told('AL', 'one-family');

/** Communities of one writing, their countries, and what is common among those of them who return; shares are made up. */
const COMMUNITIES: readonly (readonly [
  countries: string,
  names: NamePool,
  language: string,
  menAlone: number,
  asylum: number,
  more?: 'visa-free' | 'birth-unknown',
])[] = [
  ['BR', BRAZILIAN, 'pt', 0.58, 0.05, 'visa-free'],
  ['AO CV GW MZ ST', BRAZILIAN, 'pt', 0.65, 0.9],
  ['SV', SPANISH, 'es', 0.55, 3, 'visa-free'],
  ['CO HN NI PE GT VE', SPANISH, 'es', 0.55, 1.4, 'visa-free'],
  ['BO EC CU DO CR CL AR PY MX PA UY', SPANISH, 'es', 0.6, 0.3, 'visa-free'],
  ['RO MD', ROMANIAN, 'ro', 0.7, 0.1, 'visa-free'],
  ['UA', told('UA', 'one-family'), 'uk', 0.6, 0.4, 'visa-free'],
  ['RU BY', RUSSIAN, 'ru', 0.6, 2],
  ['BG', BULGARIAN, 'bg', 0.7, 0.05, 'visa-free'],
  ['RS BA ME HR', SOUTH_SLAVIC, 'sr', 0.65, 1.2, 'visa-free'],
  ['MK', MACEDONIAN, 'mk', 0.65, 1.2, 'visa-free'],
  ['SK CZ PL HU LT LV SI', CENTRAL_EUROPEAN, 'sk', 0.75, 0.05, 'visa-free'],
  ['AL', ALBANIAN, 'sq', 0.7, 1.6, 'visa-free'],
  ['XK', ALBANIAN, 'sq', 0.65, 2],
  ['GE', told('GE', 'wife-keeps'), 'ka', 0.65, 1.3, 'visa-free'],
  ['AM', told('AM', 'one-family'), 'hy', 0.55, 2],
  ['MN', told('MN', 'father'), 'mn', 0.5, 0.8],
  ['TR', told('TR', 'one-family'), 'tr', 0.8, 1],
  ['KZ KG UZ TJ AZ', CENTRAL_ASIAN, 'ru', 0.65, 1.6],
  ['IQ', ARABIC, 'ar', 0.9, 6],
  ['SY JO LB PS EG YE LY KW SD', ARABIC, 'ar', 0.85, 3],
  ['MA DZ TN', MAGHREBI, 'ar', 0.82, 0.4],
  ['IR', PERSIAN, 'fa', 0.75, 3],
  ['AF', told('AF', 'wife-keeps'), 'fa', 0.95, 8, 'birth-unknown'],
  ['PK', PAKISTANI, 'ur', 0.92, 2],
  ['IN', INDIAN, 'pa', 0.85, 0.5],
  ['BD', BENGALI, 'bn', 0.9, 1.5],
  ['LK', SRI_LANKAN, 'si', 0.75, 1.5],
  ['NP', told('NP', 'one-family'), 'ne', 0.7, 2],
  ['CN', told('CN', 'wife-keeps'), 'zh', 0.6, 0.6],
  ['VN', told('VN', 'wife-keeps'), 'vi', 0.6, 0.7],
  ['PH TH ID KH MY', SOUTH_EAST_ASIAN, 'en', 0.35, 0.2],
  ['ET DJ', told('ET', 'father', 'father'), 'am', 0.6, 2],
  ['SO', SOMALI, 'so', 0.75, 4, 'birth-unknown'],
  ['CM CD CG GA CF TD MG', FRENCH_AFRICAN, 'fr', 0.6, 1.4, 'birth-unknown'],
  ['GN SN ML BF CI NE MR TG BJ', WEST_AFRICAN, 'fr', 0.8, 2, 'birth-unknown'],
  ['GH NG GM SL LR ZW ZA', ENGLISH_AFRICAN, 'en', 0.7, 1],
  ['RW BI UG KE TZ', EAST_AFRICAN, 'en', 0.6, 1.6],
  ['HT MU', HAITIAN, 'fr', 0.5, 0.6],
];

export const NATIONALS: ReadonlyMap<string, Nationals> = new Map(
  COMMUNITIES.flatMap(([countries, names, language, menAlone, asylum, more]) =>
    countries.split(' ').map((code) => [
      code,
      {
        ...{ code, names, language, menAlone, asylum },
        ...{ visaFree: more === 'visa-free', birthOftenUnknown: more === 'birth-unknown' },
      },
    ]),
  ),
);
