import { useTranslation } from 'react-i18next';

/** The days of the week in the reader's language, Monday 1. */
export function useWeekdays(): { value: string; label: string }[] {
  const { i18n } = useTranslation();
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'long', timeZone: 'UTC' });
  // 5 January 2026 is a Monday.
  return [1, 2, 3, 4, 5, 6, 7].map((day) => ({
    value: String(day),
    label: weekday.format(new Date(Date.UTC(2026, 0, 4 + day))),
  }));
}
