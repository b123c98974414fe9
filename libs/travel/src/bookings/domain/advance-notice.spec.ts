import { weekendOf, type WorkingCalendar } from '@homeward/reference';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { noticeDueOn } from './advance-notice.ts';

const CALENDAR: WorkingCalendar = {
  ...{ name: 'BE', holidays: new Set(['2026-04-06']), weekend: new Set([6, 7]) },
  ...{ coveredFrom: '2026-01-01', coveredTo: '2026-12-31' },
};

describe('the last day to tell a receiving office', () => {
  it('should count days on which both offices work', () => {
    expect(weekendOf('IQ')).toEqual([5, 6]);
    expect(noticeDueOn('2026-03-24', 5, CALENDAR, 'IQ')).toBe('2026-03-16');
    expect(noticeDueOn('2026-03-24', 5, CALENDAR, 'AL')).toBe('2026-03-17');
    expect(noticeDueOn('2026-04-09', 5, CALENDAR, 'AL')).toBe('2026-04-01');
  });

  it('should rather be too early than guess holidays nobody entered', () => {
    expect(noticeDueOn('2027-02-01', 5, CALENDAR, 'IQ')).toBe('2027-01-17');
    expect(noticeDueOn('2026-03-24', 5, null, 'IQ')).toBe('2026-03-09');
  });

  it('should never leave fewer working days than asked for', () => {
    const day = fc.integer({ min: 60, max: 340 }).map((n) => DateTime.utc(2026, 1, 1).plus({ days: n }).toISODate()!);
    fc.assert(
      fc.property(day, fc.constantFrom(5, 10), fc.constantFrom('IQ', 'AL', 'AF'), (departs, count, country) => {
        const due = noticeDueOn(departs, count, CALENDAR, country);
        const off = new Set([6, 7, ...weekendOf(country)]);
        let working = 0;
        for (let at = DateTime.fromISO(due); at < DateTime.fromISO(departs); at = at.plus({ days: 1 }))
          if (!off.has(at.weekday) && !CALENDAR.holidays.has(at.toISODate()!)) working += 1;
        expect(working).toBeGreaterThanOrEqual(count);
      }),
    );
  });
});
