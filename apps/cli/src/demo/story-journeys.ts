import { DateTime } from 'luxon';
import type { Dice } from './dice.ts';
import { DEMO_DESKS } from './demo-offices.ts';
import { isFlownTo } from './destinations.ts';
import type { Household } from './households.ts';
import { childrenWork, consentsForChildren, hearingsOf } from './journey-children.ts';
import { screeningOf } from './journey-screenings.ts';
import { ADULT, isAdult, personOf } from './people.ts';
import type { StoryStep, Telling } from './story.ts';
import { timed } from './timed-work.ts';
import { travelOf } from './journey-travel.ts';
import type { CaseWork } from './story-work.ts';
import { STORY_NOTES } from './story-notes.ts';
import { atSlot, workdayFrom } from './work-days.ts';

/** What somebody holds does not depend on the day they came. */
const ANY_DAY = '2000-01-01';
/** A family last seen longer ago than this did not go on. */
const UNDER_WAY_DAYS = 110;

/** From the last session to the day whose papers are looked at. */
const DAYS_TO_PREPARE = 49;
const DAYS_GONE_ON = 300;
const GOES_ON_ALL_BUT = 4;

/** How a case ends, or how far it comes when there was time enough. */
const FATES = [
  ...['prepared', 'counselled', 'applied', 'approved', 'prepared', 'screened', 'in-review', 'exception'],
  ...['withdrawn', 'ineligible', 'exception', 'held', 'prepared', 'offered', 'applied', 'fears'],
] as const;
type Fate = (typeof FATES)[number] | 'given-up' | 'contact-lost';

/** Those who wait for a paper from their consulate are prepared and have long been. */
const LONG_AGO: readonly (readonly [Fate, until: number])[] = [
  ...([
    ['given-up', 0.2],
    ['ineligible', 0.28],
    ['contact-lost', 0.39],
    ['withdrawn', 0.49],
  ] as const),
  ...([
    ['exception', 0.56],
    ['prepared', 0.7],
    ['counselled', 1],
  ] as const),
];

/** How many of the journey's parts a fate takes; a part whose day is still to come is left out with all after it. */
const PARTS: Readonly<Record<Fate, number>> = {
  ...{ counselled: 0, offered: 0, 'given-up': 0, 'contact-lost': 0, applied: 1, fears: 1, held: 1, screened: 2 },
  ...{ 'in-review': 4, ineligible: 5, exception: 6, approved: 5, withdrawn: 5, prepared: 7 },
};

/** What became of a family after their last session, by the same steps for everybody. */
export function journeyOf(telling: Telling, last: DateTime): StoryStep[] {
  const fate = fateOf(telling, last);
  const today = telling.now.startOf('day');
  const steps: StoryStep[] = [];
  let day = last;
  for (const [gap, part] of partsOf(telling, fate).slice(0, PARTS[fate])) {
    day = workdayFrom(day.plus({ days: gap }));
    if (day >= today) return [...steps, ...marksOf(telling, last)];
    steps.push(...timed(day, part(day)));
  }
  return [...steps, ...marksOf(telling, last), ...endOf(telling, fate, day)];
}

function fateOf({ household, dice, order, now }: Telling, last: DateTime): Fate {
  if (household.members.some(({ relation }) => relation === 'other-relative'))
    return dice.chance('weighed', 0.5) ? 'prepared' : 'in-review';
  // Of no nationality anybody knows, what is due cannot be told.
  if (personOf(household, 0, ANY_DAY).nationalities.includes('XX')) return 'in-review';
  // Grown up before the end, they would sign for themselves.
  if (household.members.some(({ age }) => age === ADULT - 1)) return 'in-review';
  const fate = now.diff(last, 'days').days < UNDER_WAY_DAYS ? FATES[order % FATES.length]! : fateLongAgo(dice);
  if (fate !== 'fears' && goesOn(household, order, now.diff(last, 'days').days)) return 'prepared';
  const foreseen = household.members.length === 1 && household.desk.office !== 'Luxembourg desk';
  return fate === 'exception' && !foreseen ? 'approved' : fate;
}

