/** The languages of the back office, each by its own name, because a reader looks for the one they know. */
export const LANGUAGES = {
  en: { name: 'English', direction: 'ltr', formats: 'en-GB' },
  fr: { name: 'Français', direction: 'ltr', formats: 'fr-BE' },
  nl: { name: 'Nederlands', direction: 'ltr', formats: 'nl-BE' },
  de: { name: 'Deutsch', direction: 'ltr', formats: 'de-BE' },
  // Case numbers, codes and telephone numbers stand in Latin digits; two kinds on one line mislead.
  ar: { name: 'العربية', direction: 'rtl', formats: 'ar-u-nu-latn' },
} as const;

export type Language = keyof typeof LANGUAGES;

/** A language for tests only: English with every letter marked, so that words outside the catalogues show. */
export const PSEUDO = 'en-x-pseudo';

export const isLanguage = (code: string): code is Language => Object.hasOwn(LANGUAGES, code);
export const languageOr = (code: string | null | undefined): Language => {
  const short = code?.slice(0, 2) ?? '';
  return isLanguage(short) ? short : 'en';
};
