import type { ContactHours } from '@homeward/contracts';
import { DateTime } from 'luxon';

/** A week and a day: every pattern of weekdays comes round in it. */
const DAYS_AHEAD = 8;

/**
 * The first instant, from now on, at which a channel may be used: a message seen at another hour may be seen by another
 * person.
 * @param zone the office's IANA zone, whose clock the hours were agreed by
 */
export function nextSafeInstant({ hoursFrom, hoursTo, weekdays }: ContactHours, now: Date, zone: string): Date | null {
  const local = DateTime.fromJSDate(now, { zone });
  for (let ahead = 0; ahead < DAYS_AHEAD; ahead += 1) {
    const day = local.startOf('day').plus({ days: ahead });
    if (weekdays.length > 0 && !weekdays.includes(day.weekday)) continue;
    const [from, to] = [clockOf(day, hoursFrom ?? '00:00'), hoursTo ? clockOf(day, hoursTo) : day.plus({ days: 1 })];
    if (local < from) return from.toJSDate();
    if (local < to) return now;
  }
  return null;
}

function clockOf(day: DateTime, clock: string): DateTime {
  const [hour, minute] = clock.split(':').map(Number);
  return day.set({ hour: hour!, minute: minute! });
}
