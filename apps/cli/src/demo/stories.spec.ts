import { DateTime } from 'luxon';
import { demoStories, firstDay } from './stories.ts';
import type { Story, StoryStep } from './story.ts';

/** The days, in the desks' zones, of the appointments that were neither kept nor cancelled. */
const openAppointments = (stories: readonly Story[]): string[] =>
  stories.flatMap(({ household, steps }) => {
    const last = steps.filter(({ does }) => ['appoint', 'move', 'cancel', 'counsel'].includes(does)).at(-1);
    const appointed = steps.filter((step) => step.does === 'appoint' || step.does === 'move').at(-1);
    if (!appointed || last?.does === 'cancel') return [];
    const held = steps.some((step) => step.does === 'counsel' && step.heldAt >= appointed.startsAt);
    return held ? [] : [DateTime.fromJSDate(appointed.startsAt, { zone: household.desk.timeZone }).toISODate()!];
  });

it('should be the same stories when they are told again', () => {
  const now = new Date('2026-11-18T10:00:00Z');
  expect(demoStories(now)).toEqual(demoStories(now));
});

/** A weekday, a weekend, the day after the clocks changed, a leap day, the last minute of a year. */
describe.each([
  '2026-11-18T10:00:00Z',
  '2026-11-22T05:00:00Z',
  '2026-03-30T08:00:00Z',
  '2028-02-29T12:00:00Z',
  '2026-12-31T22:59:00Z',
])('the stories told on %s', (instant) => {
  const now = new Date(instant);
  const stories = demoStories(now);
  const steps = stories.flatMap((story) => story.steps);
  const today = DateTime.fromJSDate(now, { zone: 'Europe/Brussels' });

  it('should be over before today begins, and begin after the offices opened', () => {
    for (const { at } of steps) {
      expect(at.getTime()).toBeLessThan(today.startOf('day').toMillis());
      expect(at.getTime()).toBeGreaterThan(firstDay(now).getTime() + 86_400_000);
    }
  });

  it('should open the files in the order of time', () => {
    const opened = stories.map((story) => story.steps.find(({ does }) => does === 'open')!.at.getTime());
    expect(opened).toEqual([...opened].sort((a, b) => a - b));
    expect(Math.min(...opened)).toBeLessThan(today.minus({ months: 16 }).toMillis());
  });

  it('should do one thing after the other: ask, open, assign, then work', () => {
    for (const { steps: own } of stories) {
      expect(own.map(({ at }) => at.getTime())).toEqual(own.map(({ at }) => at.getTime()).sort((a, b) => a - b));
      const done = own.map(({ does }) => does).join(' ');
      expect(done).toMatch(/^(ask )?open( assign)?( (consent|counsel|appoint|move|cancel|withdraw-consent|work))*$/);
      // What waits for an owner is worked on only once it has one.
      const open = own.find((step): step is StoryStep & { does: 'open' } => step.does === 'open')!;
      if (open.unassigned && !done.includes('assign')) expect(done).toBe('open');
    }
  });

  it('should appoint and hold nothing in the past of the one who wrote it', () => {
    for (const step of steps) {
      if (step.does === 'appoint' || step.does === 'move')
        expect(step.startsAt.getTime()).toBeGreaterThan(step.at.getTime());
      if (step.does === 'counsel') expect(step.heldAt.getTime()).toBeLessThan(step.at.getTime());
    }
  });

  it('should leave work for today, tomorrow and later, and only a little undone', () => {
    const days = openAppointments(stories);
    const [onDay, nextDay] = [today.toISODate()!, today.plus({ days: 1 }).toISODate()!];
    expect(days.filter((day) => day === onDay).length).toBeGreaterThanOrEqual(5);
    expect(days.filter((day) => day === nextDay).length).toBeGreaterThanOrEqual(5);
    expect(days.filter((day) => day > nextDay).length).toBeGreaterThanOrEqual(15);
    const undone = days.filter((day) => day < onDay).length;
    expect(undone).toBeGreaterThan(0);
    expect(undone).toBeLessThanOrEqual(12);
    const waiting = stories.filter(
      ({ steps: own }) => own.length === 1 && own[0]!.does === 'open' && own[0]!.unassigned,
    );
    expect(waiting.length).toBeGreaterThanOrEqual(5);
  });
});
