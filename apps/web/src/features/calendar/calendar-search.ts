import {
  CALENDAR_INTERPRETERS,
  CALENDAR_WHOSE,
  type CalendarInterpreter,
  type CalendarWhose,
} from '@homeward/contracts';
import { isDay } from '../../lib/format/typed-day.ts';
import { oneOf, present } from '../../lib/search-params.ts';

export const CALENDAR_VIEWS = ['day', 'week', 'list'] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];

export interface CalendarSearch {
  readonly view?: CalendarView;
  /** Any day of what is shown; today when absent. */
  readonly day?: string;
  readonly whose?: CalendarWhose;
  readonly officeId?: string;
  readonly roomId?: string;
  readonly interpreter?: CalendarInterpreter;
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const id = (value: unknown): string | undefined => (typeof value === 'string' && ID.test(value) ? value : undefined);

export const asCalendar = (search: Record<string, unknown>): CalendarSearch => {
  const day = String(search['day'] ?? '');
  return present({
    view: oneOf(CALENDAR_VIEWS, search['view']),
    day: isDay(day) ? day : undefined,
    whose: oneOf(CALENDAR_WHOSE, search['whose']),
    officeId: id(search['officeId']),
    roomId: id(search['roomId']),
    interpreter: oneOf(CALENDAR_INTERPRETERS, search['interpreter']),
  }) as CalendarSearch;
};
