import { notFound, staleVersion } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { BookingStore, HeldBooking } from './booking-store.ts';
import { seatsOf, type SeatRow } from './seat.facts.ts';

export interface HeldSeat {
  readonly booking: HeldBooking;
  readonly seat: SeatRow;
  readonly seats: readonly SeatRow[];
}

/**
 * Holds one seat with its booking and case.
 * @param version of the seat as it was read; any, when absent
 * @throws DomainError `record.not-found`, `record.version-stale`
 */
export async function holdSeat(
  tx: EntityManager,
  store: BookingStore,
  passengerId: string,
  version?: number,
): Promise<HeldSeat> {
  const [row]: { bookingId: string }[] = await tx.query(
    `select booking_id as "bookingId" from booking_passenger where id = $1`,
    [passengerId],
  );
  if (!row) throw notFound('seat');
  const booking = await store.hold(tx, row.bookingId);
  const seats = await seatsOf(tx, booking.id, booking.today);
  const seat = seats.find(({ id }) => id === passengerId);
  if (!seat) throw notFound('seat');
  if (version !== undefined && seat.version !== version) throw staleVersion('seat', version, seat.version);
  return { booking, seat, seats };
}
