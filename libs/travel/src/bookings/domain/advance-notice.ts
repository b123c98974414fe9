import { addWorkingDays, type WorkingCalendar } from '@homeward/reference';
import { DateTime } from 'luxon';

const SATURDAY_AND_SUNDAY = [6, 7];

/** The same under the two names engines have for it. */
type WeekLocale = Intl.Locale & {
  readonly weekInfo?: { readonly weekend: readonly number[] };
  getWeekInfo?(): { readonly weekend: readonly number[] };
};

/** ISO weekdays nobody works in a country, by CLDR; Saturday and Sunday where it does not say. */
export function weekendOf(countryCode: string): readonly number[] {
  const locale = new Intl.Locale(`und-${countryCode}`) as WeekLocale;
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.weekend ?? SATURDAY_AND_SUNDAY;
}

/**
 * The last day to tell the receiving office: a day counts when both offices work on it.
 * @param departsOn `YYYY-MM-DD` in the sending office's zone
 * @param calendar of the sending office; where its holidays are not known, three days are left for each working day,
 *   because too early harms nobody
 */
export function noticeDueOn(
  departsOn: string,
  count: number,
  calendar: WorkingCalendar | null,
  destination: string,
): string {
  const early = DateTime.fromISO(departsOn, { zone: 'utc' })
    .minus({ days: count * 3 })
    .toISODate()!;
  if (!calendar || early < calendar.coveredFrom || departsOn > calendar.coveredTo) return early;
  const weekend = new Set([...calendar.weekend, ...weekendOf(destination)]);
  return addWorkingDays({ ...calendar, weekend }, departsOn, -count);
}
