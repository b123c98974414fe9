import fc from 'fast-check';
import { DateTime } from 'luxon';
import { reminderDue } from './reminder-time.ts';

const BRUSSELS = 'Europe/Brussels';
const due = (startsAt: string, now: string, zone = BRUSSELS): string | undefined =>
  reminderDue(new Date(startsAt), zone, new Date(now))?.toISOString();

describe('when a reminder is due', () => {
  it('should be nine in the morning of the office the day before', () => {
    expect(due('2026-03-05T14:30:00Z', '2026-03-02T09:00:00Z')).toBe('2026-03-04T08:00:00.000Z');
  });

  it('should be nine by the clock on the wall when summer time begins in between', () => {
    // Clocks go forward in Brussels on 29 March 2026.
    expect(due('2026-03-30T08:00:00Z', '2026-03-02T09:00:00Z')).toBe('2026-03-29T07:00:00.000Z');
    expect(due('2026-03-29T08:00:00Z', '2026-03-02T09:00:00Z')).toBe('2026-03-28T08:00:00.000Z');
  });

  it('should be the day before of the office and not of UTC when the appointment is late', () => {
    expect(due('2026-03-05T23:30:00Z', '2026-03-02T09:00:00Z')).toBe('2026-03-05T08:00:00.000Z');
    expect(due('2026-03-05T23:30:00Z', '2026-03-02T09:00:00Z', 'America/Bogota')).toBe('2026-03-04T14:00:00.000Z');
  });

  it('should be at once when nine of the day before has passed and more than two hours are left', () => {
    expect(due('2026-03-03T09:00:00Z', '2026-03-02T10:00:00Z')).toBe('2026-03-02T10:00:00.000Z');
    expect(due('2026-03-02T12:00:01Z', '2026-03-02T10:00:00Z')).toBe('2026-03-02T10:00:00.000Z');
  });

  it('should be never when two hours are left or less', () => {
    expect(due('2026-03-02T12:00:00Z', '2026-03-02T10:00:00Z')).toBeUndefined();
  });

  it('should never be after the appointment nor before now, wherever the office is', () => {
    const instant = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    const zone = fc.constantFrom(BRUSSELS, 'Asia/Tbilisi', 'America/Sao_Paulo', 'Asia/Kathmandu', 'Pacific/Apia');
    fc.assert(
      fc.property(instant, instant, zone, (startsAt, now, place) => {
        const at = reminderDue(startsAt, place, now);
        if (at === null) return expect(startsAt.getTime() - now.getTime()).toBeLessThanOrEqual(7_200_000);
        expect(at.getTime()).toBeGreaterThanOrEqual(now.getTime());
        expect(at.getTime()).toBeLessThan(startsAt.getTime());
        if (at.getTime() > now.getTime()) expect(DateTime.fromJSDate(at, { zone: place }).hour).toBe(9);
      }),
    );
  });
});
