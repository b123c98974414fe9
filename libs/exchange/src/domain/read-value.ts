import type { CaseloadProblemCode } from '@homeward/contracts';
import type { CaseloadKnowledge } from './knowledge.ts';
import { readDay } from './day.ts';

/** A cell as Homeward writes it, or what is wrong with it. */
export type Reading = { readonly value: string } | { readonly code: CaseloadProblemCode; readonly message: string };
export type Reader = (text: string, known: CaseloadKnowledge) => Reading;

const wrong = (code: CaseloadProblemCode, message: string): Reading => ({ code, message });

export const text =
  (longest: number): Reader =>
  (typed) =>
    [...typed].length <= longest
      ? { value: typed }
      : wrong('text.too-long', `This is longer than ${longest} characters; shorten it.`);

/** Codes are read in any letter case and written as in the list. */
export const code =
  (codes: readonly string[]): Reader =>
  (typed) => {
    const found = codes.find((each) => each.toLowerCase() === typed.toLowerCase());
    return found === undefined
      ? wrong('code.unknown', `This code is not known; write one of: ${codes.join(', ')}.`)
      : { value: found };
  };

export const country =
  (more: readonly string[] = []): Reader =>
  (typed, { countries }) => {
    const value = typed.toUpperCase();
    return countries.has(value) || more.includes(value)
      ? { value }
      : wrong(
          'country.unknown',
          `This is no country code; write two letters of ISO 3166-1 such as BE${more.length > 0 ? `, or ${more.join(' or ')}` : ''}.`,
        );
  };

export const day: Reader = (typed, { today }) => {
  const value = readDay(typed);
  if (value === null) return wrong('day.unreadable', 'This is no day; write YYYY-MM-DD or DD/MM/YYYY.');
  return value > today ? wrong('day.future', 'This day lies in the future; correct it.') : { value };
};

export const language: Reader = (typed, { languages }) => {
  const value = typed.toLowerCase();
  return languages.has(value)
    ? { value }
    : wrong('language.unknown', 'This is no language code; write two letters of ISO 639-1 such as fr.');
};

export const office: Reader = (typed, { offices, createsOffices }) => {
  const value = offices.get(typed.toUpperCase());
  if (value !== undefined) return { value };
  if (!createsOffices)
    return wrong('office.unknown', 'There is no office with this code; correct it, or import with --create-offices.');
  return text(40)(typed, undefined as never);
};

export const programme: Reader = (typed, { programmes }) => {
  const value = programmes.get(typed.toUpperCase());
  return value === undefined
    ? wrong('programme.unknown', 'There is no programme with this code; correct it, or record the programme first.')
    : { value };
};

const OLDEST_YEARS = 120;

/** R19: a day, or a year alone when nothing more is known. */
export const birth: Reader = (typed, { today }) => {
  const yearAlone = /^\d{4}$/.test(typed);
  const value = yearAlone ? typed : readDay(typed);
  if (value === null)
    return wrong('day.unreadable', 'This is no day of birth; write YYYY-MM-DD, DD/MM/YYYY, or the year alone.');
  const now = yearAlone ? today.slice(0, 4) : today;
  if (value > now) return wrong('day.future', 'This day of birth lies in the future; correct it.');
  const oldest = `${Number(today.slice(0, 4)) - OLDEST_YEARS}${yearAlone ? '' : today.slice(4)}`;
  return value < oldest
    ? wrong('birth.too-old', `This is more than ${OLDEST_YEARS} years ago; correct the year.`)
    : { value };
};
