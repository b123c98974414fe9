import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from './steps.mjs';

/**
 * Writes the reference data that come from published lists into libs/reference/src/data-sets. Run by hand when a list
 * changed; what it writes is read and committed. Names are CLDR's, by the ICU of the Node that runs it.
 */
const require = createRequire(import.meta.url);
const iso3166 = require('i18n-iso-countries');
const iso4217 = require('currency-codes');
const Holidays = require('date-holidays');

const NAMED_IN = ['en', 'fr', 'nl', 'de', 'ar'];
const table = (file, why, name, lines) => {
  const text = `/** ${why} */\nexport const ${name} = \`\n${lines.join('\n')}\n\`;\n`;
  writeFileSync(path.join(ROOT, 'libs/reference/src/data-sets', file), text);
  console.log(`${file}: ${lines.length} rows`);
};
const display = (type) => NAMED_IN.map((language) => new Intl.DisplayNames(language, { type, fallback: 'none' }));

const regions = display('region');
table(
  'countries.ts',
  `alpha-2 | alpha-3 | ${NAMED_IN.join(' | ')}. ISO 3166-1 and the user-assigned XK; names of CLDR ${process.versions.cldr}.`,
  'COUNTRY_ROWS',
  Object.entries(iso3166.getAlpha2Codes())
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([alpha2, alpha3]) => [alpha2, alpha3, ...regions.map((names) => names.of(alpha2))].join('|')),
);

// Languages people in return counselling speak, beyond those with a two-letter code. English names after ISO 639-3
// where CLDR has none.
const FURTHER = {
  aii: 'Assyrian Neo-Aramaic',
  aeb: 'Tunisian Arabic',
  apc: 'Levantine Arabic',
  apd: 'Sudanese Arabic',
  ary: 'Moroccan Arabic',
  arq: 'Algerian Arabic',
  arz: 'Egyptian Arabic',
  acm: 'Mesopotamian Arabic',
  bal: 'Baluchi',
  bas: 'Basaa',
  bem: 'Bemba',
  bin: 'Edo',
  brh: 'Brahui',
  byn: 'Bilin',
  ceb: 'Cebuano',
  ckb: 'Central Kurdish',
  kmr: 'Northern Kurdish',
  dje: 'Zarma',
  dyu: 'Dyula',
  ewo: 'Ewondo',
  fan: 'Fang',
  fon: 'Fon',
  gaa: 'Ga',
  haz: 'Hazaragi',
  hno: 'Northern Hindko',
  ibb: 'Ibibio',
  kab: 'Kabyle',
  kea: 'Kabuverdianu',
  kri: 'Krio',
  ktu: 'Kituba',
  lua: 'Luba-Lulua',
  luo: 'Luo',
  man: 'Mandingo',
  men: 'Mende',
  mnk: 'Mandinka',
  mos: 'Mossi',
  nso: 'Northern Sotho',
  pap: 'Papiamento',
  pcm: 'Nigerian Pidgin',
  prs: 'Dari',
  rhg: 'Rohingya',
  rif: 'Riffian',
  rom: 'Romany',
  sat: 'Santali',
  shi: 'Tachelhit',
  sid: 'Sidamo',
  snk: 'Soninke',
  srn: 'Sranan Tongo',
  srr: 'Serer',
  ssy: 'Saho',
  sus: 'Susu',
  syl: 'Sylheti',
  tem: 'Timne',
  tig: 'Tigre',
  tzm: 'Central Atlas Tamazight',
  wal: 'Wolaytta',
  zgh: 'Standard Moroccan Tamazight',
  zza: 'Zaza',
};
// Signed, constructed and liturgical languages and ISO's collective codes are left out.
const NOT_SPOKEN = new Set(['ae', 'cu', 'eo', 'ia', 'ie', 'io', 'la', 'pi', 'sh', 'vo']);
const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
const languages = display('language');
const twoLetter = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code) => !NOT_SPOKEN.has(code) && Intl.getCanonicalLocales(code)[0] === code && languages[0].of(code));
table(
  'languages.ts',
  `code (ISO 639-1, else 639-3) | script (ISO 15924) | right to left | own name | ${NAMED_IN.join(' | ')}. CLDR ${process.versions.cldr}.`,
  'LANGUAGE_ROWS',
  [...twoLetter, ...Object.keys(FURTHER)].sort().map((code) => {
    const locale = new Intl.Locale(code).maximize();
    const own = new Intl.DisplayNames(code, { type: 'language', fallback: 'none' }).of(code);
    // CLDR knows Kurmanji only under the name of all Kurdish.
    const known = code !== 'kmr';
    const english = (known && languages[0].of(code)) || FURTHER[code];
    const script = code === 'haz' || code === 'hno' || code === 'apd' ? 'Arab' : (locale.script ?? 'Latn');
    const direction = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Rohg', 'Adlm'].includes(script) ? 'rtl' : '';
    const speaksItself =
      own &&
      new Intl.DisplayNames(code, { type: 'language' }).resolvedOptions().locale.split('-')[0] === locale.language;
    const names = languages.slice(1).map((each) => (known && each.of(code)) || '');
    return [code, script, direction, speaksItself ? own : '', english, ...names].join('|');
  }),
);

// Amendments to ISO 4217 after the published list: in CLDR, so that Intl formats them.
const LATER = { XCG: ['Caribbean Guilder', 2] };
const WITHDRAWN = new Set(['ANG', 'ZWL']);
// Nobody is paid in units of account, metals or fund codes.
const MONEY_WITH_X = new Set(['XAF', 'XCD', 'XOF', 'XPF']);
const FUNDS = new Set(['BOV', 'CHE', 'CHW', 'CLF', 'COU', 'MXV', 'USN', 'UYI', 'UYW']);
table(
  'currencies.ts',
  `code | minor digits | name. ISO 4217 as published ${iso4217.publishDate}, and later amendments CLDR has.`,
  'CURRENCY_ROWS',
  [
    ...iso4217.data
      .filter(({ code }) => (code.startsWith('X') ? MONEY_WITH_X.has(code) : !FUNDS.has(code)))
      .map(({ code, digits, currency }) => [code, digits, currency]),
    ...Object.entries(LATER).map(([code, [name, digits]]) => [code, digits, name]),
  ]
    .filter(([code]) => !WITHDRAWN.has(code))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((row) => row.join('|')),
);

const holidays = ['BE', 'LU'].flatMap((calendar) => {
  const law = new Holidays(calendar);
  return [2024, 2025, 2026, 2027, 2028, 2029, 2030].flatMap((year) => {
    const byDay = new Map();
    for (const { date, name, type } of law.getHolidays(year, 'fr')) {
      if (type !== 'public') continue;
      const day = date.slice(0, 10);
      byDay.set(day, byDay.has(day) ? `${byDay.get(day)}, ${name}` : name);
    }
    return [...byDay].sort().map(([day, name]) => [calendar, day, name].join('|'));
  });
});
table('holidays.ts', 'calendar | day | name. Public holidays, computed from the laws.', 'HOLIDAY_ROWS', holidays);
