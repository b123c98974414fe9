import type { AppLanguage } from '@homeward/contracts';
import { DateTime } from 'luxon';
import { dayInWords, hourInWords, PRINT_WORDS } from '../../letters/domain/letter-words.ts';

/** Days, hours, amounts and names of places as the paper's language writes them; digits as on a ticket. */
export interface PaperFormat {
  /** `YYYY-MM-DD` */
  day(day: string): string;
  dayOf(instant: string): string;
  hour(instant: string): string;
  money(minor: number, currency: string): string;
  country(code: string): string;
  language(code: string): string;
}

export function paperFormat(language: AppLanguage, zone: string): PaperFormat {
  const { locale } = PRINT_WORDS[language];
  const latin = `${locale}-u-nu-latn`;
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  return {
    day: (day) =>
      DateTime.fromISO(day, { zone: 'utc' })
        .reconfigure({ locale, numberingSystem: 'latn', outputCalendar: 'gregory' })
        .toLocaleString({ day: 'numeric', month: 'long', year: 'numeric' }),
    dayOf: (instant) => dayInWords(new Date(instant), zone, language),
    hour: (instant) => {
      const at = new Date(instant);
      return `${dayInWords(at, zone, language)}, ${hourInWords(at, zone, language)}`;
    },
    money: (minor, currency) => {
      const money = new Intl.NumberFormat(latin, { style: 'currency', currency });
      return money.format(minor / 10 ** (money.resolvedOptions().maximumFractionDigits ?? 2));
    },
    country: (code) => countries.of(code) ?? code,
    language: (code) => languages.of(code) ?? code,
  };
}
