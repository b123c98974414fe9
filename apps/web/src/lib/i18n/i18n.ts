import i18next, { type ReadCallback } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { languageOr, LANGUAGES, PSEUDO, type Language } from './languages.ts';
import { pseudoOf } from './pseudo.ts';

const KEPT = 'homeward.language';
type Words = Readonly<Record<string, object>>;
interface LanguageFile {
  readonly catalogues: Readonly<Record<string, () => Promise<object>>>;
  readonly ofScreens: () => Promise<Words>;
}
/** A list of catalogues each language, so that nobody loads where those of four others lie. */
const languages = import.meta.glob<LanguageFile>('../../locales/*/catalogues.ts');

const inLanguage = (language: string): Promise<LanguageFile> =>
  languages[`../../locales/${language === PSEUDO ? 'en' : language}/catalogues.ts`]!();

/** Namespaces that hold the words of a smaller one too, which the home page needs alone. */
const HOLDS: Readonly<Record<string, string>> = { codes: 'stages' };

const load = async (language: string, namespace: string): Promise<object> => {
  const { catalogues, ofScreens } = await inLanguage(language);
  const file = `./${namespace}.json`;
  const words = await (catalogues[file]?.() ?? ofScreens().then((all) => all[file]));
  if (!words) throw new Error(`There is no catalogue ${namespace} in ${language}.`);
  const held = HOLDS[namespace];
  return held ? { ...words, ...(await load(language, held)) } : words;
};

/** A catalogue is a language and a namespace; a screen asks for the one it is named after and the shared ones. */
const fromFiles = {
  type: 'backend' as const,
  init: () => undefined,
  read(language: string, namespace: string, done: ReadCallback) {
    load(language, namespace).then(
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

/** Brings the words of all screens, so that none waits for them when it is opened. */
export async function bringWords(language: string): Promise<void> {
  const { ofScreens } = await inLanguage(language);
  const names = Object.keys(await ofScreens()).map((file) => file.slice('./'.length, -'.json'.length));
  await i18next.loadNamespaces(names);
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
