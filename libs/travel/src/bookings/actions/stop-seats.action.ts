import { Injectable } from '@nestjs/common';
import { WorkflowRunner } from '@homeward/case';
import { SEATS_STANDING, type SeatStopReason } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, type Actor } from '@homeward/platform';
import { BookingStore } from '../data/booking-store.ts';
import { SeatStops } from '../data/seat-stops.ts';
import { seatsOf, type SeatRow } from '../data/seat.facts.ts';
import { refuse } from '../domain/booking.errors.ts';

export interface StopSeatsInput {
  readonly bookingId: string;
  readonly version: number;
  readonly passengerIds: readonly string[];
  readonly reason: SeatStopReason;
}

/** Why an office gives a seat back while the person still returns; a withdrawal is the person’s own step. */
export const REASONS_TO_STOP = [
  'no-show',
  'boarding-refused',
  'carrier-cancelled',
  'document-missing',
  'unfit-to-travel',
  'transit-refused',
  'destination-suspended',
  'other-traveller-unavailable',
] as const satisfies readonly SeatStopReason[];

/**
 * Gives seats back, member by member: somebody misses the flight, is refused boarding, or the carrier cancels. Whoever was
 * booked is prepared anew and nothing is held against them; the rest of the family travels on.
 */
@Injectable()
export class StopSeatsAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: BookingStore,
    private readonly stops: SeatStops,
    private readonly workflow: WorkflowRunner,
  ) {}

  /**
   * @returns the seats that stopped, those of children with them
   * @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `booking.unsuitable`
   */
  async execute(
    actor: Actor,
    { bookingId, version, passengerIds, reason }: StopSeatsInput,
  ): Promise<{ id: string; version: number; stopped: string[] }> {
    return this.transactions.run(actor, async (tx) => {
      const booking = await this.store.hold(tx, bookingId, version);
      demand(actor, 'movement.advance', booking.officeId);
      const before = await seatsOf(tx, booking.id, booking.today);
      const chosen = before.filter(({ id, state }) => passengerIds.includes(id) && SEATS_STANDING.includes(state));
      const strange = passengerIds.some((id) => !chosen.some((seat) => seat.id === id));
      refuse({
        ...(strange && { passengerIds: 'names a seat that does not stand in this booking; read it again' }),
        ...(reason === 'no-show' && childAlone(chosen) && { passengerIds: CHILD_MISSING }),
        ...(passengerIds.length === 0 && { passengerIds: 'is empty; name whose seat is given back' }),
      });
      const booked: { id: string; caseId: string }[] = await tx.query(
        `select id, case_id as "caseId" from case_member where id = any ($1::uuid[]) and stage = 'BOOKED' order by id`,
        [chosen.map(({ memberId }) => memberId)],
      );
      for (const caseId of new Set(booked.map((member) => member.caseId)))
        await this.workflow.run(tx, actor, {
          ...{ action: 'return-to-preparation', caseId, reasonCode: reason },
          memberIds: booked.filter((member) => member.caseId === caseId).map(({ id }) => id),
        });
      const rest = chosen.filter(({ memberId }) => !booked.some(({ id }) => id === memberId)).map(({ id }) => id);
      if (rest.length > 0) await this.stops.stop(tx, actor, await this.store.hold(tx, bookingId), rest, reason);
      const after = await seatsOf(tx, booking.id, booking.today);
      const stopped = after.filter(({ id, state }) => state !== before.find((seat) => seat.id === id)?.state);
      const { version: now } = await this.store.hold(tx, bookingId);
      return { id: booking.id, version: now, stopped: stopped.map(({ id }) => id) };
    });
  }
}

const CHILD_MISSING =
  'names a child whose caregiver is not named: a child is never a no-show. Report them missing at once, then give the seat back for another reason';

const childAlone = (chosen: readonly SeatRow[]): boolean =>
  chosen.some(({ child, caregiverPassengerId }) => child && !chosen.some(({ id }) => id === caregiverPassengerId));
