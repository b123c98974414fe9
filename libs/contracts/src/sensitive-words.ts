import type { AppLanguage } from './code-lists.ts';

/**
 * Beginnings of words that would let a reader over the shoulder infer asylum, return, health or trafficking: no mail
 * carries one, in any language (domain: safe contact). Arabic is searched anywhere in a word, for its prefixes.
 */
export const SENSITIVE_WORDS: Readonly<Record<AppLanguage, readonly string[]>> = {
  en: [
    'asylum',
    'refugee',
    'return',
    'repatriat',
    'reintegrat',
    'voluntary',
    'migra',
    'immigra',
    'deport',
    'depart',
    'remov',
    'detention',
    'detain',
    'traffick',
    'health',
    'medical',
    'clinic',
    'protection',
    'programme',
    'visa',
    'embassy',
  ],
  fr: [
    'asile',
    'réfugi',
    'retour',
    'rapatri',
    'réintégr',
    'volontaire',
    'migra',
    'immigra',
    'expuls',
    'éloign',
    'départ',
    'détention',
    'rétention',
    'traite',
    'santé',
    'médic',
    'clinique',
    'protection',
    'programme',
    'ambassade',
  ],
  nl: [
    'asiel',
    'vluchteling',
    'terugk',
    'repatri',
    'herintegr',
    're-integr',
    'vrijwillig',
    'migra',
    'immigra',
    'uitzet',
    'uitwijz',
    'vertrekc',
    'detentie',
    'mensenhandel',
    'gezondh',
    'medisch',
    'kliniek',
    'bescherming',
    'programma',
    'ambassade',
  ],
  de: [
    'asyl',
    'flüchtling',
    'geflüchtet',
    'rückkehr',
    'rückführ',
    'reintegr',
    'freiwillig',
    'migra',
    'abschieb',
    'ausreise',
    'haftanstalt',
    'menschenhandel',
    'gesundheit',
    'medizin',
    'klinik',
    'schutz',
    'programm',
    'botschaft',
  ],
  ar: [
    'لجوء',
    'لاجئ',
    'عودة',
    'إعادة',
    'ادماج',
    'إدماج',
    'طوعي',
    'هجرة',
    'مهاجر',
    'ترحيل',
    'مغادرة',
    'احتجاز',
    'اتجار',
    'صحة',
    'صحي',
    'طبي',
    'عيادة',
    'حماية',
    'برنامج',
    'سفارة',
  ],
};

/** Said of any journey: whoever reads of a seat learns nothing from them. */
const WORDS_OF_ANY_JOURNEY: readonly string[] = ['depart', 'départ', 'vertrekc', 'مغادرة', 'visa'];

const CASE_NUMBER = /\p{Lu}{2}-\d{4}-\d{6}/u;
const patternsWithout = (left: readonly string[]): readonly RegExp[] => [
  CASE_NUMBER,
  ...Object.entries(SENSITIVE_WORDS).flatMap(([language, words]) =>
    words
      .filter((word) => !left.includes(word))
      .map((word) => new RegExp(language === 'ar' ? word : `(?<!\\p{L})${word}`, 'iu')),
  ),
];
const PATTERNS = /* @__PURE__ */ patternsWithout([]);
const PATTERNS_OF_A_JOURNEY = /* @__PURE__ */ patternsWithout(WORDS_OF_ANY_JOURNEY);

/** The first part of the text that gives away what it is about, or null. A case number counts as one. */
export const findSensitivePart = (text: string): string | null => firstOf(PATTERNS, text);

/**
 * The same of what is written into a booking, which agencies, carriers and airports read and the traveller carries: a
 * booking may speak of departure and visas, as any does.
 */
export const findTellingPart = (text: string): string | null => firstOf(PATTERNS_OF_A_JOURNEY, text);

function firstOf(patterns: readonly RegExp[], text: string): string | null {
  const normal = text.normalize('NFC');
  for (const pattern of patterns) {
    const found = pattern.exec(normal);
    if (found) return found[0];
  }
  return null;
}
