import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, languageOr } from '../../lib/i18n/languages.ts';

/** The name of a day of the week, as the reader’s language writes it. */
export function useWeekday(): (day: string) => string {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const names = new Intl.DateTimeFormat(LANGUAGES[languageOr(i18n.language)].formats, {
      weekday: 'short',
      timeZone: 'UTC',
    });
    return (day) => names.format(new Date(`${day}T12:00:00Z`));
  }, [i18n.language]);
}
