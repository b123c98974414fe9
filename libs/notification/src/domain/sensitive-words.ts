import type { AppLanguage } from '@homeward/contracts';

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

const CASE_NUMBER = /\p{Lu}{2}-\d{4}-\d{6}/u;
const PATTERNS = Object.entries(SENSITIVE_WORDS).flatMap(([language, words]) =>
  words.map((word) => new RegExp(language === 'ar' ? word : `(?<!\\p{L})${word}`, 'iu')),
);

/** The first part of the text that gives away what it is about, or null. A case number counts as one. */
export function findSensitivePart(text: string): string | null {
  const normal = text.normalize('NFC');
  for (const pattern of [CASE_NUMBER, ...PATTERNS]) {
    const found = pattern.exec(normal);
    if (found) return found[0];
  }
  return null;
}
