import { isAlone, isChild } from '@homeward/case';
import type { PassengerState, TravelMode } from '@homeward/contracts';
import { DomainError, notFound, staleVersion } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { DepartureErrorCode } from '../domain/departure.errors.ts';

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

/**
 * A seat somebody still counts on, at the version its reader had; asked while its case is held.
 * @throws DomainError `seat.not-standing`, `record.version-stale`, `record.not-found`
 */
export async function demandStanding(tx: EntityManager, passengerId: string, version: number): Promise<void> {
  const seat = await getSeat(tx, passengerId);
  if (seat.state !== 'ticketed' || seat.version !== version) await refuse(tx, passengerId, version);
}

async function refuse(tx: EntityManager, passengerId: string, version: number): Promise<never> {
  const seat = await getSeat(tx, passengerId);
  if (seat.version !== version) throw staleVersion('seat', version, seat.version);
  throw new DomainError<DepartureErrorCode>(
    'seat.not-standing',
    `This seat is ${seat.state}: what became of it is recorded already, or it was given back.`,
    { fields: { passengerId: 'is no seat that somebody still counts on' }, extra: { state: seat.state } },
  );
}
