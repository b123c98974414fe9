import { DateTime } from 'luxon';

/** A zone in which it is early afternoon now: the reminder of an appointment tomorrow is already due. */
const afternoonOffset = 14 - new Date().getUTCHours();
export const ZONE = `Etc/GMT${afternoonOffset > 0 ? '-' : '+'}${Math.abs(afternoonOffset)}`;

let reckonedBy = { zone: ZONE, now: (): number => Date.now() };

/** Days and hours are told from now on by another clock, in the zone of the office that keeps it. */
export function tellTimeBy(clock: { readonly zone: string; readonly now: () => number }): void {
  reckonedBy = clock;
}

const today = (): DateTime => DateTime.fromMillis(reckonedBy.now(), { zone: reckonedBy.zone });

/** A day so many days from today, by the clock of the office: `YYYY-MM-DD`. */
export function day(fromToday: number): string {
  return today().plus({ days: fromToday }).toISODate()!;
}

/** An hour of such a day; never one still to come when the day is past. */
export function at(fromToday: number, hour = 10): string {
  return today().plus({ days: fromToday }).set({ hour, minute: 0, second: 0, millisecond: 0 }).toISO()!;
}
