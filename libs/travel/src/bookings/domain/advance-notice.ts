import { addWorkingDays, weekendOf, type WorkingCalendar } from '@homeward/reference';
import { DateTime } from 'luxon';

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
