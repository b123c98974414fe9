import i18next, { type ReadCallback } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { languageOr, LANGUAGES, PSEUDO, type Language } from './languages.ts';
import { pseudoOf } from './pseudo.ts';

const KEPT = 'homeward.language';
const catalogues = import.meta.glob<object>('../../locales/*/*.json', { import: 'default' });

/** A catalogue is a file a language and a namespace; a screen loads the one it is named after and the shared ones. */
const fromFiles = {
  type: 'backend' as const,
  init: () => undefined,
  read(language: string, namespace: string, done: ReadCallback) {
    const load = catalogues[`../../locales/${language === PSEUDO ? 'en' : language}/${namespace}.json`];
    if (!load) return done(new Error(`There is no catalogue ${namespace} in ${language}.`), false);
    load().then(
      (words) => done(null, language === PSEUDO ? pseudoOf(words) : words),
      (error: Error) => done(error, false),
    );
  },
};

/** The language chosen at this desk, else the account's, else the browser's. */
export const chosenLanguage = (): string =>
  localStorage.getItem(KEPT) === PSEUDO ? PSEUDO : languageOr(localStorage.getItem(KEPT) ?? navigator.language);

export const hasChosen = (): boolean => localStorage.getItem(KEPT) !== null;

export async function choose(language: Language): Promise<void> {
  localStorage.setItem(KEPT, language);
  await i18next.changeLanguage(language);
}

function mark(language: string): void {
  const { direction } = LANGUAGES[languageOr(language)];
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
}

export async function beginI18n(): Promise<void> {
  i18next.on('languageChanged', mark);
  await i18next
    .use(fromFiles)
    .use(initReactI18next)
    .init({
      lng: chosenLanguage(),
      fallbackLng: false,
      supportedLngs: [...Object.keys(LANGUAGES), PSEUDO],
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
      react: { useSuspense: true },
    });
}
