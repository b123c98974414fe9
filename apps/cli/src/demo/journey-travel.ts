import type { DateTime } from 'luxon';
import { helpAfter } from './journey-help.ts';
import { isAdult } from './people.ts';
import type { StoryStep, Telling } from './story.ts';
import type { CaseWork } from './story-work.ts';
import { timed } from './timed-work.ts';
import { workdayBefore, workdayFrom } from './work-days.ts';

/** Days from today on which households fly, one after the other: some this week, some are gone, some have arrived. */
const FLIES_IN = [1, -3, 2, -6, 0, 3, -1, 6, -9, 1, 10] as const;
/** Days ago, of those whose preparation was over by then. */
const FLEW_AGO = [38, 21, 75, 46, 29] as const;
/** From the papers to the flight. */
const DAYS_NEEDED = 14;

/** A consulate’s passport comes some days before anybody looks at it. */
const DAYS_WITH_PAPERS = 4;

/** Quarters of an hour since eight: a briefing on a Friday afternoon is within three days of a flight on Monday noon. */
const [AFTERNOON, CHECK_IN] = [26, 12];

const iso = (day: DateTime): string => day.toISODate()!;

/**
 * From papers that were looked at to the arrival and the help after it, of households of adults. Whose papers do not
 * serve stays where they are, because the rules refuse what follows.
 * @param prepared the day their preparation began
 */
export function travelOf({ household, order, now, ...rest }: Telling, prepared: DateTime): StoryStep[] {
  const today = now.startOf('day');
  const flewAgo = FLEW_AGO[order % FLEW_AGO.length]!;
  const longAgo = prepared < today.minus({ days: flewAgo + DAYS_NEEDED + DAYS_WITH_PAPERS + 3 });
  const fliesIn = longAgo ? -flewAgo : FLIES_IN[order % FLIES_IN.length]!;
  const flight = workdayFrom(today.plus({ days: fliesIn }));
  const before = (days: number): DateTime => workdayBefore(flight.minus({ days }));
  const alone = household.members.some((member) => !isAdult(member));
  if (alone || before(DAYS_NEEDED + DAYS_WITH_PAPERS) <= prepared) return [];
  const places = household.members.map((_, place) => place);
  const issued = before(DAYS_NEEDED + DAYS_WITH_PAPERS);
  const passports = places.map((member) => ({
    ...({ what: 'new-passport', member } as const),
    ...{ issuedOn: iso(issued.minus({ days: 6 })), expiresOn: iso(issued.plus({ years: 5 })) },
  }));
  const arrived = workdayFrom(flight.plus({ days: 1 }));
  const each = (what: 'check-papers' | 'not-examined' | 'reconfirm' | 'brief'): CaseWork[] =>
    places.map((member) => ({ what, member }));
  const told: readonly (readonly [DateTime, readonly CaseWork[], slot?: number])[] = [
    // Every other household heard from its consulate; the rest wait for a paper, or held one.
    [issued, longAgo || order % 5 === 0 ? passports : []],
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
    [arrived, [{ what: 'arrived', on: iso(flight.plus({ days: 1 })) }]],
    ...helpAfter({ household, order, now, ...rest }, flight.plus({ days: 1 })),
  ];
  return told.flatMap(([day, work, slot]) => (day < today ? timed(day, work, slot) : []));
}

/** The mission at the place of arrival is told of whoever comes there. */
const awaited = ({ origin }: Telling['household']): CaseWork[] =>
  origin.nationality === 'GE' ? [{ what: 'await' }] : [];
