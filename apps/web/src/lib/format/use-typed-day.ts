import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, languageOr } from '../i18n/languages.ts';

const MARKS = /[\u200e\u200f\u061c]/g;

/** A day as it is typed in the reader's language: numbers only, in the order that `readDay` reads. */
export function useTypedDay(): { written: (day: string) => string; example: string } {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(LANGUAGES[languageOr(i18n.language)].formats, {
      ...({ day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const),
    });
    // Marks of direction would stand between the digits and be sent with them.
    const written = (day: string): string => format.format(new Date(`${day}T12:00:00Z`)).replace(MARKS, '');
    return { written, example: written('1990-12-31') };
  }, [i18n.language]);
}
