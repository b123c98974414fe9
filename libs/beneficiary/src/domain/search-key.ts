import anyAscii from 'any-ascii';

/** Marks that stand inside a word in many romanisations and must not cut it: hamza, ayin, apostrophe, the soft sign. */
const INSIDE_A_WORD = /[`'’ʼʿʾ"]/g;

/**
 * Habits of a script that one table for all scripts cannot know, because they depend on the neighbouring letter. They
 * follow what passports print: ELOT 743 for Greek, BGN/PCGN for Armenian, and the Arabic article apart from its word.
 */
const HABITS: readonly (readonly [RegExp, string])[] = [
  [/(?<=^|\s)ال(?=\p{Script=Arabic}{2})/gu, 'al '],
  [/(?<=^|\s)لل(?=\p{Script=Arabic}{2})/gu, 'al '],
  [/\u200c/gu, ' '],
  [/(?<!\p{L})μπ/giu, 'b'],
  [/(?<!\p{L})ντ/giu, 'd'],
  [/(?<!\p{L})γκ/giu, 'g'],
  [/μπ/giu, 'b'],
  [/γγ|γκ/giu, 'ng'],
  [/([αεη])[υύ](?=[θκξπστφχψ]|(?!\p{L}))/giu, '$1f'],
  [/([αεηάέή])[υύ](?=\p{L})/giu, '$1v'],
  [/ο[υύ]/giu, 'ou'],
  [/χ/giu, 'kh'],
  [/ու/giu, 'u'],
  [/եւ/giu, 'ev'],
  [/ւ/giu, 'v'],
  [/(?<!\p{L})ո(?!վ)/giu, 'vo'],
  [/(?<!\p{L})ե/giu, 'ye'],
  [/\p{Script=Han}/gu, ' $& '],
];

/**
 * One spelling for a name in any script, so that the search needs no knowledge of the script it was typed in.
 * @returns lower-case ASCII words, one space between; empty when nothing could be read
 */
export function searchKey(...parts: readonly string[]): string {
  const composed = parts.join(' ').normalize('NFKC');
  const habitual = HABITS.reduce((text, [pattern, spelling]) => text.replace(pattern, spelling), composed);
  return anyAscii(habitual)
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
