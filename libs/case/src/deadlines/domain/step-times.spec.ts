import { SHIPPED_DEADLINE_STEPS, type DeadlineStep } from '@homeward/contracts';
import type { WorkingCalendar } from '@homeward/reference';
import fc from 'fast-check';
import { figureProblems } from './own-figure.ts';
import { reachOf, remindAt, stepsDue, type OfficeTime } from './step-times.ts';

const CALENDAR: WorkingCalendar = {
  ...{ name: 'BE', holidays: new Set(['2026-04-06']), weekend: new Set([6, 7]) },
  ...{ coveredFrom: '2026-01-01', coveredTo: '2026-12-31' },
};
const BRUSSELS: OfficeTime = { zone: 'Europe/Brussels', calendar: CALENDAR };
const stepsOf = (kind: string): DeadlineStep[] =>
  SHIPPED_DEADLINE_STEPS.filter((step) => step.kind === kind && step.by !== 'term');
const at = (offset: number, unit: DeadlineStep['unit'], due: string | Date, office = BRUSSELS): string =>
  remindAt({ offset, unit }, due, office).toISOString();

describe('the time of a step', () => {
  it('should be midnight of the office on its day, on both sides of each change of the clocks', () => {
    expect(at(-2, 'days', '2026-03-30')).toBe('2026-03-27T23:00:00.000Z');
    expect(at(-1, 'days', '2026-03-30')).toBe('2026-03-28T23:00:00.000Z');
    expect(at(0, 'days', '2026-03-30')).toBe('2026-03-29T22:00:00.000Z');
    expect(at(0, 'days', '2026-10-25')).toBe('2026-10-24T22:00:00.000Z');
    expect(at(1, 'days', '2026-10-25')).toBe('2026-10-25T23:00:00.000Z');
  });

  it('should be so many hours of the world’s clock from an instant, whatever the office’s clocks do', () => {
    const departs = new Date('2026-03-29T10:00:00Z');
    expect(at(-24, 'hours', departs)).toBe('2026-03-28T10:00:00.000Z');
    expect(at(72, 'hours', new Date('2026-10-24T10:00:00Z'))).toBe('2026-10-27T10:00:00.000Z');
  });

  it('should leave out what nobody works, and only the weekend where holidays are not known', () => {
    // Easter Monday lies between.
    expect(at(-5, 'working-days', '2026-04-09')).toBe('2026-03-31T22:00:00.000Z');
    expect(at(-5, 'working-days', '2026-04-09', { ...BRUSSELS, calendar: null })).toBe('2026-04-01T22:00:00.000Z');
    expect(at(14, 'working-days', '2026-12-28')).toBe('2027-01-14T23:00:00.000Z');
  });

  it('should count months by the calendar', () => {
    expect(at(1, 'months', '2026-01-31')).toBe('2026-02-27T23:00:00.000Z');
  });
});

describe('the steps that are due', () => {
  const due = (kind: string, day: string | Date, now: string, careful = false): string[] =>
    stepsDue(stepsOf(kind), day, careful, new Date(now), BRUSSELS).map(({ step }) => step.step);

  it('should be the latest of those whose time has come, and none before the first', () => {
    expect(due('order-to-leave', '2026-06-20', '2026-06-05T21:59:59Z')).toEqual([]);
    expect(due('order-to-leave', '2026-06-20', '2026-06-05T22:00:00Z')).toEqual(['fortnight']);
    expect(due('order-to-leave', '2026-06-20', '2026-06-19T09:00:00Z')).toEqual(['days']);
  });

  it('should be all that fall on one time, those of more care only for whom it is needed', () => {
    expect(due('reassessment', '2026-06-20', '2026-06-20T09:00:00Z')).toEqual(['day']);
    expect(due('reassessment', '2026-06-20', '2026-06-20T09:00:00Z', true)).toEqual(['day', 'day-careful']);
  });

  it('should never be about a day that the reach of a kind leaves out', () => {
    const kinds = [...new Set(SHIPPED_DEADLINE_STEPS.filter(({ by }) => by !== 'term').map(({ kind }) => kind))];
    const now = Date.parse('2026-06-10T12:00:00Z');
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.integer({ min: -150 * 24, max: 150 * 24 }), (kind, hours) => {
        const steps = stepsOf(kind);
        const instant = new Date(now + hours * 3_600_000);
        const hourly = steps.some(({ unit }) => unit === 'hours');
        const day = hourly ? instant : instant.toISOString().slice(0, 10);
        // A step is raised within its reach: it has just come due, or the day of it lies ahead.
        const fresh = stepsDue(steps, day, true, new Date(now), BRUSSELS).filter(
          (step) => now - step.at.getTime() < 3_600_000,
        );
        const { aheadMs, behindMs } = reachOf(steps);
        if (fresh.length > 0) {
          expect(instant.getTime()).toBeLessThanOrEqual(now + aheadMs + 86_400_000);
          expect(instant.getTime()).toBeGreaterThanOrEqual(now - behindMs - 86_400_000);
        }
      }),
    );
  });
});

describe('an office’s own figure', () => {
  it('should stay on its side of the day and within a year, and never move what is told on the day', () => {
    expect(figureProblems('order-to-leave', 'week', -10)).toEqual({});
    expect(figureProblems('order-to-leave', 'week', 0)).toEqual({});
    expect(figureProblems('order-to-leave', 'week', 1)).toHaveProperty('amount');
    expect(figureProblems('arrival-unconfirmed', 'three-days', 48)).toEqual({});
    expect(figureProblems('arrival-unconfirmed', 'three-days', -1)).toHaveProperty('amount');
    expect(figureProblems('hold-review', 'day', 1)).toHaveProperty('amount');
    expect(figureProblems('morning-digest', 'hour', 24)).toHaveProperty('amount');
    expect(figureProblems('hold-review', 'never', 0)).toHaveProperty('step');
  });
});
