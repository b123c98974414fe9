import i18next, { type ReadCallback } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { languageOr, LANGUAGES, PSEUDO, type Language } from './languages.ts';
import { pseudoOf } from './pseudo.ts';

const KEPT = 'homeward.language';
/** A list of catalogues each language, so that nobody loads where those of four others lie. */
const languages = import.meta.glob<Readonly<Record<string, () => Promise<object>>>>('../../locales/*/catalogues.ts', {
  import: 'catalogues',
});

/** Namespaces that hold the words of a smaller one too, which the home page needs alone. */
const HOLDS: Readonly<Record<string, string>> = { codes: 'stages' };

const load = async (language: string, namespace: string): Promise<object> => {
  const catalogues = await languages[`../../locales/${language}/catalogues.ts`]?.();
  const file = catalogues?.[`./${namespace}.json`];
  if (!file) throw new Error(`There is no catalogue ${namespace} in ${language}.`);
  const held = HOLDS[namespace];
  return held ? Object.assign({}, ...(await Promise.all([file(), load(language, held)]))) : file();
};

/** A catalogue is a file a language and a namespace; a screen loads the one it is named after and the shared ones. */
const fromFiles = {
  type: 'backend' as const,
  init: () => undefined,
  read(language: string, namespace: string, done: ReadCallback) {
    load(language === PSEUDO ? 'en' : language, namespace).then(
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
