import { type DateTime } from 'luxon';

const SATURDAY = 6;

/** @returns the day itself, or the Friday before a weekend */
export function workdayBefore(day: DateTime): DateTime {
  return day.weekday >= SATURDAY ? day.minus({ days: day.weekday - SATURDAY + 1 }) : day;
}

/** @returns the day itself, or the Monday after a weekend */
export function workdayFrom(day: DateTime): DateTime {
  return day.weekday >= SATURDAY ? day.plus({ days: 8 - day.weekday }) : day;
}

/** @param slot the quarter of an hour since eight in the morning */
export function atSlot(day: DateTime, slot: number): DateTime {
  return day.startOf('day').set({ hour: 8 + Math.floor(slot / 4), minute: (slot % 4) * 15 });
}
