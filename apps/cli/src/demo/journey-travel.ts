import type { DateTime } from 'luxon';
import { isAdult } from './people.ts';
import type { StoryStep, Telling } from './story.ts';
import type { CaseWork } from './story-work.ts';
import { timed } from './timed-work.ts';
import { workdayBefore, workdayFrom } from './work-days.ts';

/** Days from today on which households fly, one after the other: some this week, some are gone, some have arrived. */
const FLIES_IN = [1, -3, 2, -6, 0, 3, -1, 6, -9, 1, 10] as const;
/** From the papers to the flight. */
const DAYS_NEEDED = 14;

/** Quarters of an hour since eight: a briefing on a Friday afternoon is within three days of a flight on Monday noon. */
const [AFTERNOON, CHECK_IN] = [26, 12];

const iso = (day: DateTime): string => day.toISODate()!;

/**
 * From papers that were looked at to the arrival, of households of adults. Whose papers do not serve stays where they
 * are, because the rules refuse what follows.
 * @param prepared the day their preparation began
 */
export function travelOf({ household, order, now }: Telling, prepared: DateTime): StoryStep[] {
  const today = now.startOf('day');
  const flight = workdayFrom(today.plus({ days: FLIES_IN[order % FLIES_IN.length]! }));
  const before = (days: number): DateTime => workdayBefore(flight.minus({ days }));
  const alone = household.members.some((member) => !isAdult(member));
  if (alone || before(DAYS_NEEDED) <= prepared) return [];
  const places = household.members.map((_, place) => place);
  const each = (what: 'check-papers' | 'not-examined' | 'reconfirm' | 'brief'): CaseWork[] =>
    places.map((member) => ({ what, member }));
  const told: readonly (readonly [DateTime, readonly CaseWork[], slot?: number])[] = [
    [
      before(DAYS_NEEDED),
      [...each('check-papers'), ...each('not-examined'), { what: 'step', action: 'mark-ready', details: {} }],
    ],
    [
      before(12),
      [{ what: 'ask-seats', from: iso(before(1)), to: iso(flight.plus({ days: 3 })) }, { what: 'carry-seats' }],
    ],
    [before(11), [{ what: 'offer-seats', flight: iso(flight), until: iso(before(6)) }]],
    [before(10), [{ what: 'enter-tickets' }]],
    [before(4), [...each('reconfirm'), { what: 'tell-journey' }, ...awaited(household)]],
    [before(1), each('brief'), AFTERNOON],
    [flight, [{ what: 'see-off', on: iso(flight) }], CHECK_IN],
    [workdayFrom(flight.plus({ days: 1 })), [{ what: 'arrived', on: iso(flight.plus({ days: 1 })) }]],
  ];
  return told.flatMap(([day, work, slot]) => (day < today ? timed(day, work, slot) : []));
}

/** The mission at the place of arrival is told of whoever comes there. */
const awaited = ({ origin }: Telling['household']): CaseWork[] =>
  origin.nationality === 'GE' ? [{ what: 'await' }] : [];
