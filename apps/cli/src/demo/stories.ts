import { DateTime } from 'luxon';
import { counsellingOf } from './counselling-steps.ts';
import { Dice } from './dice.ts';
import { demoHouseholds, type Household } from './households.ts';
import type { Story, StoryStep, Telling } from './story.ts';
import { journeyOf } from './story-journeys.ts';
import type { CaseWork } from './story-work.ts';
import { atSlot, workdayBefore, workdayFrom } from './work-days.ts';

const DAYS_TOLD = 540;
/** Of those who came within these days many still wait. */
const RECENT_DAYS = 12;

/**
 * What the desks did in the last year and a half, told up to yesterday, with what they have to do from today on.
 * @param instant the moment of the load; the same day gives the same stories
 */
export function demoStories(instant: Date): Story[] {
  const households = demoHouseholds();
  return households
    .map((household, order) => storyOf(household, order, households.length, instant))
    .sort((a, b) => openedAt(a) - openedAt(b));
}

/** Case numbers are given in this order. */
const openedAt = ({ steps }: Story): number => steps.find(({ does }) => does === 'open')!.at.getTime();

function storyOf(household: Household, order: number, of: number, instant: Date): Story {
  const dice = new Dice(household.key);
  const now = DateTime.fromJSDate(instant, { zone: household.desk.timeZone });
  // More came lately than long ago, and the last came yesterday.
  const daysAgo = Math.max(1, Math.round(DAYS_TOLD * (1 - (order + 1) / of) ** 1.8));
  const came = workdayBefore(now.startOf('day').minus({ days: daysAgo }));
  const opened = atSlot(came, 4 + (order % 24)).plus({ minutes: dice.whole('minute', 0, 14) });
  const telling: Telling = { household, dice, order, now, opened };
  const steps = daysAgo <= RECENT_DAYS ? recentSteps(telling) : earlierSteps(telling);
  return { household, steps: steps.sort((a, b) => a.at.getTime() - b.at.getTime()) };
}

/** Two of four wait to be assigned, one has a first appointment, one was counselled at once. */
function recentSteps(telling: Telling): StoryStep[] {
  const { order, opened, now } = telling;
  if (order % 4 < 2) return [{ at: opened.toJSDate(), does: 'open', unassigned: true }];
  const open: StoryStep = { at: opened.toJSDate(), does: 'open', unassigned: false };
  if (order % 4 === 3) return [open, ...counsellingOf(telling)];
  const first = atSlot(workdayFrom(now.plus({ days: order % 9 })), 4 + (order % 24));
  const at = opened.plus({ minutes: 20 }).toJSDate();
  return [open, { at, does: 'appoint', startsAt: first.toJSDate(), interpreterNeeded: true }];
}

/** Most were counselled; some only ever asked. A supervisor assigned what a colleague had opened for nobody. */
function earlierSteps(telling: Telling): StoryStep[] {
  const { household, dice, opened } = telling;
  const unassigned = dice.chance('unassigned', 0.2);
  const steps: StoryStep[] = [{ at: opened.toJSDate(), does: 'open', unassigned }];
  if (household.members.length === 1 && dice.chance('asked before', 0.25))
    steps.push({ at: workdayBefore(opened.minus({ days: dice.whole('asked', 3, 20) })).toJSDate(), does: 'ask' });
  if (unassigned)
    steps.push({ at: opened.plus({ hours: 1, minutes: dice.whole('assigned', 1, 40) }).toJSDate(), does: 'assign' });
  const kinsChild = household.members.some(({ relation }) => relation === 'other-relative');
  return kinsChild || dice.chance('comes back', 0.88) ? [...steps, ...goingOn(telling, counsellingOf(telling))] : steps;
}

/** What came after the last session; who withdrew no longer comes to the appointment that was made. */
function goingOn(telling: Telling, counselling: readonly StoryStep[]): StoryStep[] {
  const sessions = counselling.flatMap((step) => (step.does === 'counsel' ? [step.heldAt.getTime()] : []));
  const last = DateTime.fromMillis(Math.max(...sessions), { zone: telling.now.zone });
  const journey = journeyOf(telling, last);
  const left = journey.find(({ does, ...step }) => does === 'work' && 'work' in step && isLeaving(step.work));
  const appointed = counselling.some((step) => step.does === 'appoint' && left && step.startsAt > left.at);
  const before = counselling.filter(({ does, at }) => !left || at < left.at || (does !== 'cancel' && does !== 'move'));
  const cancelled = before.some(({ does }) => does === 'cancel');
  return [
    ...before,
    ...journey,
    ...(left && appointed && !cancelled ? [{ at: new Date(left.at.getTime() - 60_000), does: 'cancel' } as const] : []),
  ];
}

const isLeaving = (work: CaseWork): boolean =>
  work.what === 'step' && (work.action === 'withdraw' || work.action === 'cancel');

/** When the offices opened and the colleagues began: before anybody came. */
export function firstDay(instant: Date): Date {
  return atSlot(
    workdayBefore(
      DateTime.fromJSDate(instant)
        .setZone('Europe/Brussels')
        .minus({ days: DAYS_TOLD + 30 }),
    ),
    4,
  ).toJSDate();
}
