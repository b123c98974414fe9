import { Injectable } from '@nestjs/common';
import { Erases, type Erasable, type Erased, type Erasing } from '@homeward/audit';
import type { EntityManager } from 'typeorm';

/** What finds somebody in a carrier’s books goes, and words written about them; that a seat was paid for stays. */
@Injectable()
@Erases('bookings')
export class BookingsErasable implements Erasable {
  async erase(tx: EntityManager, { personId }: Erasing): Promise<Erased> {
    const seats: { id: string; bookingId: string }[] = await tx.query(
      `select s.id, s.booking_id as "bookingId" from booking_passenger s join case_member m on m.id = s.member_id
        where m.person_id = $1`,
      [personId],
    );
    const bookings = [...new Set(seats.map(({ bookingId }) => bookingId))];
    await tx.query(
      `update booking_passenger set ticket_number = 'erased' where id = any ($1::uuid[]) and ticket_number is not null`,
      [seats.map(({ id }) => id)],
    );
    const [told]: [{ id: string }[], number] = await tx.query(
      `update booking set wishes = null, reference = null where id = any ($1::uuid[])
          and (wishes is not null or reference is not null) returning id`,
      [bookings],
    );
    const [escorts]: [{ id: string }[], number] = await tx.query(
      `update booking_escort set name = '', phone = null where booking_id = any ($1::uuid[]) and kind = 'family'
        returning id`,
      [bookings],
    );
    const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
    return {
      counts: { seats: seats.length, bookingWords: told.length, bookingEscorts: escorts.length },
      records: { booking_passenger: idsOf(seats), booking: bookings, booking_escort: idsOf(escorts) },
    };
  }
}
