import { LANGUAGES_OF_THE_APP, type AppLanguage } from './code-lists.ts';

/** Each is spoken in its own countries, and what is read there is the one written Arabic (ISO 639-3, macrolanguage `ara`). */
const SPOKEN_ARABIC: ReadonlySet<string> = new Set(['acm', 'aeb', 'apc', 'apd', 'arq', 'ary', 'arz']);

/** In which of our languages somebody who speaks this one is written to; null where we have none for them. */
export function writtenLanguage(code: string | null): AppLanguage | null {
  const written = code !== null && SPOKEN_ARABIC.has(code) ? 'ar' : code;
  return LANGUAGES_OF_THE_APP.find((each) => each === written) ?? null;
}
