import { isDue, lookEveryMs } from './schedule.ts';
import { nextTry } from './next-try.ts';

const at = (instant: string): Date => new Date(instant);

describe('whether a tick is due', () => {
  const nightly = { dailyAt: '02:30', zone: 'Europe/Brussels' } as const;

  it.each([
    ['never run', null, '2026-01-01T00:00:00Z', true],
    ['the evening before', '2026-01-10T20:00:00Z', '2026-01-11T01:29:59Z', false],
    ['at the minute', '2026-01-10T20:00:00Z', '2026-01-11T01:30:00Z', true],
    ['already tonight', '2026-01-11T01:30:00Z', '2026-01-11T23:00:00Z', false],
    ['the hour does not exist when summer begins', '2026-03-28T12:00:00Z', '2026-03-29T01:31:00Z', true],
    ['the hour comes twice when summer ends', '2026-10-25T00:31:00Z', '2026-10-25T01:31:00Z', false],
    ['the last run lies in the future', '2027-01-01T00:00:00Z', '2026-01-01T00:00:00Z', true],
  ])('should answer for a nightly tick when: %s', (_when, last, now, due) => {
    expect(isDue(nightly, last === null ? null : at(last), at(now))).toBe(due);
  });

  it('should forgive a timer that is a little early when it ticks by an interval', () => {
    const every = { everyMs: 10_000 };
    expect(isDue(every, at('2026-01-01T00:00:00Z'), at('2026-01-01T00:00:09Z'))).toBe(true);
    expect(isDue(every, at('2026-01-01T00:00:00Z'), at('2026-01-01T00:00:08.9Z'))).toBe(false);
    expect(lookEveryMs(every)).toBe(10_000);
    expect(lookEveryMs(nightly)).toBe(60_000);
  });
});

describe('the next try', () => {
  const rule = { attempts: 3, backoffMs: 500 };

  it('should wait twice as long each time and end after the last', () => {
    const now = at('2026-01-01T00:00:00Z');
    expect(nextTry(rule, 1, now)).toEqual({ status: 'waiting', dueAt: at('2026-01-01T00:00:00.5Z') });
    expect(nextTry(rule, 2, now)).toEqual({ status: 'waiting', dueAt: at('2026-01-01T00:00:01Z') });
    expect(nextTry(rule, 3, now)).toEqual({ status: 'dead' });
  });
});
