import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { demand, DomainError, may, notFound, staleVersion, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { BookingStore, type HeldBooking } from '../data/booking-store.ts';
import { insertEscort } from '../data/booking.rows.ts';
import { refuse, type BookingErrorCode } from '../domain/booking.errors.ts';
import type { EscortInput } from '../domain/booking-input.ts';

const OPEN = ['draft', 'requested', 'held', 'ticketed', 'confirmed'];

/** Names who goes along, and later that they said yes: a child is not ticketed into the care of a name on a list. */
@Injectable()
export class NameEscortAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: BookingStore,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing`, `booking.not-now`, `booking.unsuitable` */
  async name(
    actor: Actor,
    bookingId: string,
    version: number,
    escort: EscortInput,
  ): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const booking = await this.store.hold(tx, bookingId, version);
      this.demandOpen(actor, booking);
      refuseFuture(escort.confirmedOn, booking);
      const id = await insertEscort(tx, booking, escort);
      await this.store.touch(tx, booking);
      await this.store.record(tx, actor, 'name-escort', booking, {
        ...{ escortId: { after: id }, kind: { after: escort.kind }, name: { after: escort.name } },
      });
      return { id, version: 1 };
    });
  }

  /** @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `booking.not-now`, `booking.unsuitable` */
  async confirm(
    actor: Actor,
    escortId: string,
    { version, confirmedOn }: { version: number; confirmedOn: string },
  ): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const booking = await this.store.hold(tx, await bookingOf(tx, escortId));
      this.demandOpen(actor, booking);
      const [escort]: [{ version: number }] = await tx.query(`select version from booking_escort where id = $1`, [
        escortId,
      ]);
      if (escort.version !== version) throw staleVersion('escort', version, escort.version);
      refuseFuture(confirmedOn, booking);
      await tx.query(`update booking_escort set confirmed_on = $2, version = version + 1 where id = $1`, [
        escortId,
        confirmedOn,
      ]);
      await this.store.touch(tx, booking);
      await this.store.record(tx, actor, 'confirm-escort', booking, {
        ...{ escortId: { after: escortId }, confirmedOn: { after: confirmedOn } },
      });
      return { id: escortId, version: version + 1 };
    });
  }

  private demandOpen(actor: Actor, { state, officeId }: HeldBooking): void {
    if (!may(actor, 'booking.record', officeId)) demand(actor, 'booking.request', officeId);
    if (OPEN.includes(state)) return;
    throw new DomainError<BookingErrorCode>(
      'booking.not-now',
      `This booking is ${state}; nobody is named for it any more.`,
    );
  }
}

function refuseFuture(day: string | null | undefined, { today }: HeldBooking): void {
  refuse(day && day > today ? { confirmedOn: `lies after ${today}; write the day they said it` } : {});
}

async function bookingOf(tx: EntityManager, escortId: string): Promise<string> {
  const [row]: { bookingId: string }[] = await tx.query(
    `select booking_id as "bookingId" from booking_escort where id = $1`,
    [escortId],
  );
  if (!row) throw notFound('escort');
  return row.bookingId;
}
