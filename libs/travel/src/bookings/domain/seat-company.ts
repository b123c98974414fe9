import { SEATS_STANDING, type PassengerState } from '@homeward/contracts';

/** A seat with who answers for whoever sits in it. */
export interface CompanySeat {
  readonly id: string;
  readonly state: PassengerState;
  /** Under 18 on the day of the journey; an age in doubt counts as a child's. */
  readonly child: boolean;
  readonly caregiverPassengerId: string | null;
  readonly caregiverEscortId: string | null;
}

const stands = ({ state }: CompanySeat): boolean => SEATS_STANDING.includes(state);

/**
 * Why nobody answers for a child on this journey, in words; null when somebody does. The caregiver is an adult with a
 * seat of their own in the same booking, or an escort who said that they go.
 */
export function lacksCaregiver(
  seat: CompanySeat,
  seats: readonly CompanySeat[],
  confirmedEscorts: ReadonlySet<string>,
): string | null {
  if (!seat.child) return null;
  if (seat.caregiverEscortId !== null)
    return confirmedEscorts.has(seat.caregiverEscortId)
      ? null
      : 'travels with an escort who has not confirmed yet; confirm the escort first';
  const caregiver = seats.find(({ id }) => id === seat.caregiverPassengerId);
  if (!caregiver) return 'is under 18 or of doubted age: name the adult or the escort who answers for them on the way';
  if (caregiver.child) return 'is in the care of somebody who is or may be a child; name an adult';
  return stands(caregiver) ? null : 'is in the care of somebody without a seat in this booking; name somebody else';
}

/** The children whose seats stop because those who answer for them do not travel. */
export function stoppedWith(stopped: readonly string[], seats: readonly CompanySeat[]): CompanySeat[] {
  return seats.filter(
    (seat) =>
      stands(seat) &&
      seat.child &&
      seat.caregiverPassengerId !== null &&
      stopped.includes(seat.caregiverPassengerId) &&
      !stopped.includes(seat.id),
  );
}

/** Whether whoever answers for a child has given up the seat beside it: the child’s own is not taken back before theirs. */
export const leftAlone = (seat: CompanySeat, seats: readonly CompanySeat[]): boolean =>
  seat.child && seats.some((other) => other.id === seat.caregiverPassengerId && !stands(other));
