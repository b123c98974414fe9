import { DateTime } from 'luxon';
import type { Schedule } from '../ticks.ts';

/** A daily tick is looked at this often, so that it begins at most so late. */
const LOOK_EVERY_MS = 60_000;

/** A tick that comes a little early (timers drift) still counts, or every second one would be lost. */
const EARLY = 0.1;

/** How long a worker sleeps between two looks at the schedule, in milliseconds. */
export function lookEveryMs(schedule: Schedule): number {
  return 'everyMs' in schedule ? schedule.everyMs : LOOK_EVERY_MS;
}

/**
 * @param lastBegan when any worker last began it; null when never
 * @returns true also when the last run lies in the future: a clock that was moved back must not silence a tick
 */
export function isDue(schedule: Schedule, lastBegan: Date | null, now: Date): boolean {
  if (lastBegan === null || lastBegan > now) return true;
  if ('everyMs' in schedule) return now.getTime() - lastBegan.getTime() >= schedule.everyMs * (1 - EARLY);
  return lastBegan < lastOccurrence(schedule.dailyAt, schedule.zone, now);
}

function lastOccurrence(dailyAt: string, zone: string, now: Date): Date {
  const [hour, minute] = dailyAt.split(':').map(Number);
  const { year, month, day } = DateTime.fromJSDate(now, { zone });
  const named = DateTime.fromObject({ year, month, day, hour: hour!, minute: minute! }, { zone });
  // An hour that comes twice in autumn counts the first time.
  const today = DateTime.min(...named.getPossibleOffsets()) ?? named;
  return (today.toJSDate() <= now ? today : today.minus({ days: 1 })).toJSDate();
}