/** Most of those who were counselled long enough ago, to where people are flown, are on their way or have left. */
const goesOn = (household: Household, order: number, daysSince: number): boolean =>
  isFlownTo(household) && daysSince >= DAYS_TO_PREPARE && daysSince < DAYS_GONE_ON && order % GOES_ON_ALL_BUT !== 0;

function fateLongAgo(dice: Dice): Fate {
  const roll = dice.roll('long ago');
  return LONG_AGO.find(([, until]) => roll < until)![0];
}

type Part = readonly [gap: number, (day: DateTime) => readonly CaseWork[]];

const iso = (day: DateTime): string => day.toISODate()!;

function partsOf(telling: Telling, fate: Fate): Part[] {
  const { household, dice } = telling;
  const places = household.members.map((_, place) => place);
  const children = places.filter((place) => place > 0 && !isAdult(household.members[place]!));
  const adults = places.filter((place) => !children.includes(place));
  const screenings = new Map(places.map((place) => [place, screeningOf(household, place)]));
  const flagged = places.filter((place) => screenings.get(place)!.indicators.length > 0);
  const screen = (member: number, kind: 'rapid' | 'full', on: string): CaseWork => ({
    ...{ what: 'screen', member, kind, on, found: screenings.get(member)! },
  });
  const step = (action: 'submit-application' | 'start-screening' | 'complete-screening' | 'start-preparation') =>
    ({ what: 'step', action, details: {} }) as const;
  const exceptional = fate === 'ineligible' || fate === 'exception';
  return [
    [
      2,
      (day) => [
        ...children.flatMap((child) => kinshipOf(telling, child)),
        ...(places.length > 1 ? [{ what: 'talk', heldAt: atSlot(day, 4).toJSDate() } as const] : []),
        ...adults.map((member, i) => ({
          ...({
            what: 'hear-alone',
            member,
            heldAt: atSlot(day, (places.length > 1 ? 8 : 4) + 4 * i).toJSDate(),
          } as const),
          fears: fate === 'fears' && member === adults.at(-1),
        })),
        { what: 'notice' },
        ...childrenWork(household, 'guardian', iso(day)),
        ...(fate === 'fears'
          ? []
          : [...hearingsOf(household, children, 'application', iso(day)), step('submit-application')]),
      ],
    ],
    [
      dice.whole('screened', 2, 5),
      (day) => [
        ...places.map((member) => ({ what: 'journey', member }) as const),
        step('start-screening'),
        ...places.slice(0, fate === 'screened' ? 1 : undefined).map((member) => screen(member, 'rapid', iso(day))),
      ],
    ],
    [
      3,
      (day) => [
        ...flagged.map((member) => screen(member, 'full', iso(day))),
        ...childrenWork(household, 'best-interests', iso(day)),
        step('complete-screening'),
      ],
    ],
    [
      2,
      (day) => [
        {
          what: 'facts',
          helpedBeforeOn: exceptional ? iso(day.minus({ months: dice.whole('helped', 14, 40) })) : null,
          departureOn: iso(day.plus({ days: dice.whole('departs', 35, 70) })),
        },
        { what: 'evaluate' },
        ...hearingsOf(household, children, 'eligibility', iso(day)),
      ],
    ],
    [
      dice.whole('decided', 1, 4),
      () => [
        ...(fate === 'exception'
          ? [{ what: 'propose-exception' } as const]
          : [{ what: 'decide', decision: 'approve' } as const, { what: 'decide', decision: 'reject' } as const]),
        ...(fate === 'exception' ? [] : [{ what: 'letter', kind: 'decision' } as const]),
        ...(fate === 'exception' || dice.chance('letter waits', 0.3) ? [] : [{ what: 'file-letter' } as const]),
      ],
    ],
    [
      dice.whole('declared', 2, 6),
      (day) => [
        ...(fate === 'exception' ? [{ what: 'approve-exception' } as const] : []),
        ...adults.map((member) => ({ what: 'declare', member }) as const),
        ...consentsForChildren(household, children, iso(day)),
      ],
    ],
    [2, (day) => [...childrenWork(household, 'determined', iso(day)), step('start-preparation'), shareOn(day)]],
  ];
}

