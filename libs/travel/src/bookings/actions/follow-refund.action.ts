import { Injectable } from '@nestjs/common';
import type { RefundState } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, type Actor } from '@homeward/platform';
import { BookingStore } from '../data/booking-store.ts';
import { holdSeat } from '../data/held-seat.ts';
import { refuse } from '../domain/booking.errors.ts';
import { demandRefundMove } from '../domain/booking-states.ts';

export interface FollowRefundInput {
  readonly passengerId: string;
  readonly version: number;
  readonly state: RefundState;
  /** Whole minor units, when it was received. */
  readonly refundMinor?: number | null | undefined;
  readonly currency?: string | null | undefined;
}

/** Follows the money of a seat that was given back. It is the project’s: nothing of it is ever asked of the person. */
@Injectable()
export class FollowRefundAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: BookingStore,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `refund.not-now`, `booking.unsuitable` */
  async execute(actor: Actor, input: FollowRefundInput): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const { booking, seat } = await holdSeat(tx, this.store, input.passengerId, input.version);
      demand(actor, 'booking.record', booking.officeId);
      const [before]: [{ state: RefundState | null }] = await tx.query(
        `select refund_state as state from booking_passenger where id = $1`,
        [seat.id],
      );
      demandRefundMove(before.state, input.state);
      const received = input.state === 'received';
      const stated = input.refundMinor !== null && input.refundMinor !== undefined;
      refuse({
        ...(received && !stated && { refundMinor: 'is missing; write what came back' }),
        ...(!received && stated && { refundMinor: 'belongs to money that was received' }),
        ...(stated && input.refundMinor! > seat.fareMinor! && { refundMinor: 'is more than the fare was' }),
        ...(stated && input.currency !== seat.currency && { currency: `must be ${seat.currency}, as the fare was` }),
      });
      await tx.query(
        `update booking_passenger set refund_state = $2, refund_minor = $3, version = version + 1 where id = $1`,
        [seat.id, input.state, input.refundMinor ?? null],
      );
      await this.store.event(tx, actor, booking, {
        ...{ passengerId: seat.id, from: `refund-${before.state}`, to: `refund-${input.state}` },
      });
      await this.store.touch(tx, booking);
      await this.store.record(tx, actor, 'follow-refund', booking, {
        ...{ passengerId: { after: seat.id }, refundState: { before: before.state, after: input.state } },
        ...{ refundMinor: { after: input.refundMinor ?? null } },
      });
      return { id: seat.id, version: seat.version + 1 };
    });
  }
}
