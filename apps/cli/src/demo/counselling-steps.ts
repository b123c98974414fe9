import type { ContactKind, SessionMode } from '@homeward/contracts';
import type { NoteInput } from '@homeward/counselling';
import type { DateTime } from 'luxon';
import { Dice } from './dice.ts';
import { isAdult, personOf } from './people.ts';
import type { StoryStep, Telling } from './story.ts';
import { STORY_NOTES } from './story-notes.ts';
import { atSlot, workdayFrom } from './work-days.ts';

/** A family last seen this long ago has a next appointment; the others were not heard of again. */
const UNDER_WAY_DAYS = 110;
const SESSION_MINUTES = 45;
/** From the end of a session until it is written down. */
const WRITES_AFTER_MINUTES = 10;

/** Sessions with their notes, what was agreed to, and the appointments between. */
export function counsellingOf(telling: Telling): StoryStep[] {
  const held = sessionsOf(telling);
  const last = held.at(-1)!;
  const underWay = telling.now.diff(last, 'days').days < UNDER_WAY_DAYS;
  return [
    ...held.map((heldAt, i) => counselStep(telling, heldAt, i)),
    ...consentSteps(telling, held[0]!),
    // Each session of a family under way was agreed at the end of the one before.
    ...(underWay ? held.slice(1).map((startsAt, i) => appointStep(telling, held[i]!, startsAt)) : []),
    ...(underWay ? nextSteps(telling, last) : cancelledSteps(telling, last)),
  ];
}

function sessionsOf({ dice, order, opened, now }: Telling): DateTime[] {
  const today = now.startOf('day');
  const slot = 4 + (order % 24);
  const first = atSlot(workdayFrom(opened.plus({ days: dice.whole('first session', 1, 8) })), slot);
  const held = [first < today ? first : opened.plus({ minutes: 30 })];
  for (let i = 1; i <= dice.whole('sessions', 0, 2); i += 1) {
    const next = atSlot(workdayFrom(held.at(-1)!.plus({ days: dice.whole(`session ${i}`, 12, 40) })), slot);
    if (next >= today) break;
    held.push(next);
  }
  return held;
}

function counselStep({ household, dice }: Telling, heldAt: DateTime, nth: number): StoryStep {
  const places = household.members.map((_, place) => place);
  const adults = places.filter((place) => place === 0 || isAdult(household.members[place]!));
  const together = nth === 0 && dice.chance('all of them', 0.6) ? places : adults;
  const members = nth > 0 && dice.chance(`alone ${nth}`, 0.7) ? [0] : together;
  const minutes = SESSION_MINUTES + 15 * dice.whole(`length ${nth}`, 0, 3);
  return {
    at: heldAt.plus({ minutes: minutes + WRITES_AFTER_MINUTES }).toJSDate(),
    does: 'counsel',
    members,
    purpose: nth === 0 ? 'information' : dice.pick(`purpose ${nth}`, ['pre-decision', 'pre-decision', 'reintegration']),
    mode: modeOf(dice, nth, members.length),
    heldAt: heldAt.toJSDate(),
    minutes,
    notes: notesOf(dice, nth, household.members),
  };
}

function modeOf(dice: Dice, nth: number, together: number): SessionMode {
  if (nth > 0 && dice.chance(`away ${nth}`, 0.2)) return dice.pick(`by ${nth}`, ['phone', 'online']);
  return together > 1 ? 'family' : 'individual';
}

function notesOf(dice: Dice, nth: number, members: readonly { relation: string }[]): NoteInput[] {
  const note = (matterClass: NoteInput['matterClass']): NoteInput => ({
    ...{ matterClass, text: dice.pick(`${matterClass} ${nth}`, STORY_NOTES[matterClass]) },
  });
  const inKinsCare = members.some(({ relation }) => relation === 'other-relative');
  return [
    note('ordinary'),
    ...(dice.chance(`health ${nth}`, 0.14) ? [note('health')] : []),
    ...(dice.chance(`protection ${nth}`, inKinsCare ? 1 : 0.08) ? [note('protection')] : []),
  ];
}

/** Whoever can be reached safely is asked at the first session; some agree for one channel only, some change their mind. */
function consentSteps({ household, now }: Telling, first: DateTime): StoryStep[] {
  return household.members.flatMap((_, place) => {
    const dice = new Dice(`${household.key}, consent of ${place}`);
    const safe = safeChannels(household, place);
    if (safe.length === 0 || !dice.chance('agrees', 0.8)) return [];
    const at = first.plus({ minutes: 30 + place });
    const only: ContactKind | null = dice.chance('one channel', 0.2) ? safe[0]! : null;
    const withdrawn = atSlot(workdayFrom(at.plus({ days: dice.whole('until', 6, 40) })), 7);
    return [
      { at: at.toJSDate(), does: 'consent', member: place, only } as const,
      ...(dice.chance('withdraws', 0.12) && withdrawn < now.startOf('day')
        ? [{ at: withdrawn.toJSDate(), does: 'withdraw-consent', member: place } as const]
        : []),
    ];
  });
}

function safeChannels(household: Telling['household'], place: number): ContactKind[] {
  // Which channels somebody has does not depend on the day they came.
  const { contactChannels } = personOf(household, place, '2000-01-01');
  return (contactChannels ?? []).filter(({ safety }) => safety === 'safe').map(({ kind }) => kind);
}

function appointStep({ order }: Telling, heldAt: DateTime, startsAt: DateTime): StoryStep {
  const at = heldAt.plus({ minutes: 40 }).toJSDate();
  return { at, does: 'appoint', startsAt: startsAt.toJSDate(), interpreterNeeded: order % 3 > 0 };
}

/** Some are due today, some tomorrow, some in the weeks to come; a few did not come when they should have. */
function nextSteps(telling: Telling, last: DateTime): StoryStep[] {
  const { dice, order, now } = telling;
  const slot = 4 + (order % 24);
  const day = now.startOf('day');
  const daysAhead = dice.whole('next', 2, 45);
  const missed = atSlot(workdayFrom(day.minus({ days: 2 + (order % 5) })), slot);
  if (order % 12 === 7 && missed > last.plus({ days: 1 }) && missed < day) return [appointStep(telling, last, missed)];
  const due =
    order % 6 === 0
      ? atSlot(day, slot)
      : order % 6 === 1
        ? atSlot(day.plus({ days: 1 }), slot)
        : atSlot(workdayFrom(day.plus({ days: daysAhead })), slot);
  const movedAt = workdayFrom(last.plus({ days: 1, minutes: 50 }));
  if (order % 8 !== 3 || movedAt >= day) return [appointStep(telling, last, due)];
  return [
    appointStep(telling, last, atSlot(workdayFrom(due.plus({ days: 3 })), slot)),
    { at: movedAt.toJSDate(), does: 'move', startsAt: due.toJSDate() },
  ];
}

/** They called to say that they would not come, and were not heard of again. */
function cancelledSteps(telling: Telling, last: DateTime): StoryStep[] {
  if (telling.order % 5 > 0) return [];
  const startsAt = atSlot(workdayFrom(last.plus({ days: 21 })), 12);
  return [appointStep(telling, last, startsAt), { at: startsAt.minus({ days: 2 }).toJSDate(), does: 'cancel' }];
}
