import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { EscortInput, RequestBookingInput } from '../domain/booking-input.ts';
import type { AskedMember } from '../domain/request-rules.ts';
import { childrenOn } from './seat.facts.ts';
import type { Leg } from '../domain/itinerary.ts';

export interface BookingPlace {
  readonly id: string;
  readonly caseId: string;
  readonly officeId: string;
}

/** The members of a case as a request looks at them. */
export async function askedMembers(
  tx: EntityManager,
  caseId: string,
  day: string,
): Promise<ReadonlyMap<string, AskedMember>> {
  const rows: Omit<AskedMember, 'child'>[] = await tx.query(
    `select m.id, m.stage, m.travelling, m.hold_reason is not null as "onHold", m.steps_stopped as "stepsStopped",
            m.destination_country_code as destination,
            (select b.number from booking_passenger s join booking b on b.id = s.booking_id
              where s.member_id = m.id and s.state in ('asked', 'held', 'ticketed') limit 1) as "seatIn"
       from case_member m where m.case_id = $1`,
    [caseId],
  );
  const children = await childrenOn(
    tx,
    rows.map(({ id }) => id),
    day,
  );
  return new Map(rows.map((row) => [row.id, { ...row, child: children.has(row.id) }]));
}

export async function insertBooking(
  tx: EntityManager,
  place: BookingPlace,
  input: RequestBookingInput,
  { userId, at }: { readonly userId: string; readonly at: Date },
): Promise<number> {
  const [row]: { number: number }[] = await tx.query(
    `insert into booking (id, case_id, office_id, number, state, mode, provider, wished_from, wished_to, from_place,
       to_place, wishes, requested_by, created_at)
     select $1, $2, $3, coalesce(max(number), 0) + 1, 'draft', $4, 'manual', $5, $6, $7, $8, $9, $10, $11
       from booking where case_id = $2 returning number`,
    [
      ...[place.id, place.caseId, place.officeId, input.mode, input.wishedFrom, input.wishedTo, input.fromPlace],
      ...[input.toPlace, input.wishes?.trim() || null, userId, at],
    ],
  );
  return row!.number;
}

export async function insertEscort(tx: EntityManager, place: BookingPlace, escort: EscortInput): Promise<string> {
  const [row]: { id: string }[] = await tx.query(
    `insert into booking_escort (booking_id, case_id, office_id, kind, name, phone, confirmed_on)
     values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    [
      ...[place.id, place.caseId, place.officeId, escort.kind, escort.name],
      ...[escort.phone || null, escort.confirmedOn ?? null],
    ],
  );
  return row!.id;
}

/** Seats first, so that a child can be written beside a caregiver who is named after it. */
export async function insertPassengers(
  tx: EntityManager,
  place: BookingPlace,
  { passengers }: RequestBookingInput,
  escortIds: readonly string[],
  at: Date,
): Promise<ReadonlyMap<string, string>> {
  const seats = new Map(passengers.map(({ memberId }) => [memberId, randomUUID()]));
  for (const { memberId } of passengers)
    await tx.query(
      `insert into booking_passenger (id, booking_id, member_id, case_id, office_id, state, created_at)
       values ($1, $2, $3, $4, $5, 'asked', $6)`,
      [seats.get(memberId), place.id, memberId, place.caseId, place.officeId, at],
    );
  const prescribed = await prescribedServices(tx, [...seats.keys()]);
  for (const { memberId, caregiverMemberId, caregiverEscort, services = [] } of passengers) {
    const seat = seats.get(memberId)!;
    await tx.query(`update booking_passenger set caregiver_passenger_id = $2, caregiver_escort_id = $3 where id = $1`, [
      seat,
      seats.get(caregiverMemberId ?? '') ?? null,
      escortIds[caregiverEscort ?? -1] ?? null,
    ]);
    await writeServices(tx, place, seat, [...new Set([...services, ...(prescribed.get(memberId) ?? [])])]);
  }
  return seats;
}

/** What the medical officer asks of the carrier is asked for with the seat: nobody types it once more, or forgets it. */
async function prescribedServices(
  tx: EntityManager,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows: { memberId: string; services: string[] }[] = await tx.query(
    `select member_id as "memberId", services from travel_fitness
      where member_id = any ($1::uuid[]) and answer = 'may-travel'`,
    [memberIds],
  );
  return new Map(rows.map(({ memberId, services }) => [memberId, services]));
}

/** Brings the services asked for a seat to these; what the carrier confirmed of those that stay, stays. */
export async function writeServices(
  tx: EntityManager,
  place: BookingPlace,
  passengerId: string,
  codes: readonly string[],
): Promise<void> {
  await tx.query(`delete from passenger_service where passenger_id = $1 and code <> all ($2::text[])`, [
    passengerId,
    codes,
  ]);
  await tx.query(
    `insert into passenger_service (passenger_id, booking_id, case_id, office_id, code)
     select s.id, s.booking_id, s.case_id, s.office_id, c.code from booking_passenger s, unnest($2::text[]) as c (code)
      where s.id = $1 and s.booking_id = $3 on conflict do nothing`,
    [passengerId, [...new Set(codes)], place.id],
  );
}

/** The hours of the journey as they stand now. */
export async function writeLegs(tx: EntityManager, place: BookingPlace, legs: readonly Leg[]): Promise<void> {
  await tx.query(`delete from booking_leg where booking_id = $1`, [place.id]);
  for (const [i, leg] of legs.entries())
    await tx.query(
      `insert into booking_leg (booking_id, case_id, office_id, position, carrier, service_number, from_place, to_place,
         departs_local, arrives_local, departs_at, arrives_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[place.id, place.caseId, place.officeId, i + 1, leg.carrier, leg.serviceNumber, leg.fromPlace, leg.toPlace],
        ...[leg.departsLocal, leg.arrivesLocal, leg.departsAt, leg.arrivesAt],
      ],
    );
}