const shareOn = (day: DateTime): CaseWork => ({ what: 'share', on: iso(day) });

/** Everybody in a household calls the first two their parents, except whom kin look after. */
function kinshipOf({ household: { members } }: Telling, child: number): CaseWork[] {
  const relation = members[child]!.relation;
  if (relation === 'other-relative') return [{ what: 'kinship', member: 0, of: child, kind: 'other-kin' }];
  if (relation !== 'child') return [];
  return [0, ...(members[1]?.relation === 'spouse' ? [1] : [])].map((parent) => ({
    ...({ what: 'kinship', member: parent, of: child, kind: 'parent' } as const),
  }));
}

/** What colleagues leave for each other on a file. */
function marksOf({ dice, order, now }: Telling, last: DateTime): StoryStep[] {
  const day = workdayFrom(last.plus({ days: 1 }));
  if (day >= now.startOf('day')) return [];
  const marks: CaseWork[] = [];
  if (order % 7 === 2)
    marks.push({
      what: 'flag',
      member: 0,
      code: 'no-travel-document',
      reason: 'Passport expired; the consulate gives no date.',
    });
  if (order % 9 === 4)
    marks.push({ what: 'flag', member: 0, code: 'deadline-near', reason: 'The order to leave ends soon.' });
  if (order % 11 === 5)
    marks.push({ what: 'flag', member: 0, code: 'health-need', reason: 'Treatment must not be interrupted.' });
  if (order % 13 === 6)
    marks.push({ what: 'flag', member: 0, code: 'at-risk-on-return', reason: 'Asked not to be met at home.' });
  if (dice.chance('note', 0.35))
    marks.push({ what: 'note', member: 0, matterClass: 'ordinary', text: dice.pick('note', STORY_NOTES.ordinary) });
  if (dice.chance('health note', 0.06))
    marks.push({ what: 'note', member: 0, matterClass: 'health', text: dice.pick('health', STORY_NOTES.health) });
  return timed(day, marks);
}

function endOf(telling: Telling, fate: Fate, day: DateTime): StoryStep[] {
  const { household, dice, now } = telling;
  const ends = (after: number, ...work: CaseWork[]): StoryStep[] => {
    const on = workdayFrom(day.plus({ days: after }));
    return on < now.startOf('day') ? timed(on, work) : [];
  };
  switch (fate) {
    case 'prepared':
      return travelOf(telling, day);
    case 'withdrawn':
    case 'given-up':
      return ends(dice.whole('withdrew', 3, 12), { what: 'step', action: 'withdraw', details: {} });
    case 'contact-lost':
      return ends(30, {
        ...{ what: 'step', action: 'cancel' },
        details: { reasonCode: 'contact-lost', reason: 'No answer by letter or telephone for four weeks.' },
      });
    case 'held':
      // Some should have been looked at again by now.
      return ends(2, {
        ...{ what: 'step', action: 'hold' },
        details: {
          ...{ reasonCode: 'awaiting-document', reason: 'The consulate has been asked for a passport.' },
          reviewOn: iso(day.plus({ days: dice.whole('review', 4, 60) })),
        },
      });
    case 'offered': {
      const on = workdayFrom(now.startOf('day').minus({ days: dice.whole('offered', 3, 4) }));
      const elsewhere = DEMO_DESKS.map(({ office }) => office).filter((office) => office !== household.desk.office);
      const offer: CaseWork = {
        what: 'offer',
        to: dice.pick('to', elsewhere),
        note: 'They moved; the file has all they told us.',
      };
      return on < now.startOf('day') ? timed(on, [offer]) : [];
    }
    default:
      return [];
  }
}
