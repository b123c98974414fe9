import { useFormat } from '../../lib/format/use-format.ts';

/** The days of the week in the reader's language, Monday 1. */
export function useWeekdays(): { value: string; label: string }[] {
  const format = useFormat();
  // 1 June 2026 is a Monday.
  return [1, 2, 3, 4, 5, 6, 7].map((day) => ({
    value: String(day),
    label: format.dayBy(`2026-06-0${day}`, { weekday: 'long' }),
  }));
}
