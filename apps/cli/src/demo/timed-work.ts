import { DateTime } from 'luxon';
import type { StoryStep } from './story.ts';
import type { CaseWork } from './story-work.ts';
import { atSlot } from './work-days.ts';

const NINE = 4;

/**
 * A conversation is written down when it is over, and everything else takes some minutes.
 * @param from the quarter of an hour since eight in the morning with which the day's work begins
 */
export function timed(day: DateTime, part: readonly CaseWork[], from = NINE): StoryStep[] {
  let at = atSlot(day, from);
  return part.map((work) => {
    at =
      'heldAt' in work
        ? DateTime.fromJSDate(work.heldAt, { zone: day.zone }).plus({ minutes: 50 })
        : at.plus({ minutes: 3 });
    return { at: at.toJSDate(), does: 'work', work };
  });
}
