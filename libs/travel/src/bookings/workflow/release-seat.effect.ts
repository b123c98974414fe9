import { Injectable } from '@nestjs/common';
import { Effect, type WorkflowEffect, type WorkflowSituation } from '@homeward/case';
import { SEATS_STANDING, type SeatStopReason } from '@homeward/contracts';
import { BookingStore } from '../data/booking-store.ts';
import { SeatReturns } from '../data/seat-returns.ts';
import { SeatStops } from '../data/seat-stops.ts';

/** Whoever no longer travels holds no seat; those who cannot travel without them do not either. */
@Injectable()
@Effect('release-seat')
export class ReleaseSeatEffect implements WorkflowEffect {
  constructor(
    private readonly store: BookingStore,
    private readonly stops: SeatStops,
    private readonly returns: SeatReturns,
  ) {}

  async apply(situation: WorkflowSituation): Promise<void> {
    const { tx, actor, members } = situation;
    const seats: { id: string; bookingId: string; reason: string | null }[] = await tx.query(
      `select s.id, s.booking_id as "bookingId",
              (select h.reason_code from case_history h where h.member_id = s.member_id order by h.id desc limit 1) as reason
         from booking_passenger s where s.member_id = any ($1::uuid[]) and s.state = any ($2::text[]) order by s.id`,
      [members.map(({ id }) => id), SEATS_STANDING],
    );
    for (const bookingId of new Set(seats.map((seat) => seat.bookingId))) {
      const here = seats.filter((seat) => seat.bookingId === bookingId);
      const reason = reasonOf(situation.action, here[0]!.reason);
      const booking = await this.store.hold(tx, bookingId);
      await this.stops.stop(
        tx,
        actor,
        booking,
        here.map(({ id }) => id),
        reason,
      );
    }
  }

  takeBack({ tx, actor, action, members }: WorkflowSituation): Promise<readonly string[]> {
    return this.returns.restore(
      tx,
      actor,
      action,
      members.map(({ id }) => id),
    );
  }
}

/** The step itself says why; only a return to preparation has reasons of its own, and they are the seat’s. */
function reasonOf(action: string, code: string | null): SeatStopReason {
  if (action === 'withdraw') return 'withdrew';
  if (action === 'cancel') return 'case-cancelled';
  return (code ?? 'other-traveller-unavailable') as SeatStopReason;
}
