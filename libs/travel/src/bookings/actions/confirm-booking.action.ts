import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { demand, type Actor } from '@homeward/platform';
import { BookingStore } from '../data/booking-store.ts';

/** The carrier says once more, in the days before, that the journey goes as ticketed. */
@Injectable()
export class ConfirmBookingAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: BookingStore,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `booking.not-now` */
  async execute(actor: Actor, bookingId: string, version: number): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const booking = await this.store.hold(tx, bookingId, version);
      demand(actor, 'booking.record', booking.officeId);
      const moved = await this.store.move(tx, actor, booking, 'confirm');
      return { id: booking.id, version: moved.version };
    });
  }
}
