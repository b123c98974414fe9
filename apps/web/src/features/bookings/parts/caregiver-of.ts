import type { Booking, Seat } from '../data/bookings.queries.ts';

/** Who answers for a child on the way, by name. */
export function caregiverOf({ passengers, escorts }: Booking, seat: Seat): string | null {
  const adult = passengers.find(({ id }) => id === seat.caregiverPassengerId);
  return adult?.name ?? escorts.find(({ id }) => id === seat.caregiverEscortId)?.name ?? null;
}
