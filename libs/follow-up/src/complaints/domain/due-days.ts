import { ACKNOWLEDGED_WITHIN_WORKING_DAYS, RESOLVED_WITHIN_DAYS } from '@homeward/contracts';
import { DomainError } from '@homeward/platform';
import { addWorkingDays, type WorkingCalendar } from '@homeward/reference';

const DAY_MS = 86_400_000;
const SATURDAY_AND_SUNDAY: ReadonlySet<number> = new Set([6, 7]);
/** An office whose holidays nobody entered still owes an answer in time. */
const WITHOUT_HOLIDAYS: WorkingCalendar = {
  ...{ name: 'none', holidays: new Set(), weekend: SATURDAY_AND_SUNDAY, coveredFrom: '0001-01-01' },
  coveredTo: '9999-12-31',
};

/** @param calendar of the office; null when its holidays are not known */
export function acknowledgeDueOn(receivedOn: string, calendar: WorkingCalendar | null): string {
  try {
    return addWorkingDays(calendar ?? WITHOUT_HOLIDAYS, receivedOn, ACKNOWLEDGED_WITHIN_WORKING_DAYS);
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'calendar.not-covered') throw error;
    return addWorkingDays(WITHOUT_HOLIDAYS, receivedOn, ACKNOWLEDGED_WITHIN_WORKING_DAYS);
  }
}

/** @param day it was received, or appealed */
export function resolveDueOn(day: string): string {
  return new Date(Date.parse(day) + RESOLVED_WITHIN_DAYS * DAY_MS).toISOString().slice(0, 10);
}
