import { Injectable } from '@nestjs/common';
import { SEATS_STANDING, type BookingFailure } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, type Actor } from '@homeward/platform';
import { BookingNotices } from '../data/booking-notices.ts';
import { BookingStore } from '../data/booking-store.ts';
import { seatsOf } from '../data/seat.facts.ts';

/** Nothing could be sold: the seats are free to be asked for anew, and whoever asked hears of it. */
@Injectable()
export class FailBookingAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: BookingStore,
    private readonly notices: BookingNotices,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `booking.not-now` */
  async execute(
    actor: Actor,
    { bookingId, version, reason }: { bookingId: string; version: number; reason: BookingFailure },
  ): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const booking = await this.store.hold(tx, bookingId, version);
      demand(actor, 'booking.record', booking.officeId);
      const moved = await this.store.move(tx, actor, booking, 'fail', { reason });
      const { id, caseId, officeId, requestedBy, today } = booking;
      for (const seat of await seatsOf(tx, id, today)) {
        if (!SEATS_STANDING.includes(seat.state)) continue;
        await tx.query(`update booking_passenger set state = 'cancelled', version = version + 1 where id = $1`, [
          seat.id,
        ]);
        const told = { passengerId: seat.id, from: seat.state, to: 'cancelled', reason };
        await this.store.event(tx, actor, booking, told);
      }
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
