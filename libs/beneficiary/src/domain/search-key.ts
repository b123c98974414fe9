import anyAscii from 'any-ascii';

/** Marks that stand inside a word in many romanisations and must not cut it: hamza, ayin, apostrophe. */
const INSIDE_A_WORD = /[`'’ʼʿʾ"]/g;

/** The Arabic article is written onto the word in Arabic and apart from it in Latin letters. */
const ARABIC_ARTICLE = /(?<=^|\s)ال(?=\p{Script=Arabic}{2})/gu;

/**
 * One spelling for a name in any script, so that the search needs no knowledge of the script it was typed in.
 * @returns lower-case ASCII words, one space between; empty when nothing could be read
 */
export function searchKey(...parts: readonly string[]): string {
  const apart = parts
    .join(' ')
    .normalize('NFKC')
    .replace(ARABIC_ARTICLE, 'al ')
    .replace(/\p{Script=Han}/gu, ' $& ');
  return anyAscii(apart)
    .toLowerCase()
    .replace(INSIDE_A_WORD, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .slice(0, 200);
}

/** Scripts of the languages offices meet, by ISO 15924; a name is filed under the script of its first letter. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latn', /^\p{Script=Latin}/u],
  ['Arab', /^\p{Script=Arabic}/u],
  ['Cyrl', /^\p{Script=Cyrillic}/u],
  ['Geor', /^\p{Script=Georgian}/u],
  ['Armn', /^\p{Script=Armenian}/u],
  ['Grek', /^\p{Script=Greek}/u],
  ['Ethi', /^\p{Script=Ethiopic}/u],
  ['Hebr', /^\p{Script=Hebrew}/u],
  ['Deva', /^\p{Script=Devanagari}/u],
  ['Beng', /^\p{Script=Bengali}/u],
  ['Hani', /^\p{Script=Han}/u],
];

/** @returns an ISO 15924 code; `Zyyy` when the script is none of the known */
export function scriptOf(name: string): string {
  const letter = name.match(/\p{L}/u)?.[0] ?? '';
  return SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'Zyyy';
}
