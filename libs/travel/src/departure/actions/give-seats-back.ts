import { Injectable } from '@nestjs/common';
import type { SeatStopReason } from '@homeward/contracts';
import type { Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { BookingStore } from '../../bookings/data/booking-store.ts';
import { SeatStops } from '../../bookings/data/seat-stops.ts';
import type { Seat } from '../data/seats.ts';

/** A list at the airport speaks of one seat; what hangs on it stops as wherever else a seat is given back. */
@Injectable()
export class GiveSeatsBack {
  constructor(
    private readonly bookings: BookingStore,
    private readonly stops: SeatStops,
  ) {}

  /** @returns the seats of children that stopped with it */
  async seat(tx: EntityManager, actor: Actor, seat: Seat, reason: SeatStopReason): Promise<string[]> {
    const booking = await this.bookings.hold(tx, seat.bookingId);
    const { children } = await this.stops.stop(tx, actor, booking, [seat.passengerId], reason);
    return children.map(({ id }) => id);
  }
}
