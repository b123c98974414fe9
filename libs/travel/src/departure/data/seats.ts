import type { PassengerState, SeatStopReason, TravelMode } from '@homeward/contracts';
import { DomainError, notFound, staleVersion } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { DepartureErrorCode } from '../domain/departure.errors.ts';
import { isAlone, isChild } from './child.sql.ts';

/** A seat with its traveller and the first leg of its journey. */
export interface Seat {
  readonly passengerId: string;
  readonly bookingId: string;
  readonly memberId: string;
  readonly caseId: string;
  readonly officeId: string;
  readonly state: PassengerState;
  readonly version: number;
  readonly mode: TravelMode;
  readonly departsAt: Date;
  /** By the clock of the place of departure, `YYYY-MM-DD`. */
  readonly departsOn: string;
  readonly child: boolean;
  /** A child without parent or legal caregiver in the case. */
  readonly alone: boolean;
}

const SEAT_SQL = `
  select bp.id as "passengerId", bp.booking_id as "bookingId", bp.member_id as "memberId", bp.case_id as "caseId",
         bp.office_id as "officeId", bp.state, bp.version, b.mode, l.departs_at as "departsAt",
         to_char(l.departs_local, 'YYYY-MM-DD') as "departsOn", ${isChild('l.departs_local::date')} as child,
         ${isAlone('l.departs_local::date')} as alone
    from booking_passenger bp
    join booking b on b.id = bp.booking_id
    join booking_leg l on l.booking_id = bp.booking_id and l.position = 1
    join case_member m on m.id = bp.member_id
    join person p on p.id = m.person_id`;

/** Seats by id; families stay together, and adults come before the children they answer for. */
export function findSeats(tx: EntityManager, passengerIds: readonly string[]): Promise<Seat[]> {
  return tx.query(`${SEAT_SQL} where bp.id = any ($1::uuid[]) order by bp.case_id, child, bp.id`, [passengerIds]);
}

/** The seat a member is about to travel in, or travelled in last. */
export async function findSeatOf(tx: EntityManager, caseId: string, memberId: string): Promise<Seat | null> {
  const [seat]: Seat[] = await tx.query(
    `${SEAT_SQL} where bp.member_id = $1 and m.case_id = $2 and bp.state in ('ticketed', 'departed')
      order by l.departs_at desc limit 1`,
    [memberId, caseId],
  );
  return seat ?? null;
}

/** @throws DomainError `record.not-found` */
export async function getSeat(tx: EntityManager, passengerId: string): Promise<Seat> {
  const [seat] = await findSeats(tx, [passengerId]);
  if (!seat) throw notFound('seat', { passengerId: 'must be a seat in your care' });
  return seat;
}

export interface SeatMove {
  readonly passengerId: string;
  readonly to: Extract<PassengerState, 'ticketed' | 'departed' | 'stopped' | 'no-show' | 'boarding-refused'>;
  readonly reason: SeatStopReason | null;
  /** As the caller read it; any, when absent. */
  readonly version?: number | undefined;
  readonly at: Date;
  readonly by: string | null;
}

/**
 * Moves a seat and keeps what happened. What was paid for a seat that is not used is asked back from the carrier: it is
 * the programme's loss or gain and never the traveller's.
 * @throws DomainError `seat.not-standing`, `record.version-stale`
 */
export async function moveSeat(
  tx: EntityManager,
  { passengerId, to, reason, version, at, by }: SeatMove,
): Promise<void> {
  const from = to === 'ticketed' ? ['departed'] : ['ticketed'];
  const [rows]: [{ id: string; bookingId: string }[], number] = await tx.query(
    `update booking_passenger set state = $2, stop_reason = $3, version = version + 1,
            refund_state = case when $2 in ('departed', 'ticketed') then null
                                when fare_minor is not null then coalesce(refund_state, 'to-ask') end
      where id = $1 and state = any ($4::text[]) and ($5::integer is null or version = $5)
      returning id, booking_id as "bookingId"`,
    [passengerId, to, reason, from, version ?? null],
  );
  if (rows.length === 0) await refuse(tx, passengerId, version);
  await tx.query(
    `insert into booking_event (booking_id, passenger_id, case_id, office_id, from_state, to_state, reason_code,
       happened_at, recorded_by, created_at)
     select booking_id, id, case_id, office_id, $2, $3, $4, $5, $6, $5 from booking_passenger where id = $1`,
    [passengerId, from[0], to, reason, at, by],
  );
  await keepBooking(tx, rows[0]!.bookingId);
}

/** A booking has departed once nobody in it is still awaited and somebody left. */
async function keepBooking(tx: EntityManager, bookingId: string): Promise<void> {
  await tx.query(
    `update booking b set version = version + 1, state = case
        when exists (select 1 from booking_passenger p where p.booking_id = b.id and p.state in ('asked', 'held', 'ticketed'))
          then case when b.state in ('departed', 'arrived') then 'ticketed' else b.state end
        else 'departed' end
      where b.id = $1 and b.state in ('ticketed', 'confirmed', 'departed', 'arrived')
        and exists (select 1 from booking_passenger p where p.booking_id = b.id and p.state in ('departed', 'ticketed'))`,
    [bookingId],
  );
}

/** A booking has arrived once everybody who left in it is there. */
export async function bookingArrived(tx: EntityManager, memberIds: readonly string[]): Promise<void> {
  await tx.query(
    `update booking b set state = 'arrived', version = version + 1
      where b.state = 'departed' and b.id in (select p.booking_id from booking_passenger p
                                               where p.member_id = any ($1::uuid[]) and p.state = 'departed')
        and not exists (select 1 from booking_passenger p where p.booking_id = b.id and p.state = 'departed'
           and not exists (select 1 from arrival a where a.member_id = p.member_id and a.taken_back_at is null))`,
    [memberIds],
  );
}

/**
 * A seat somebody still counts on, at the version its reader had; asked while its case is held.
 * @throws DomainError `seat.not-standing`, `record.version-stale`, `record.not-found`
 */
export async function demandStanding(tx: EntityManager, passengerId: string, version: number): Promise<void> {
  const seat = await getSeat(tx, passengerId);
  if (seat.state !== 'ticketed' || seat.version !== version) await refuse(tx, passengerId, version);
}

async function refuse(tx: EntityManager, passengerId: string, version: number | undefined): Promise<never> {
  const seat = await getSeat(tx, passengerId);
  if (version !== undefined && seat.version !== version) throw staleVersion('seat', version, seat.version);
  throw new DomainError<DepartureErrorCode>(
    'seat.not-standing',
    `This seat is ${seat.state}: what became of it is recorded already, or it was given back.`,
    { fields: { passengerId: 'is no seat that somebody still counts on' }, extra: { state: seat.state } },
  );
}
