import { useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, languageOr, PSEUDO } from '../i18n/languages.ts';
import { pseudo } from '../i18n/pseudo.ts';
import { languageNames } from './language-names.ts';
import { today } from './today.ts';

const DAY_MS = 86_400_000;
const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

export interface Format {
  /** `2026-11-22` as people of this language write it. */
  day(day: string): string;
  /** The parts of a day that are asked for, such as its weekday. */
  dayBy(day: string, parts: Intl.DateTimeFormatOptions): string;
  /** How far a day lies from today, in words: "in 3 days", "2 days ago". */
  fromToday(day: string): string;
  daysFromToday(day: string): number;
  /** An instant with the zone it is told in. */
  instant(instant: string, timeZone?: string): string;
  time(instant: string, timeZone?: string): string;
  /** `2026-11` as people of this language write it. */
  month(month: string): string;
  number(value: number): string;
  /** A part of one as a percentage with one decimal. */
  percent(part: number): string;
  /** "5 years". */
  measure(value: number, unit: string): string;
  /** Integer minor units. */
  money(minor: number, currency: string): string;
  country(code: string): string;
  language(code: string): string;
  /** Words one after the other, parted by the sign of the language. */
  list(words: readonly string[]): string;
}

/** Days, times, numbers and names of places as the reader's language writes them. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  const language = languageOr(i18n.language);
  const unnamed = useSyncExternalStore(languageNames.subscribe, () => languageNames.of(language));
  return useMemo(() => {
    const format = formatIn(LANGUAGES[language].formats, (code) => {
      if (unnamed.size === 0) queueMicrotask(() => languageNames.ask(language));
      return unnamed.get(code) ?? code;
    });
    return i18n.language === PSEUDO ? marked(format) : format;
  }, [i18n.language, language, unnamed]);
}

/** Names of months, countries and languages come from a catalogue too: the browser's. */
const marked = (format: Format): Format =>
  Object.fromEntries(
    Object.entries(format).map(([name, write]: [string, (...given: never[]) => string | number]) => [
      name,
      (...given: never[]) => {
        const written = write(...given);
        // What a list is made of is marked already.
        return typeof written === 'string' && name !== 'list' ? pseudo(written) : written;
      },
    ]),
  ) as unknown as Format;

/** @param nameOf a language the browser has no name for */
function formatIn(locale: string, nameOf: (code: string) => string): Format {
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const daysFromToday = (to: string): number => Math.round((noon(to).getTime() - noon(today()).getTime()) / DAY_MS);
  return {
    day: (value) => day.format(noon(value)),
    dayBy: (value, parts) => new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(noon(value)),
    daysFromToday,
    fromToday: (value) => relative.format(daysFromToday(value), 'day'),
    instant: (value, timeZone) =>
      new Intl.DateTimeFormat(locale, {
        ...{ day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
        ...{ timeZoneName: 'short', timeZone },
      }).format(new Date(value)),
    time: (value, timeZone) =>
      new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(value)),
    month: (value) =>
      new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(noon(`${value}-01`)),
    number: (value) => number.format(value),
    percent: (part) => percent.format(part),
    measure: (value, unit) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value),
    money: (minor, currency) => {
      const money = new Intl.NumberFormat(locale, { style: 'currency', currency });
      return money.format(minor / 10 ** (money.resolvedOptions().maximumFractionDigits ?? 2));
    },
    // XK, XX and ZZ are of the field, not of every list.
    country: (code) => regions.of(code) ?? code,
    language: (code) => languages.of(code) ?? nameOf(code),
    list: (words) => list.format(words),
  };
}
