import { Injectable } from '@nestjs/common';
import { WorkflowRunner } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { demand, type Actor, type FieldProblems } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { BookingStore, type HeldBooking } from '../data/booking-store.ts';
import { payingProjects } from '../data/paying-projects.ts';
import { unknownCurrencies } from '../data/places.ts';
import { SeatDays } from '../data/seat-days.ts';
import { confirmedEscorts, seatsOf, type SeatRow } from '../data/seat.facts.ts';
import { refuse, unsuitable } from '../domain/booking.errors.ts';
import type { IssueTicketsInput } from '../domain/booking-input.ts';
import { stateAfter } from '../domain/booking-states.ts';
import { wrongFares } from '../domain/fare-rules.ts';
import { lacksCaregiver } from '../domain/seat-company.ts';
import { tellingTexts } from '../domain/telling-text.ts';

export interface IssuedTickets {
  readonly id: string;
  readonly version: number;
  readonly memberIds: readonly string[];
}

/**
 * Enters the tickets of a booking. In the same transaction its travellers are booked by the workflow, whose conditions
 * hold or nothing is written: a ticket for somebody who may not travel helps nobody.
 */
@Injectable()
export class IssueTicketsAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: BookingStore,
    private readonly workflow: WorkflowRunner,
    private readonly days: SeatDays,
  ) {}

  /**
   * @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `booking.not-now`,
   *   `booking.unsuitable`, `case.requirement-missing`, `case.member-moved`, `case.member-on-hold`
   */
  async execute(actor: Actor, input: IssueTicketsInput): Promise<IssuedTickets> {
    return this.transactions.run(actor, async (tx) => {
      const booking = await this.store.hold(tx, input.bookingId, input.version);
      demand(actor, 'booking.record', booking.officeId);
      stateAfter('ticket', booking.state);
      const seats = await seatsOf(tx, booking.id, booking.today);
      const held = seats.filter(({ state }) => state === 'held');
      refuse(await this.wrongTickets(tx, booking, input, held, seats));
      const projectId = await projectFor(tx, booking, input.projectId ?? null);
      for (const { passengerId, ticketNumber, fareMinor, currency } of input.tickets) {
        await tx.query(
          `update booking_passenger set state = 'ticketed', ticket_number = $2, fare_minor = coalesce($3, fare_minor),
                  currency = coalesce($4, currency), version = version + 1 where id = $1`,
          [passengerId, ticketNumber.trim(), fareMinor ?? null, currency ?? null],
        );
        await this.store.event(tx, actor, booking, { passengerId, from: 'held', to: 'ticketed' });
      }
      const reference = input.reference?.trim();
      const moved = await this.store.move(tx, actor, booking, 'ticket', {
        ...{ project_id: projectId, reference: reference ? reference : undefined },
      });
      const memberIds = held.map(({ memberId }) => memberId);
      await this.workflow.run(tx, actor, { action: 'issue-ticket', caseId: booking.caseId, memberIds });
      await this.days.follow(tx, actor, booking);
      return { id: booking.id, version: moved.version, memberIds };
    });
  }

  private async wrongTickets(
    tx: EntityManager,
    { id }: HeldBooking,
    { tickets, reference }: IssueTicketsInput,
    held: readonly SeatRow[],
    seats: readonly SeatRow[],
  ): Promise<FieldProblems> {
    const escorts = await confirmedEscorts(tx, id);
    const unknown = await unknownCurrencies(
      tx,
      tickets.flatMap(({ currency }) => currency ?? []),
    );
    const kept = held.filter(({ id: seat }) => tickets.some((t) => t.passengerId === seat && !t.currency));
    const standing = kept.find(({ currency }) => currency)?.currency ?? null;
    const fields: Record<string, string> = {
      ...wrongFares(tickets, unknown, 'tickets', standing),
      ...tellingTexts({ reference }),
    };
    const numbers = tickets.map(({ ticketNumber }) => ticketNumber.trim());
    tickets.forEach(({ passengerId, ticketNumber }, i) => {
      const seat = held.find((each) => each.id === passengerId);
      if (!seat) fields[`tickets.${i}.passengerId`] = 'is no held seat of this booking';
      if (numbers.indexOf(numbers[i]!) !== i)
        fields[`tickets.${i}.ticketNumber`] = 'stands on another ticket of this booking; each has its own number';
      Object.assign(fields, tellingTexts({ [`tickets.${i}.ticketNumber`]: ticketNumber }));
      const lacking = seat && lacksCaregiver(seat, seats, escorts);
      if (lacking) fields[`tickets.${i}.caregiver`] = lacking;
    });
    const without = held.filter(({ id: seat }) => !tickets.some(({ passengerId }) => passengerId === seat)).length;
    if (without > 0)
      fields['tickets'] = `lacks ${without} of the seats; enter them all, or give those seats back first`;
    return fields;
  }
}

/** @throws DomainError `booking.unsuitable` when several projects may pay and none is named, or one that may not */
async function projectFor(tx: EntityManager, booking: HeldBooking, named: string | null): Promise<string | null> {
  const open = await payingProjects(tx, booking.id, booking.today);
  if (named === null && open.length <= 1) return open[0]?.id ?? null;
  if (open.some(({ id }) => id === named)) return named;
  throw unsuitable({
    projectId:
      named === null
        ? 'is missing: several projects may pay; choose one'
        : 'does not pay for the programme of these travellers today; choose one that does',
  });
}
