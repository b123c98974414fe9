import type { InformationChannel, InformationTopic, ReferralNeed } from '@homeward/contracts';
import type { DateTime } from 'luxon';
import { DEMO_DESKS, type DemoDesk } from './demo-offices.ts';
import { Dice } from './dice.ts';
import { atSlot, workdayBefore } from './work-days.ts';

/** What a desk does for people who have no case. */
export type DeskMatter = { readonly at: Date; readonly desk: DemoDesk } & (
  | { readonly does: 'contact'; readonly contact: DemoContact }
  | { readonly does: 'refer'; readonly referral: DemoReferral }
);

export interface DemoContact {
  readonly day: string;
  readonly channel: InformationChannel;
  readonly topic: InformationTopic;
  readonly languages: readonly string[];
  readonly place: string | null;
  readonly heardFrom: string | null;
  readonly heads: number;
}

export interface DemoReferral {
  readonly organisation: string;
  readonly safeContact: string;
  readonly languages: readonly string[];
  readonly needs: readonly ReferralNeed[];
  readonly needsToKnow: string;
}

const CONTACTS_A_DESK = 12;
/** Contacts are counted and forgotten after a year. */
const CONTACTS_OF_DAYS = 240;

const CHANNELS: readonly InformationChannel[] = [
  'desk',
  'desk',
  'phone',
  'phone',
  'email',
  'outreach',
  'group-session',
];
const TOPICS: readonly InformationTopic[] = [
  ...(['return', 'return', 'return', 'personal_situation', 'host_country', 'country_of_origin'] as const),
  ...(['asylum', 'health', 'other'] as const),
];
const LANGUAGES = ['ar', 'fa', 'ka', 'hy', 'pt', 'es', 'fr', 'ti', 'sq', 'tr'] as const;
const HEARD_FROM = ['a friend', 'the reception centre', 'a lawyer', 'a poster', 'the hotline', null] as const;

const REFERRALS: readonly DemoReferral[] = [
  {
    organisation: 'Night shelter at the station',
    safeContact: 'Through the shelter, mornings',
    ...{ languages: ['ar'], needs: ['interpreter', 'soon'], needsToKnow: 'Wants to be home before the winter.' },
  },
  {
    organisation: 'Reception centre, social service',
    safeContact: 'Ask for the social worker of floor 2',
    ...{
      languages: ['fa', 'en'],
      needs: ['female-colleague', 'child-present'],
      needsToKnow: 'Comes with two children.',
    },
  },
  {
    organisation: 'Street outreach team',
    safeContact: 'The team calls back after six',
    ...{ languages: ['es'], needs: ['accessible-place'], needsToKnow: 'Walks with a stick.' },
  },
];

/** Oldest first; the same every time the same day. */
export function deskMatters(now: DateTime): DeskMatter[] {
  return DEMO_DESKS.flatMap((desk, nth) => [...contactsOf(desk, now), ...referralsOf(desk, nth, now)]).sort(
    (a, b) => a.at.getTime() - b.at.getTime(),
  );
}

function contactsOf(desk: DemoDesk, now: DateTime): DeskMatter[] {
  return Array.from({ length: CONTACTS_A_DESK }, (_, i) => {
    const dice = new Dice(`${desk.office}, contact ${i}`);
    const daysAgo = 1 + Math.floor((CONTACTS_OF_DAYS * i) / CONTACTS_A_DESK) + dice.whole('days', 0, 9);
    const day = workdayBefore(now.setZone(desk.timeZone).startOf('day').minus({ days: daysAgo }));
    const channel = dice.pick('channel', CHANNELS);
    return {
      ...{ at: atSlot(day, dice.whole('slot', 0, 30)).toJSDate(), desk, does: 'contact' },
      contact: {
        ...{ day: day.toISODate()!, channel, topic: dice.pick('topic', TOPICS) },
        languages: [dice.pick('language', LANGUAGES)],
        place: channel === 'outreach' ? 'At the station' : null,
        heardFrom: dice.pick('heard', HEARD_FROM),
        heads: channel === 'group-session' ? dice.whole('heads', 4, 18) : 1,
      },
    };
  });
}

/** Two desks of three have somebody in the duty queue. */
function referralsOf(desk: DemoDesk, nth: number, now: DateTime): DeskMatter[] {
  if (nth % 3 === 2) return [];
  const day = workdayBefore(
    now
      .setZone(desk.timeZone)
      .startOf('day')
      .minus({ days: 1 + nth }),
  );
  const at = atSlot(day, 10 + nth).toJSDate();
  return [{ at, desk, does: 'refer', referral: REFERRALS[nth % REFERRALS.length]! }];
}
