import { Injectable } from '@nestjs/common';
import { SEATS_STANDING, type SpecialService } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { DomainError, demand, may, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { BookingStore } from '../data/booking-store.ts';
import { writeServices } from '../data/booking.rows.ts';
import { holdSeat, type HeldSeat } from '../data/held-seat.ts';
import { refuse, type BookingErrorCode } from '../domain/booking.errors.ts';

export interface SetSeatInput {
  readonly passengerId: string;
  readonly version: number;
  readonly services: readonly SpecialService[];
  readonly caregiverPassengerId?: string | null | undefined;
  readonly caregiverEscortId?: string | null | undefined;
  readonly baggageKg?: number | null | undefined;
}

/** Says what is brought for somebody on the way, what they carry, and who answers for them if they are a child. */
@Injectable()
export class SetSeatAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: BookingStore,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `booking.not-now`, `booking.unsuitable` */
  async execute(actor: Actor, input: SetSeatInput): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const held = await holdSeat(tx, this.store, input.passengerId, input.version);
      const { booking, seat } = held;
      if (!may(actor, 'booking.record', booking.officeId)) demand(actor, 'booking.request', booking.officeId);
      if (!SEATS_STANDING.includes(seat.state))
        throw new DomainError<BookingErrorCode>(
          'booking.not-now',
          `This seat is ${seat.state}; nothing about it changes.`,
        );
      refuse(await wrongCompany(tx, held, input));
      await tx.query(
        `update booking_passenger set caregiver_passenger_id = $2, caregiver_escort_id = $3, baggage_kg = $4,
                version = version + 1 where id = $1`,
        [seat.id, input.caregiverPassengerId ?? null, input.caregiverEscortId ?? null, input.baggageKg ?? null],
      );
      await writeServices(tx, booking, seat.id, input.services);
      await this.store.touch(tx, booking);
      await this.store.record(tx, actor, 'set-seat', booking, {
        passengerId: { after: seat.id },
        services: { after: input.services },
        caregiverPassengerId: { before: seat.caregiverPassengerId, after: input.caregiverPassengerId ?? null },
        caregiverEscortId: { before: seat.caregiverEscortId, after: input.caregiverEscortId ?? null },
        baggageKg: { after: input.baggageKg ?? null },
      });
      return { id: seat.id, version: seat.version + 1 };
    });
  }
}

/** A ticketed child keeps somebody who answers for it; exchanging one for another is possible, leaving it alone is not. */
async function wrongCompany(
  tx: EntityManager,
  { booking, seat, seats }: HeldSeat,
  { caregiverPassengerId, caregiverEscortId }: SetSeatInput,
): Promise<Record<string, string>> {
  if (caregiverPassengerId && caregiverEscortId)
    return { caregiverEscortId: 'is named beside another caregiver; name one' };
  if (caregiverPassengerId) {
    const other = seats.find(({ id }) => id === caregiverPassengerId);
    if (!other || other.id === seat.id) return { caregiverPassengerId: 'must be somebody else of this booking' };
    if (other.child) return { caregiverPassengerId: 'is or may be under 18; name an adult' };
    if (!SEATS_STANDING.includes(other.state)) return { caregiverPassengerId: 'has no seat in this booking any more' };
  }
  const [escort]: { confirmed: boolean }[] = caregiverEscortId
    ? await tx.query(
        `select confirmed_on is not null as confirmed from booking_escort where id = $1 and booking_id = $2`,
        [caregiverEscortId, booking.id],
      )
    : [];
  if (caregiverEscortId && !escort) return { caregiverEscortId: 'is no escort of this booking' };
  if (seat.state !== 'ticketed' || !seat.child) return {};
  if (escort && !escort.confirmed)
    return { caregiverEscortId: 'has not confirmed; a child with a ticket travels with somebody who has' };
  if (!caregiverPassengerId && !escort)
    return { caregiverPassengerId: 'is missing; a child with a ticket travels with somebody who answers for it' };
  return {};
}
