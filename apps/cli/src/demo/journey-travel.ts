import type { DateTime } from 'luxon';
import { isFlownTo } from './destinations.ts';
import { hearingsOf } from './journey-children.ts';
import { helpAfter } from './journey-help.ts';
import { CHILD_ALONE, JOURNEYS, type Journey } from './journeys.ts';
import { isAdult } from './people.ts';
import type { StoryStep, Telling } from './story.ts';
import type { CaseWork } from './story-work.ts';
import { timed } from './timed-work.ts';
import { atSlot, workdayBefore, workdayFrom } from './work-days.ts';

/** From the papers to the flight. */
const DAYS_NEEDED = 14;

/** A consulate’s passport comes some days before anybody looks at it. */
const DAYS_WITH_PAPERS = 4;

/**
 * Quarters of an hour since eight. What lies on a weekend is done on the Friday before, one after the other: a briefing on
 * its afternoon is within three days of a flight on Monday noon.
 */
const [EARLY, OFFERED, TICKETED, AFTERNOON, CHECK_IN] = [4, 10, 16, 26, 12];

const iso = (day: DateTime): string => day.toISODate()!;

type Day = readonly [DateTime, readonly CaseWork[], slot?: number];

/**
 * From papers that were looked at to the arrival and the help after it. Whose papers do not serve stays where they are,
 * because the rules refuse what follows.
 * @param prepared the day their preparation began
 */
export function travelOf(telling: Telling, prepared: DateTime): StoryStep[] {
  const { household, order, now } = telling;
  const today = now.startOf('day');
  const inKinship = household.members.some(({ relation }) => relation === 'other-relative');
  const journey = inKinship ? CHILD_ALONE : JOURNEYS[order % JOURNEYS.length]!;
  if (!isFlownTo(household)) return [];
  const told =
    journey.until === 'consulate-asked' || journey.until === 'consulate-appoints'
      ? atConsulate(journey, today, prepared)
      : toAirport(telling, journey, prepared);
  return told.flatMap(([day, work, slot]) => (day < today ? timed(day, work, slot) : []));
}

/** A paper that is under way: nobody has answered yet, or a day is set for the visit. */
function atConsulate({ until }: Journey, today: DateTime, prepared: DateTime): readonly Day[] {
  const [asked, answered] = [workdayBefore(today.minus({ days: 16 })), workdayBefore(today.minus({ days: 3 }))];
  if (asked <= prepared) return [];
  const turned = { member: 0, on: iso(asked) };
  const visit = { member: 0, on: iso(answered), at: atSlot(workdayFrom(today.plus({ days: 1 })), EARLY).toJSDate() };
  return [
    [
      asked,
      [
        { what: 'agree-consulate', ...turned },
        { what: 'turn-to-consulate', ...turned },
        // The medical officer has yet to answer.
        { what: 'ask-health', ...turned, unsure: true },
      ],
    ],
    [answered, until === 'consulate-appoints' ? [{ what: 'consulate-appoints', ...visit }] : []],
  ];
}

function toAirport(telling: Telling, journey: Journey, prepared: DateTime): readonly Day[] {
  const { household, now } = telling;
  const { flies, until, missed = false, escorted = false, wheelchair = false } = journey;
  const wished = now.startOf('day').plus({ days: flies });
  const flight = flies < 0 ? workdayBefore(wished) : workdayFrom(wished);
  const before = (days: number): DateTime => workdayBefore(flight.minus({ days }));
  const issued = before(DAYS_NEEDED + DAYS_WITH_PAPERS);
  if (issued <= prepared) return [];
  const places = household.members.map((_, place) => place);
  const alone = household.members.findIndex(({ relation }) => relation === 'other-relative');
  // A child in the care of kin flies by itself, with somebody who brings it; the kin stays.
  const flying = alone < 0 ? places : [alone];
  const children = flying.filter((place) => !isAdult(household.members[place]!));
  const adults = flying.filter((place) => !children.includes(place));
  const each = (what: 'check-papers' | 'reconfirm' | 'brief', of: readonly number[]): CaseWork[] =>
    of.map((member) => ({ what, member }));
  const told = (audience: 'adult' | 'child', members: readonly number[]): CaseWork[] =>
    members.length > 0 ? [{ what: 'tell-journey', members, audience }] : [];
  const asking = (on: DateTime, from: DateTime): CaseWork[] => [
    { what: 'ask-seats', on: iso(on), from: iso(from), to: iso(from.plus({ days: 6 })), escorted },
    { what: 'carry-seats' },
  ];
  const expires = until === 'offered' ? workdayFrom(now.startOf('day').plus({ days: 1 })) : before(6);
  const [landed, again] = [flight.plus({ days: 1 }), workdayFrom(flight.plus({ days: 1 }))];
  const asked: readonly Day[] = [
    [
      issued,
      places.map((member) => ({
        ...({ what: 'new-passport', member } as const),
        ...{ issuedOn: iso(issued.minus({ days: 6 })), expiresOn: iso(issued.plus({ years: 5 })) },
      })),
    ],
    [
      before(DAYS_NEEDED),
      [
        ...each('check-papers', places),
        ...places.map((member) => ({ what: 'ask-health', member, on: iso(before(DAYS_NEEDED)) }) as const),
        ...places.map(
          (member) =>
            ({
              what: 'answer-health',
              member,
              on: iso(before(DAYS_NEEDED)),
              until: iso(flight.plus({ days: 30 })),
            }) as const,
        ),
        ...places.map((member) => ({ what: 'met-there', member, on: iso(before(DAYS_NEEDED)) }) as const),
        { what: 'step', action: 'mark-ready', details: {} },
      ],
    ],
    [before(12), asking(before(12), before(1))],
  ];
  if (until === 'asked') return asked;
  if (until === 'failed') return [...asked, [before(11), [{ what: 'no-seats-sold' }], OFFERED]];
  const offered: Day = [before(11), [{ what: 'offer-seats', flight: iso(flight), until: iso(expires) }], OFFERED];
  if (until === 'offered') return [...asked, offered];
  return [
    ...asked,
    offered,
    [before(10), [{ what: 'enter-tickets' }, ...(wheelchair ? [{ what: 'bring-wheelchair' } as const] : [])], TICKETED],
    [
      before(4),
      [
        ...each('reconfirm', adults),
        ...hearingsOf(household, children, 'departure', iso(before(4))),
        ...told('adult', adults),
        ...told('child', children),
        ...(household.origin.nationality === 'GE' ? [{ what: 'await', members: flying } as const] : []),
      ],
    ],
    [before(2), [{ what: 'confirm-seats' }]],
    [before(1), each('brief', alone < 0 ? adults : flying), AFTERNOON],
    [flight, [{ what: missed ? 'missed' : 'see-off', on: iso(flight) }], CHECK_IN],
    ...(missed
      ? [[again, asking(again, again.plus({ days: 8 }))] as Day]
      : until === 'left'
        ? []
        : [
            [workdayFrom(landed), [{ what: 'arrived', members: flying, on: iso(landed) }]] as Day,
            ...(flying === places ? helpAfter(telling, landed) : []),
          ]),
  ];
}
