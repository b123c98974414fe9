import { randomUUID } from 'node:crypto';
import type { PassengerState, TravelMode } from '@homeward/contracts';
import type { TestDatabase } from '../test-database.ts';
import type { SavedCase } from './case.factory.ts';

export interface SavedJourney {
  readonly bookingId: string;
  readonly flight: string;
  readonly departsAt: string;
  /** By the places of the members in the case. */
  readonly seats: readonly { readonly passengerId: string; readonly memberId: string }[];
}

/** Saves the two airports a test flies between. */
export async function saveAirports(database: TestDatabase): Promise<void> {
  await database.asOwner(
    `insert into airport (code, name, city, country_code, time_zone, source_key)
     select v.*, (select key from source order by key limit 1)
       from (values ('BRU', 'Brussels Airport', 'Brussels', 'BE', 'Europe/Brussels'),
                    ('TBS', 'Tbilisi Airport', 'Tbilisi', 'GE', 'Asia/Tbilisi')) as v
     on conflict do nothing`,
  );
}

/** Books a family past every rule; children name the first seat as the one who answers for them. */
export async function saveJourney(
  database: TestDatabase,
  file: SavedCase,
  bookedBy: string,
  overrides: {
    departsAt?: string;
    state?: PassengerState;
    mode?: TravelMode;
    /** Places of members who are on the journey; all when absent. */
    members?: readonly number[];
    /** Places of those who answer for themselves; the first when absent. */
    adults?: readonly number[];
    flight?: string;
    fareMinor?: number;
  } = {},
): Promise<SavedJourney> {
  const bookingId = randomUUID();
  const { departsAt = '2026-03-05T09:40:00Z', state = 'ticketed', mode = 'air', adults = [0] } = overrides;
  const flight = overrides.flight ?? `SN ${String(Math.floor(Math.random() * 9_000) + 1_000)}`;
  await saveAirports(database);
  const [{ number }] = (await database.asOwner<{ number: number }>(
    `select coalesce(max(number), 0)::integer + 1 as number from booking where case_id = $1`,
    [file.id],
  )) as [{ number: number }];
  await database.asOwner(
    `insert into booking (id, case_id, office_id, number, state, mode, provider, wished_from, wished_to, from_place,
       to_place, requested_by, requested_at, created_at)
     values ($1, $2, $3, $4, 'ticketed', $5, 'manual', $6::timestamptz::date, $6::timestamptz::date, 'BRU', 'TBS', $7, $6, $6)`,
    [bookingId, file.id, file.officeId, number, mode, departsAt, bookedBy],
  );
  await database.asOwner(
    `insert into booking_leg (booking_id, case_id, office_id, position, carrier, service_number, from_place, to_place,
       departs_local, arrives_local, departs_at, arrives_at)
     values ($1, $2, $3, 1, 'Brussels Airlines', $4, 'BRU', 'TBS', $5::timestamptz at time zone 'Europe/Brussels',
       ($5::timestamptz + interval '5 hours') at time zone 'Asia/Tbilisi', $5, $5::timestamptz + interval '5 hours')`,
    [bookingId, file.id, file.officeId, flight, departsAt],
  );
  const seats: { passengerId: string; memberId: string }[] = [];
  for (const place of overrides.members ?? file.members.map((_, i) => i)) {
    const [passengerId, memberId] = [randomUUID(), file.members[place]!.id];
    await database.asOwner(
      `insert into booking_passenger (id, booking_id, member_id, case_id, office_id, state, ticket_number,
         caregiver_passenger_id, fare_minor, currency, created_at)
       values ($1, $2, $3, $4, $5, $6, '082-1234567890', $7, $8, case when $8::integer is not null then 'EUR' end, $9)`,
      [
        ...[passengerId, bookingId, memberId, file.id, file.officeId, state],
        ...[adults.includes(place) ? null : (seats[0]?.passengerId ?? null), overrides.fareMinor ?? null, departsAt],
      ],
    );
    seats.push({ passengerId, memberId });
  }
  return { bookingId, flight, departsAt, seats };
}
