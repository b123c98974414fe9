import type { AppLanguage } from '@homeward/contracts';
import { DateTime } from 'luxon';

/** Words a print adds of its own, in the language of the letter. */
export interface PrintWords {
  readonly locale: string;
  readonly rightToLeft: boolean;
  readonly outcomes: Readonly<Record<'approve' | 'reject' | 'approve-exception', string>>;
}

export const PRINT_WORDS: Readonly<Record<AppLanguage, PrintWords>> = {
  en: {
    ...{ locale: 'en-GB', rightToLeft: false },
    outcomes: { approve: 'accepted', reject: 'not accepted', 'approve-exception': 'accepted as an exception' },
  },
  fr: {
    ...{ locale: 'fr-BE', rightToLeft: false },
    outcomes: { approve: 'acceptée', reject: 'non acceptée', 'approve-exception': 'acceptée à titre exceptionnel' },
  },
  nl: {
    ...{ locale: 'nl-BE', rightToLeft: false },
    outcomes: { approve: 'aanvaard', reject: 'niet aanvaard', 'approve-exception': 'bij uitzondering aanvaard' },
  },
  de: {
    ...{ locale: 'de-DE', rightToLeft: false },
    outcomes: { approve: 'angenommen', reject: 'nicht angenommen', 'approve-exception': 'ausnahmsweise angenommen' },
  },
  ar: {
    ...{ locale: 'ar', rightToLeft: true },
    outcomes: { approve: 'مقبول', reject: 'غير مقبول', 'approve-exception': 'مقبول استثناءً' },
  },
};

/** Days and hours as the reader's language writes them, in the office's zone and in Latin digits, as on a ticket. */
export function dayInWords(instant: Date, zone: string, language: AppLanguage): string {
  return shown(instant, zone, language).toLocaleString({
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

export function hourInWords(instant: Date, zone: string, language: AppLanguage): string {
  return shown(instant, zone, language).toFormat('HH:mm');
}

function shown(instant: Date, zone: string, language: AppLanguage): DateTime {
  return DateTime.fromJSDate(instant, { zone }).reconfigure({
    locale: PRINT_WORDS[language].locale,
    numberingSystem: 'latn',
    outputCalendar: 'gregory',
  });
}
