import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, demand, type Actor } from '@homeward/platform';
import { BookingNotices } from '../data/booking-notices.ts';
import { BookingStore } from '../data/booking-store.ts';
import { writeLegs } from '../data/booking.rows.ts';
import { findPlaces } from '../data/places.ts';
import { SeatDays } from '../data/seat-days.ts';
import { refuse, unsuitable } from '../domain/booking.errors.ts';
import { stateAfter } from '../domain/booking-states.ts';
import { readLegs, type LegInput } from '../domain/itinerary.ts';

export interface ChangeBookingInput {
  readonly bookingId: string;
  readonly version: number;
  readonly legs: readonly LegInput[];
}

/** Writes the new hours of a journey that the carrier changed after it was ticketed; it is confirmed anew. */
@Injectable()
export class ChangeBookingAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: BookingStore,
    private readonly notices: BookingNotices,
    private readonly days: SeatDays,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `booking.not-now`, `booking.unsuitable` */
  async execute(
    actor: Actor,
    { bookingId, version, legs }: ChangeBookingInput,
  ): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const booking = await this.store.hold(tx, bookingId, version);
      demand(actor, 'booking.record', booking.officeId);
      stateAfter('change', booking.state);
      const codes = legs.flatMap(({ fromPlace, toPlace }) => [fromPlace, toPlace]);
      const places = await findPlaces(tx, [booking.toPlace, ...codes]);
      if (legs.length === 0) throw unsuitable({ legs: 'is empty; enter the journey' });
      const read = readLegs(legs, places);
      if ('fields' in read) throw unsuitable(read.fields);
      const end = read.legs.at(-1)!;
      refuse({
        ...(read.legs[0]!.departsAt <= this.clock.now() && { 'legs.0.departsLocal': 'has passed; read the day again' }),
        ...(places.get(end.toPlace)!.countryCode !== places.get(booking.toPlace)!.countryCode && {
          [`legs.${legs.length - 1}.toPlace`]: `must lie where the journey ends, in the country of ${booking.toPlace}`,
        }),
      });
      await writeLegs(tx, booking, read.legs);
      const moved = await this.store.move(tx, actor, booking, 'change', { reason: 'schedule-changed' });
      await this.days.follow(tx, actor, booking);
      const { id, caseId, officeId, requestedBy } = booking;
      await this.notices.tell(tx, {
        ...{
          template: 'booking-offered',
          caseId,
          officeId,
          occasion: `${id}/${moved.version}`,
          userIds: [requestedBy],
        },
      });
      return { id, version: moved.version };
    });
  }
}
