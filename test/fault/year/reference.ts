import { DateTime } from 'luxon';
import { valueAt, type YearOffice, type YearPerson } from './people.ts';

const HOUR_MS = 3_600_000;

/** What the year should have told, reckoned from the raw facts by the plainest means there are. */
export interface DueList {
  /** Keys of mails that reach a mail server: to travellers, and the mornings of staff. */
  readonly mails: ReadonlySet<string>;
  /** Keys of what stands in the bell. */
  readonly notices: ReadonlySet<string>;
}

interface Told {
  readonly key: string;
  readonly staff: readonly string[];
}

const midnight = (day: string, zone: string): number => DateTime.fromISO(day, { zone }).toMillis();
const shifted = (day: string, days: number): string =>
  DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toISODate()!;

/** The latest of the steps whose time has come. */
function latest<Step>(now: number, steps: readonly (readonly [number, Step])[]): Step | null {
  const passed = steps.filter(([time]) => time <= now).sort(([a], [b]) => a - b);
  return passed.at(-1)?.[1] ?? null;
}

function ownerOr(person: YearPerson, others: readonly string[]): readonly string[] {
  return person.ownerId ? [person.ownerId] : others;
}

/** What of one person is due to be told to staff at an instant. */
function staffMatters(person: YearPerson, now: number): Told[] {
  const { office, memberId, flight } = person;
  const told: Told[] = [];
  const review = valueAt(person.holdReview, now);
  const asked =
    review &&
    latest(now, [
      [midnight(review, office.zone), 'day'],
      [midnight(shifted(review, 14), office.zone), 'late'],
    ]);
  if (asked) {
    const staff = [...ownerOr(person, []), ...(asked === 'late' || !person.ownerId ? [office.supervisor] : [])];
    told.push({ key: `hold-review-due/${memberId}/${review}/${asked}`, staff });
  }
  if (person.orderUntil) {
    const until = person.orderUntil;
    const step = latest(now, [
      [midnight(shifted(until, -14), office.zone), 'fortnight'],
      [midnight(shifted(until, -7), office.zone), 'week'],
      [midnight(shifted(until, -2), office.zone), 'days'],
    ]);
    const still = new Date(now).toISOString().slice(0, 10) <= shifted(until, 1);
    const staff = [
      ...new Set([...ownerOr(person, [office.supervisor]), ...(step === 'days' ? [office.supervisor] : [])]),
    ];
    if (step && still) told.push({ key: `order-to-leave-ends/${memberId}/${until}/${step}`, staff });
  }
  if (flight && now < flight.settledAt) {
    const departs = valueAt(flight.departs, now)!;
    const due = `${flight.passengerId}/${new Date(departs).toISOString()}`;
    if (now < departs && now >= departs - 48 * HOUR_MS)
      told.push({ key: `pre-departure-call/${due}/two-days`, staff: ownerOr(person, [office.movement]) });
    // Whoever checks documents of these people finds none: they are looked at again on the day before.
    if (now < departs && now >= departs - 24 * HOUR_MS)
      told.push({ key: `documents-recheck/${due}/day`, staff: [...ownerOr(person, []), office.movement] });
    if (now >= departs + 24 * HOUR_MS)
      told.push({
        key: `departure-unconfirmed/${due}/day`,
        staff: [...ownerOr(person, []), office.movement, office.supervisor],
      });
  }
  return told;
}

interface Mail {
  readonly key: string;
  readonly happensAt: number;
  readonly raised: boolean;
}

/** What is due to be written to the traveller at an instant. */
function travellerMails({ flight, holdReview }: YearPerson, now: number): Mail[] {
  if (!flight || now >= flight.settledAt || valueAt(holdReview, now)) return [];
  const departs = valueAt(flight.departs, now)!;
  const call = departs - 48 * HOUR_MS;
  return [
    {
      key: `call-announced/${flight.passengerId}/${new Date(call).toISOString()}/day`,
      ...{ happensAt: call, raised: now >= call - 24 * HOUR_MS && now < call },
    },
    {
      key: `check-in/${flight.passengerId}/${new Date(departs).toISOString()}/two-days`,
      ...{ happensAt: departs - 3 * HOUR_MS, raised: now >= departs - 48 * HOUR_MS && now < departs },
    },
  ];
}

function isMorning(office: YearOffice, now: number, holidays: ReadonlySet<string>): boolean {
  const local = DateTime.fromMillis(now, { zone: office.zone });
  return local.weekday < 6 && !holidays.has(local.toISODate()!) && local.hour >= 8 && local.hour < 12;
}

/** @param instants at which the clock stood, in their order */
export function reckonYear(
  people: readonly YearPerson[],
  offices: readonly YearOffice[],
  instants: readonly number[],
  holidays: ReadonlySet<string>,
): DueList {
  const [mails, notices] = [new Set<string>(), new Set<string>()];
  /** Mails that wait for an hour at which they may be read. */
  const putOff = new Map<string, YearPerson>();
  const settled = new Set<string>();
  for (const now of instants) {
    const busy = new Set<string>();
    for (const person of people) {
      for (const { key, staff } of staffMatters(person, now))
        for (const userId of staff) {
          notices.add(`${key}/${userId}`);
          busy.add(userId);
        }
      const due = travellerMails(person, now);
      for (const { key, raised, happensAt } of due) {
        if (settled.has(key) || !(raised || putOff.has(key))) continue;
        const hour = DateTime.fromMillis(now, { zone: person.office.zone });
        const open = person.hours ? hour.hour >= person.hours[0] && hour.hour < person.hours[1] : true;
        const next = person.hours && !open ? nextOpening(hour, person.hours[0]) : now;
        if (!person.mayBeMailed || now >= happensAt || next >= happensAt) settled.add(key);
        else if (open) {
          settled.add(key);
          mails.add(key);
        } else putOff.set(key, person);
      }
    }
    for (const office of offices)
      if (isMorning(office, now, holidays))
        for (const userId of [...office.owners, office.movement, office.supervisor])
          if (busy.has(userId))
            mails.add(`morning-digest/${userId}/${DateTime.fromMillis(now, { zone: office.zone }).toISODate()}`);
  }
  return { mails, notices };
}

function nextOpening(local: DateTime, opens: number): number {
  const today = local.startOf('day').set({ hour: opens });
  return (local < today ? today : today.plus({ days: 1 })).toMillis();
}
