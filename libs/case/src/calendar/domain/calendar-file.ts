import type { AppLanguage } from '@homeward/contracts';
import { ICalCalendar, ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator';

export interface CalendarEntry {
  readonly id: string;
  readonly number: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** The version, so that a moved hour replaces the one before. */
  readonly version: number;
}

/** The kind of what stands in the calendar; with the case number it is all that leaves the house. */
const APPOINTMENT: Readonly<Record<AppLanguage, string>> = {
  en: 'Appointment',
  fr: 'Rendez-vous',
  nl: 'Afspraak',
  de: 'Termin',
  ar: 'موعد',
};
const ASK_AGAIN_SECONDS = 3600;

/** Appointments as iCalendar (RFC 5545). No name, no place, no words: telephones show calendars on locked screens. */
export function calendarFile(entries: readonly CalendarEntry[], language: AppLanguage, now: Date): string {
  const calendar = new ICalCalendar({
    name: 'Homeward',
    prodId: { company: 'Homeward', product: 'Back office', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: ASK_AGAIN_SECONDS,
  });
  for (const { id, number, startsAt, endsAt, version } of entries)
    calendar.createEvent({
      ...{ id: `${id}@homeward`, start: startsAt, end: endsAt, stamp: now, sequence: version },
      ...{ summary: `${number} ${APPOINTMENT[language]}` },
      ...{ class: ICalEventClass.PRIVATE, status: ICalEventStatus.CONFIRMED },
    });
  return calendar.toString();
}
