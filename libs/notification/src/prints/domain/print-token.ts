import { randomBytes } from 'node:crypto';

/** Crockford's letters: none that is taken for another when it is read from paper. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 26;

/** 130 random bits: it says nothing, and nobody guesses one. */
export const newPrintToken = (): string =>
  Array.from(randomBytes(LENGTH), (byte) => LETTERS[byte % LETTERS.length]!).join('');

/** As somebody typed it from paper: in groups, in small letters, with O for 0. Null when it can be none. */
export function readPrintToken(typed: string): string | null {
  const token = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return token.length === LENGTH && [...token].every((letter) => LETTERS.includes(letter)) ? token : null;
}
