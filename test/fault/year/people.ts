import { randomUUID } from 'node:crypto';
import { saveActor, saveOffice } from '../../support/factories/organisation.factory.ts';
import { saveAirports } from '../../support/factories/journey.factory.ts';
import type { TestDatabase } from '../../support/test-database.ts';

const DAY_MS = 86_400_000;
const MADE = '2025-12-01T09:00:00Z';

export interface YearOffice {
  readonly id: string;
  readonly zone: string;
  readonly owners: readonly string[];
  readonly movement: string;
  readonly supervisor: string;
}

/** Something that is true from an instant on. */
export interface Since<Value> {
  readonly from: number;
  readonly value: Value;
}

/** A person of the year, as raw facts; nothing here is reckoned. */
export interface YearPerson {
  readonly office: YearOffice;
  readonly personId: string;
  readonly caseId: string;
  readonly memberId: string;
  /** Null for a case without an owner. */
  readonly ownerId: string | null;
  readonly mayBeMailed: boolean;
  /** Hours of the channel, on the office's clock. */
  readonly hours: readonly [number, number] | null;
  readonly flight: {
    readonly passengerId: string;
    readonly bookingId: string;
    readonly departs: readonly Since<number>[];
    /** When somebody says what became of the seat. */
    readonly settledAt: number;
  } | null;
  readonly holdReview: readonly Since<string | null>[];
  readonly orderUntil: string | null;
}

export const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

export async function saveYearOffices(database: TestDatabase): Promise<YearOffice[]> {
  await saveAirports(database);
  const offices: YearOffice[] = [];
  for (const timeZone of ['Europe/Brussels', 'Asia/Tbilisi']) {
    const office = await saveOffice(database, { timeZone });
    const staff = async (role: Parameters<typeof saveActor>[1]): Promise<string> =>
      (await saveActor(database, role, office)).userId;
    offices.push({
      ...{ id: office.id, zone: timeZone, owners: [await staff('caseworker'), await staff('counsellor')] },
      ...{ movement: await staff('movement-officer'), supervisor: await staff('supervisor') },
    });
  }
  return offices;
}

/** Days on which something is due lie so far apart, the first so many after the beginning. */
export interface Rhythm {
  readonly every: number;
  readonly first: number;
}

/** @param random numbers between 0 and 1 */
export function makePeople(
  offices: readonly YearOffice[],
  count: number,
  from: number,
  { every, first }: Rhythm,
  random: () => number,
): YearPerson[] {
  const someDay = (): number => from + (first + Math.floor((20 + random() * 320) / every) * every) * DAY_MS;
  return Array.from({ length: count }, () => {
    const office = offices[random() < 0.7 ? 0 : 1]!;
    const flies = random() < 0.25;
    const departs = someDay() + Math.floor(random() * 24 * 60) * 60_000;
    const moved = random() < 0.2;
    const holdDay = dayOf(someDay());
    const held = random() < 0.12;
    return {
      ...{ office, personId: randomUUID(), caseId: randomUUID(), memberId: randomUUID() },
      ownerId: random() < 0.95 ? office.owners[random() < 0.5 ? 0 : 1]! : null,
      mayBeMailed: random() < 0.6,
      hours: random() < 0.15 ? [9, 12] : null,
      flight: flies
        ? {
            ...{ passengerId: randomUUID(), bookingId: randomUUID() },
            departs: [
              { from, value: departs },
              // Moved after it was announced, as flights are.
              ...(moved ? [{ from: departs - 30 * 3_600_000, value: departs + 5 * DAY_MS }] : []),
            ],
            settledAt: departs + (moved ? 5 : 0) * DAY_MS + (random() < 0.85 ? 2 : 60) * 3_600_000,
          }
        : null,
      holdReview: held
        ? [
            { from, value: holdDay },
            // Looked at again some days later, and put off; or lifted.
            {
              from: Date.parse(holdDay) + Math.floor(random() * 9) * DAY_MS,
              value: random() < 0.5 ? dayOf(Date.parse(holdDay) + 40 * DAY_MS) : null,
            },
          ]
        : [],
      orderUntil: random() < 0.06 ? dayOf(someDay()) : null,
    };
  });
}

const at = (ms: number): string => new Date(ms).toISOString();
export const valueAt = <Value>(since: readonly Since<Value>[], ms: number): Value | undefined =>
  since.findLast(({ from }) => from <= ms)?.value;

