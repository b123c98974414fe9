const two = (value: number): string => String(value).padStart(2, '0');
const ARABIC_DIGITS = /[٠-٩۰-۹]/g;
/** Digits of another script are digits too. */
const latin = (text: string): string =>
  text.replace(ARABIC_DIGITS, (digit) => String((digit.codePointAt(0)! & 0xf) % 10));

export const isDay = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value;

/** `24` is 2024 while that is no more than a few years off, else 1924; the field shows which as soon as it is left. */
const fullYear = (typed: string): number => {
  const year = Number(typed);
  if (typed.length > 2) return year;
  return year + (year <= (new Date().getFullYear() % 100) + 5 ? 2000 : 1900);
};

function dayOf(year: number, month: number, day: number): string | null {
  const value = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return year >= 1000 && isDay(value) ? value : null;
}

/**
 * Day, month and year as somebody typed them, in that order (the order of all our languages), with any separator or none.
 * @returns `YYYY-MM-DD`, or null when it is no day
 */
export function readDay(typed: string): string | null {
  const text = latin(typed).trim();
  if (/^\d{8}$/.test(text)) return dayOf(Number(text.slice(4)), Number(text.slice(2, 4)), Number(text.slice(0, 2)));
  const parts = text.split(/\D+/).filter(Boolean);
  if (parts.length !== 3) return null;
  if (parts[0]!.length === 4) return dayOf(Number(parts[0]), Number(parts[1]), Number(parts[2]));
  return dayOf(fullYear(parts[2]!), Number(parts[1]), Number(parts[0]));
}

export type TypedBirth =
  | { readonly birthDate: string; readonly birthDatePrecision: 'day' | 'month' | 'year' }
  | { readonly estimatedAge: { readonly years: number } };

const OLDEST = 120;

/**
 * A birth as far as somebody knows it: a day, a month (12/1990), a year (1990) or an age (35).
 * @returns null when it is none of them
 */
export function readBirth(typed: string): TypedBirth | null {
  const text = latin(typed).trim();
  const day = readDay(text);
  if (day) return { birthDate: day, birthDatePrecision: 'day' };
  const parts = text.split(/\D+/).filter(Boolean);
  if (parts.length === 2) {
    const [month, year] = parts[0]!.length === 4 ? [parts[1]!, parts[0]!] : [parts[0]!, parts[1]!];
    const first = year.length === 4 ? dayOf(Number(year), Number(month), 1) : null;
    return first ? { birthDate: first, birthDatePrecision: 'month' } : null;
  }
  if (parts.length !== 1) return null;
  const number = Number(parts[0]);
  if (parts[0]!.length === 4) {
    const first = dayOf(number, 1, 1);
    return first ? { birthDate: first, birthDatePrecision: 'year' } : null;
  }
  return parts[0]!.length <= 3 && number <= OLDEST ? { estimatedAge: { years: number } } : null;
}
