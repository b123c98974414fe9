import fc from 'fast-check';
import {
  addWorkingDays,
  countWorkingDays,
  isWorkingDay,
  workingDayFrom,
  type WorkingCalendar,
} from './working-days.ts';

const belgium: WorkingCalendar = {
  name: 'BE',
  holidays: new Set(['2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25', '2026-12-25']),
  weekend: new Set([6, 7]),
  coveredFrom: '2026-01-01',
  coveredTo: '2026-12-31',
};

const dayOf2026 = (n: number): string => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);
const days = fc.integer({ min: 80, max: 280 }).map(dayOf2026);
const holidaySets = fc.uniqueArray(fc.integer({ min: 0, max: 364 }).map(dayOf2026), { maxLength: 30 });
const calendars = fc
  .record({ holidays: holidaySets, weekend: fc.constantFrom([6, 7], [5, 6], [7]) })
  .map(({ holidays, weekend }) => ({ ...belgium, holidays: new Set(holidays), weekend: new Set(weekend) }));

describe('working days', () => {
  it('should step over weekend and holidays when days are added', () => {
    expect(addWorkingDays(belgium, '2026-04-03', 1)).toBe('2026-04-07');
    expect(addWorkingDays(belgium, '2026-05-13', 2)).toBe('2026-05-18');
    expect(addWorkingDays(belgium, '2026-04-07', -1)).toBe('2026-04-03');
    expect(addWorkingDays(belgium, '2026-04-05', 0)).toBe('2026-04-05');
  });

  it('should keep another weekend when the country of return rests on Friday and Saturday', () => {
    expect(addWorkingDays({ ...belgium, weekend: new Set([5, 6]) }, '2026-03-05', 1)).toBe('2026-03-08');
  });

  it('should move a term to the next working day when it ends on one that is not worked', () => {
    expect(workingDayFrom(belgium, '2026-05-23')).toBe('2026-05-26');
    expect(workingDayFrom(belgium, '2026-05-26')).toBe('2026-05-26');
  });

  it('should refuse to guess when a day lies outside the years whose holidays are known', () => {
    expect(() => addWorkingDays(belgium, '2026-12-30', 2)).toThrow(
      expect.objectContaining({ code: 'calendar.not-covered' }),
    );
  });

  it('should always end on a working day, and count back to where it began', () => {
    fc.assert(
      fc.property(calendars, days, fc.integer({ min: -30, max: 30 }), (calendar, day, count) => {
        fc.pre(count !== 0);
        const reached = addWorkingDays(calendar, day, count);
        expect(isWorkingDay(calendar, reached)).toBe(true);
        expect(countWorkingDays(calendar, day, reached)).toBe(count);
      }),
    );
  });

  it('should reach the same day when the days are added in two parts', () => {
    fc.assert(
      fc.property(calendars, days, fc.nat(15), fc.nat(15), (calendar, day, a, b) => {
        expect(addWorkingDays(calendar, addWorkingDays(calendar, day, a), b)).toBe(
          addWorkingDays(calendar, day, a + b),
        );
      }),
    );
  });
});
