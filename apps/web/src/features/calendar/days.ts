import type { components } from '../../lib/api/schema.ts';
import { dayAt } from '../../lib/format/office-time.ts';

export type CalendarAppointment = components['schemas']['CalendarAppointmentDto'];

const at = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** So many days later; earlier when negative. */
export function dayPlus(day: string, days: number): string {
  const date = at(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Monday to Sunday around a day: the weeks of all our languages’ offices begin on Monday. */
export function weekOf(day: string): readonly string[] {
  const monday = dayPlus(day, -((at(day).getUTCDay() + 6) % 7));
  return Array.from({ length: 7 }, (_, nth) => dayPlus(monday, nth));
}

export const isWeekend = (day: string): boolean => [0, 6].includes(at(day).getUTCDay());

/** The day of an appointment by the clock of the office that promised it. */
export const dayOf = ({ startsAt, timeZone }: CalendarAppointment): string => dayAt(startsAt, timeZone);

export const onDay = (appointments: readonly CalendarAppointment[], day: string): CalendarAppointment[] =>
  appointments.filter((each) => dayOf(each) === day);

/** May still be moved. */
export const isToCome = ({ state }: CalendarAppointment): boolean => state === 'planned' || state === 'moved';
