import { Injectable } from '@nestjs/common';
import type { PassengerState, RefundState } from '@homeward/contracts';
import { Clock, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { leftAlone } from '../domain/seat-company.ts';
import { BookingStore } from './booking-store.ts';
import { seatsOf } from './seat.facts.ts';

interface StoppedSeat {
  readonly id: string;
  readonly bookingId: string;
  readonly state: PassengerState;
  readonly before: PassengerState;
  readonly refundState: RefundState | null;
  readonly departsAt: Date | null;
  readonly taken: boolean;
  readonly children: number;
}

/** The seats a step stopped: their last event was written together with it. */
const STOPPED_SQL = `
  select s.id, s.booking_id as "bookingId", s.state, e.from_state as before, s.refund_state as "refundState",
         (select min(l.departs_at) from booking_leg l where l.booking_id = s.booking_id) as "departsAt",
         exists (select 1 from booking_passenger o where o.member_id = s.member_id and o.id <> s.id
                    and o.state in ('asked', 'held', 'ticketed')) as taken,
         (select count(*)::integer from booking_task t join booking_passenger c on c.id = t.passenger_id
           where c.caregiver_passenger_id = s.id and t.kind = 'child-seat-stopped') as children
    from booking_passenger s
    join lateral (select e.from_state, e.happened_at from booking_event e where e.passenger_id = s.id and e.to_state = s.state
                   order by e.happened_at desc, e.created_at desc limit 1) e on true
    join lateral (select h.at from case_history h where h.member_id = s.member_id and h.action = $2
                   order by h.id desc limit 1) h on e.happened_at between h.at - interval '1 minute' and h.at + interval '1 minute'
   where s.member_id = any ($1::uuid[]) and s.state in ('stopped', 'no-show', 'boarding-refused') order by s.id for update of s`;

const GONE = 'A seat was given back and cannot be taken again from here: ask for seats anew.';
const CHILDREN = 'Seats of children that stopped with it stay stopped: ask for them anew, with who answers for them.';

const ALONE =
  'A child’s seat was not taken back, because whoever answers for the child holds none: ask for seats anew, with who does.';

/** Takes a seat back when the step that gave it up is corrected, as long as nobody outside has heard of it. */
@Injectable()
export class SeatReturns {
  constructor(
    private readonly store: BookingStore,
    private readonly clock: Clock,
  ) {}

  /** @returns what could not be taken back, in words */
  async restore(tx: EntityManager, actor: Actor, action: string, memberIds: readonly string[]): Promise<string[]> {
    const seats: StoppedSeat[] = await tx.query(STOPPED_SQL, [memberIds, action]);
    const words = new Set<string>();
    for (const seat of seats) {
      if (seat.children > 0) words.add(CHILDREN);
      const hindered = await this.hindrance(tx, seat);
      if (hindered) words.add(hindered);
      else await this.standAgain(tx, actor, seat);
    }
    return [...words];
  }

  /** Why a seat stays given back, in words; null when it may be taken again. */
  private async hindrance(tx: EntityManager, seat: StoppedSeat): Promise<string | null> {
    const outside = seat.refundState !== null && !['to-ask', 'not-refundable'].includes(seat.refundState);
    const left = seat.departsAt !== null && seat.departsAt <= this.clock.now();
    const booking = await this.store.hold(tx, seat.bookingId);
    const ended = booking.state === 'failed' || booking.state === 'departed' || booking.state === 'arrived';
    if (outside || left || ended || seat.taken) return GONE;
    const seats = await seatsOf(tx, seat.bookingId, booking.today);
    return leftAlone(
      seats.find(({ id }) => id === seat.id)!,
      seats,
    )
      ? ALONE
      : null;
  }

  private async standAgain(tx: EntityManager, actor: Actor, seat: StoppedSeat): Promise<void> {
    const booking = await this.store.hold(tx, seat.bookingId);
    await tx.query(
      `update booking_passenger set state = $2, stop_reason = null, refund_state = null, version = version + 1 where id = $1`,
      [seat.id, seat.before],
    );
    await this.store.event(tx, actor, booking, { passengerId: seat.id, from: seat.state, to: seat.before });
    if (booking.state === 'cancelled')
      await tx.query(
        `update booking set cancelled_at = null, cancel_reason = null, version = version + 1,
                state = (select e.from_state from booking_event e where e.booking_id = booking.id
                            and e.passenger_id is null and e.to_state = 'cancelled' order by e.happened_at desc limit 1)
          where id = $1`,
        [booking.id],
      );
    else await this.store.touch(tx, booking);
    await this.store.record(tx, actor, 'restore-seat', booking, { passengerId: { after: seat.id } });
  }
}
