import { DateTime } from 'luxon';

/** People are reminded when the office opens the day before: late enough to remember, early enough to answer. */
const REMINDER_HOUR = 9;
/** An appointment made so shortly ahead needs no reminder: the person was just told. */
const SHORTLY_HOURS = 2;

/**
 * When to remind of an appointment: the day before at nine of the office's clock; at once when that has passed.
 * @returns null when the appointment is two hours away or less
 */
export function reminderDue(startsAt: Date, zone: string, now: Date): Date | null {
  const dayBefore = DateTime.fromJSDate(startsAt, { zone })
    .minus({ days: 1 })
    .set({ hour: REMINDER_HOUR, minute: 0, second: 0, millisecond: 0 })
    .toJSDate();
  if (dayBefore > now) return dayBefore;
  return startsAt.getTime() - now.getTime() > SHORTLY_HOURS * 3_600_000 ? now : null;
}