/** Writes them all, as they stand when the year begins. */
export async function savePeople(database: TestDatabase, people: readonly YearPerson[], from: number): Promise<void> {
  const rows = people.map((person, i) => ({
    ...{
      ...person,
      office: person.office.id,
      staff: person.office.owners[0],
      number: `BE-2026-${String(i).padStart(6, '0')}`,
    },
    ...{
      safety: person.mayBeMailed ? 'safe' : 'unknown',
      opens: person.hours?.[0] ?? null,
      shuts: person.hours?.[1] ?? null,
    },
    ...{ hold: valueAt(person.holdReview, from) ?? null, flight: person.flight?.passengerId ?? null },
    ...{
      booking: person.flight?.bookingId ?? null,
      departs: person.flight ? at(person.flight.departs[0]!.value) : null,
    },
  }));
  const read = `from jsonb_to_recordset($1::jsonb) as r(office uuid, staff uuid, number text, "personId" uuid, "caseId" uuid,
    "memberId" uuid, "ownerId" uuid, "mayBeMailed" boolean, safety text, opens integer, shuts integer, hold date,
    flight uuid, booking uuid, departs timestamptz, "orderUntil" text)`;
  const write = (sql: string): Promise<unknown> => database.asOwner(sql, [JSON.stringify(rows)]);
  await write(`insert into person (id, office_id, sex, created_by, created_at, birth_date, birth_date_precision)
    select "personId", office, 'female', staff, '${MADE}', '1985-05-05', 'day' ${read}`);
  await write(`insert into person_name (person_id, office_id, kind, given_names, family_name, script, search_key)
    select "personId", office, 'primary', 'Nino', 'Beridze', 'Latn', 'nino beridze' ${read}`);
  await write(`insert into contact_channel (person_id, office_id, kind, value, safety, hours_from, hours_to, created_at)
    select "personId", office, 'email', replace("personId"::text, '-', '') || '@person.example', safety,
           make_time(opens, 0, 0), make_time(shuts, 0, 0), '${MADE}' ${read}`);
  await write(`insert into consent (person_id, office_id, purpose, granted_on, recorded_by, created_at)
    select "personId", office, 'appointment-reminder', '2025-12-01', staff, '${MADE}' ${read}`);
  await write(`insert into "case" (id, office_id, number, host_country_code, stage, owner_id, opened_on, created_by, created_at, updated_at)
    select "caseId", office, number, 'BE', 'BOOKED', "ownerId", '2025-12-01', staff, '${MADE}', '${MADE}' ${read}`);
  await write(`insert into case_member (id, case_id, office_id, person_id, relation, principal, stage, created_at,
      hold_reason, hold_review_on)
    select "memberId", "caseId", office, "personId", 'principal', true, 'BOOKED', '${MADE}',
           case when hold is not null then 'awaiting-documents' end, hold ${read}`);
  await write(`insert into member_fact (member_id, case_id, office_id, fact, value, established_on, recorded_by, recorded_at)
    select "memberId", "caseId", office, 'orderToLeaveUntil', to_jsonb("orderUntil"), '2025-12-01', staff, '${MADE}'
      ${read} where "orderUntil" is not null`);
  await write(`insert into booking (id, case_id, office_id, number, state, mode, provider, wished_from, wished_to, from_place,
      to_place, requested_by, requested_at, created_at)
    select booking, "caseId", office, 1, 'ticketed', 'air', 'manual', departs::date, departs::date, 'BRU', 'TBS', staff,
           '${MADE}', '${MADE}' ${read} where booking is not null`);
  await write(`insert into booking_leg (booking_id, case_id, office_id, position, carrier, service_number, from_place, to_place,
      departs_local, arrives_local, departs_at, arrives_at)
    select booking, "caseId", office, 1, 'Brussels Airlines', 'SN 1', 'BRU', 'TBS', departs at time zone 'Europe/Brussels',
           (departs + interval '5 hours') at time zone 'Asia/Tbilisi', departs, departs + interval '5 hours'
      ${read} where booking is not null`);
  await write(`insert into booking_passenger (id, booking_id, member_id, case_id, office_id, state, ticket_number, created_at)
    select flight, booking, "memberId", "caseId", office, 'ticketed', '082-1234567890', '${MADE}'
      ${read} where flight is not null`);
}

/** Writes what changed between two instants, as people and agencies would. */
export async function applyChanges(
  database: TestDatabase,
  people: readonly YearPerson[],
  after: number,
  upTo: number,
): Promise<void> {
  const now = (from: number): boolean => from > after && from <= upTo;
  for (const { memberId, flight, holdReview } of people) {
    for (const { value } of holdReview.filter(({ from }) => now(from)))
      await database.asOwner(
        `update case_member set hold_review_on = $2, hold_reason = case when $2::date is not null then hold_reason end where id = $1`,
        [memberId, value],
      );
    if (!flight) continue;
    for (const { value } of flight.departs.filter(({ from }) => now(from)))
      await database.asOwner(
        `update booking_leg set departs_at = $2, departs_local = $2::timestamptz at time zone 'Europe/Brussels',
           arrives_at = $2::timestamptz + interval '5 hours',
           arrives_local = ($2::timestamptz + interval '5 hours') at time zone 'Asia/Tbilisi' where booking_id = $1`,
        [flight.bookingId, at(value)],
      );
    if (now(flight.settledAt))
      await database.asOwner(`update booking_passenger set state = 'departed' where id = $1`, [flight.passengerId]);
  }
}
