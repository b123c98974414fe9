import { Inject, Injectable } from '@nestjs/common';
import { Clock, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { BookingStore } from '../data/booking-store.ts';
import { BOOKING_PROVIDERS, type BookingProvider } from '../providers/booking-provider.ts';

/** What the worker does with a request: brings it to whoever sells, once, and says that it did. */
@Injectable()
export class CarryBookingRequestAction {
  constructor(
    private readonly store: BookingStore,
    @Inject(BOOKING_PROVIDERS) private readonly providers: readonly BookingProvider[],
    private readonly clock: Clock,
  ) {}

  /** A request that was carried, or given up meanwhile, is left alone. */
  async execute(tx: EntityManager, actor: Actor, bookingId: string): Promise<void> {
    const [row]: { state: string; provider: string }[] = await tx.query(
      `select state, provider from booking where id = $1`,
      [bookingId],
    );
    if (row?.state !== 'draft') return;
    const booking = await this.store.hold(tx, bookingId);
    if (booking.state !== 'draft') return;
    const provider = this.providers.find(({ name }) => name === row.provider);
    if (!provider) throw new Error(`Nobody stands behind the provider "${row.provider}".`);
    await this.store.move(tx, actor, booking, 'carry', { requested_at: this.clock.now() });
    await provider.request(tx, actor, booking);
  }
}
