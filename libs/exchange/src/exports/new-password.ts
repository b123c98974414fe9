import { randomInt } from 'node:crypto';

/** Without letters and digits that look alike, because it is read aloud and typed. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 5;
const OF_FOUR = 4;

/** Some 99 bits, in groups of four such as `k7mx-p2ra-…`. */
export function newPassword(): string {
  const group = (): string => Array.from({ length: OF_FOUR }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
