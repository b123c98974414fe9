import type { ContactKind } from '@homeward/contracts';
import { isEmail } from 'class-validator';
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';

/** `key` is what two spellings of the same address or number have in common; post has none. */
export type ContactValue = { value: string; key: string | null } | { wrong: string };

/** @param country ISO code of the office's country, for numbers typed without their country */
export function readContactValue(kind: ContactKind, typed: string, country: string): ContactValue {
  if (kind === 'post') return { value: typed, key: null };
  if (kind === 'email')
    return isEmail(typed)
      ? { value: typed, key: emailKey(typed) }
      : { wrong: 'must be an e-mail address such as name@example.org' };
  const phone = parsePhoneNumberFromString(typed, country as CountryCode);
  return phone?.isPossible()
    ? { value: phone.formatInternational(), key: phone.number.slice(1) }
    : { wrong: 'must be a telephone number, with its country when it is not of this one, such as +32 470 12 34 56' };
}

/**
 * What a search by number or address looks for; empty when the words are neither.
 * @param countries ISO codes a number typed without its country may belong to
 */
export function contactKeysOf(words: string, countries: readonly string[]): string[] {
  if (words.includes('@')) return isEmail(words) ? [emailKey(words)] : [];
  if (!looksLikeNumber(words)) return [];
  const numbers = [undefined, ...countries].map((country) =>
    parsePhoneNumberFromString(words, country as CountryCode | undefined)?.number.slice(1),
  );
  return [...new Set(numbers.flatMap((number) => number ?? []))];
}

export function looksLikeNumber(words: string): boolean {
  return /^[\d\s+()./-]{6,}$/.test(words);
}

function emailKey(email: string): string {
  return email.trim().toLowerCase();
}
