import { Injectable } from '@nestjs/common';
import { SEATS_STANDING, type BookingState, type PassengerState } from '@homeward/contracts';
import type { Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { mayMove } from '../domain/booking-states.ts';
import { BookingStore, type HeldBooking } from './booking-store.ts';

/** Seats that are travelled in; the booking follows the last of them, because families leave and land apart. */
@Injectable()
export class SeatJourneys {
  constructor(private readonly store: BookingStore) {}

  /** The caller has made sure that the seat is one somebody still counts on. */
  async depart(tx: EntityManager, actor: Actor, passengerId: string): Promise<void> {
    const booking = await this.write(tx, actor, passengerId, { from: 'ticketed', to: 'departed' });
    if (!booking) return;
    if (!(await this.awaited(tx, booking.id)) && mayMove('depart', booking.state))
      await this.store.move(tx, actor, booking, 'depart');
    else await this.store.touch(tx, booking);
  }

  /** Who did not leave after all is awaited in their seat again. */
  async takeBackDeparture(tx: EntityManager, actor: Actor, passengerId: string): Promise<void> {
    const booking = await this.write(tx, actor, passengerId, { from: 'departed', to: 'ticketed' });
    if (!booking) return;
    if (['departed', 'arrived'].includes(booking.state)) await this.store.correct(tx, actor, booking, 'ticketed');
    else await this.store.touch(tx, booking);
  }

  /** A booking has arrived once everybody who left in it is there. */
  async arrive(tx: EntityManager, actor: Actor, memberIds: readonly string[]): Promise<void> {
    const landed = await this.leftIn(
      tx,
      memberIds,
      'departed',
      `and not exists (select 1 from booking_passenger o where o.booking_id = b.id and o.state = 'departed'
         and not exists (select 1 from arrival a where a.member_id = o.member_id and a.taken_back_at is null))`,
    );
    for (const id of landed) await this.store.move(tx, actor, await this.store.hold(tx, id), 'arrive');
  }

  async takeBackArrival(tx: EntityManager, actor: Actor, memberIds: readonly string[]): Promise<void> {
    for (const id of await this.leftIn(tx, memberIds, 'arrived'))
      await this.store.correct(tx, actor, await this.store.hold(tx, id), 'departed');
  }

  /** @returns the booking, held; null when the seat is not where it should come from */
  private async write(
    tx: EntityManager,
    actor: Actor,
    passengerId: string,
    { from, to }: { from: PassengerState; to: PassengerState },
  ): Promise<HeldBooking | null> {
    const seats: { bookingId: string }[] = await tx.query(
      `select booking_id as "bookingId" from booking_passenger where id = $1 and state = $2`,
      [passengerId, from],
    );
    if (!seats[0]) return null;
    const booking = await this.store.hold(tx, seats[0].bookingId);
    await tx.query(`update booking_passenger set state = $2, version = version + 1 where id = $1`, [passengerId, to]);
    await this.store.event(tx, actor, booking, { passengerId, from, to });
    return booking;
  }

  private async awaited(tx: EntityManager, bookingId: string): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `select 1 from booking_passenger where booking_id = $1 and state = any ($2::text[]) limit 1`,
      [bookingId, SEATS_STANDING],
    );
    return rows.length > 0;
  }

  private async leftIn(
    tx: EntityManager,
    memberIds: readonly string[],
    state: BookingState,
    also = '',
  ): Promise<readonly string[]> {
    const rows: { id: string }[] = await tx.query(
      `select b.id from booking b where b.state = $2 ${also}
          and b.id in (select p.booking_id from booking_passenger p
                        where p.member_id = any ($1::uuid[]) and p.state = 'departed') order by b.id`,
      [memberIds, state],
    );
    return rows.map(({ id }) => id);
  }
}
