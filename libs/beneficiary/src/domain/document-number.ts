import anyAscii from 'any-ascii';

/**
 * A document's number as two clerks would both write it: without spaces and strokes, in Latin letters and digits, and
 * with O and I read as the 0 and 1 they are mistaken for.
 * @returns capital letters and digits; empty when there are none
 */
export function documentNumberKey(number: string): string {
  return anyAscii(number.normalize('NFKC'))
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replaceAll('O', '0')
    .replaceAll('I', '1');
}

/** A number is one document's only together with the country that gave it. */
export function documentKey(countryCode: string, numberKey: string): string {
  return `${countryCode}:${numberKey}`;
}

/** Whether somebody who types these words may mean a document: a figure is in every number and in no name. */
export function documentKeysOf(words: string): string[] {
  if (words.includes('@') || !/\p{Nd}/u.test(words)) return [];
  const key = documentNumberKey(words);
  return key.length >= 4 ? [key] : [];
}
