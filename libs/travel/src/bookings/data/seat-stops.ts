import { Injectable } from '@nestjs/common';
import { MemberStages, type WorkflowMember } from '@homeward/case';
import { SEATS_STANDING, type SeatStopReason } from '@homeward/contracts';
import { Clock, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { seatStateFor } from '../domain/booking-states.ts';
import { stoppedWith } from '../domain/seat-company.ts';
import { BookingNotices } from './booking-notices.ts';
import { BookingStore, type HeldBooking } from './booking-store.ts';
import { seatsOf, type SeatRow } from './seat.facts.ts';

export interface StoppedSeats {
  readonly stopped: readonly SeatRow[];
  /** Children whose seats stopped because whoever answers for them does not travel. */
  readonly children: readonly SeatRow[];
}

/** Gives seats back. What hangs on them happens in the same transaction: the children’s seats, the money, the call. */
@Injectable()
export class SeatStops {
  constructor(
    private readonly store: BookingStore,
    private readonly stages: MemberStages,
    private readonly notices: BookingNotices,
    private readonly clock: Clock,
  ) {}

  /** @param seatIds those of them that no longer stand are left as they are */
  async stop(
    tx: EntityManager,
    actor: Actor,
    booking: HeldBooking,
    seatIds: readonly string[],
    reason: SeatStopReason,
  ): Promise<StoppedSeats> {
    const seats = await seatsOf(tx, booking.id, booking.today);
    const stopped = seats.filter(({ id, state }) => seatIds.includes(id) && SEATS_STANDING.includes(state));
    if (stopped.length === 0) return { stopped, children: [] };
    const concerned = new Set(
      stoppedWith(
        stopped.map(({ id }) => id),
        seats,
      ).map(({ id }) => id),
    );
    const children = seats.filter(({ id }) => concerned.has(id));
    for (const seat of stopped) await this.giveBack(tx, actor, booking, seat, reasonFor(seat, reason));
    for (const seat of children) await this.giveBack(tx, actor, booking, seat, 'caregiver-not-travelling');
    if (children.length > 0) {
      await this.backToPreparation(tx, actor, booking, children);
      await this.callSomebody(tx, booking, children);
    }
    const gone = new Set([...stopped, ...children].map(({ id }) => id));
    if (seats.some(({ id, state }) => SEATS_STANDING.includes(state) && !gone.has(id)))
      await this.store.touch(tx, booking);
    else if (seats.some(({ state }) => state === 'departed')) await this.store.move(tx, actor, booking, 'depart');
    else await this.store.move(tx, actor, booking, 'cancel', { ...this.cancelled(reason), reason });
    return { stopped, children };
  }

  private cancelled(reason: string): { cancel_reason: string; cancelled_at: Date } {
    return { cancel_reason: reason, cancelled_at: this.clock.now() };
  }

  /** Money that was paid is asked back; whether it comes is followed until somebody knows. */
  private async giveBack(
    tx: EntityManager,
    actor: Actor,
    booking: HeldBooking,
    { id, state, fareMinor }: SeatRow,
    reason: SeatStopReason,
  ): Promise<void> {
    const to = seatStateFor(reason);
    const paid = state === 'ticketed' && fareMinor !== null;
    const refund = booking.refundable === false ? 'not-refundable' : 'to-ask';
    await tx.query(
      `update booking_passenger set state = $2, stop_reason = $3, refund_state = $4, version = version + 1 where id = $1`,
      [id, to, reason, paid ? refund : null],
    );
    await this.store.event(tx, actor, booking, { passengerId: id, from: state, to, reason });
    await this.store.record(tx, actor, 'stop-seat', booking, {
      passengerId: { after: id },
      state: { before: state, after: to },
    });
  }

  /** A child without a seat is not booked any more, also while on hold; nothing of it is held against anybody. */
  private async backToPreparation(
    tx: EntityManager,
    actor: Actor,
    booking: HeldBooking,
    seats: readonly SeatRow[],
  ): Promise<void> {
    const { officeId, today } = booking;
    const booked: (WorkflowMember & { caseId: string })[] = await tx.query(
      `select id, person_id as "personId", principal, stage, case_id as "caseId" from case_member
        where id = any ($1::uuid[]) and stage = 'BOOKED' order by id`,
      [seats.map(({ memberId }) => memberId)],
    );
    for (const caseId of new Set(booked.map((member) => member.caseId))) {
      const members = booked.filter((member) => member.caseId === caseId);
      const place = { tx, actor, caseId, officeId, today, happenedOn: today };
      await this.stages.move(
        { ...place, action: 'return-to-preparation', members },
        ['BOOKED'],
        members.map(() => 'PRE_DEPARTURE' as const),
        { reasonCode: 'other-traveller-unavailable' },
      );
      await this.stages.derive(tx, caseId);
    }
  }

  private async callSomebody(tx: EntityManager, booking: HeldBooking, children: readonly SeatRow[]): Promise<void> {
    const { id, caseId, officeId, today } = booking;
    for (const child of children)
      await tx.query(
        `insert into booking_task (booking_id, passenger_id, case_id, office_id, kind, due_on, created_at)
         values ($1, $2, $3, $4, 'child-seat-stopped', $5, $6) on conflict do nothing`,
        [id, child.id, caseId, officeId, today, this.clock.now()],
      );
    const [file]: { ownerId: string | null }[] = await tx.query(
      `select owner_id as "ownerId" from "case" where id = $1`,
      [caseId],
    );
    await this.notices.tell(tx, {
      ...{ template: 'child-seat-stopped', caseId, officeId, occasion: children.map((child) => child.id).join('+') },
      userIds: file?.ownerId ? [file.ownerId] : [],
      roles: ['movement-officer', 'protection-officer', ...(file?.ownerId ? [] : (['supervisor'] as const))],
    });
  }
}

/** No child is ever said not to have shown up: whoever answers for it did not (domain 8b). */
function reasonFor({ child }: SeatRow, reason: SeatStopReason): SeatStopReason {
  return child && reason === 'no-show' ? 'caregiver-not-travelling' : reason;
}
