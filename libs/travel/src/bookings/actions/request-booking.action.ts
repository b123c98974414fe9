import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { lockCase, violatedConstraint, zoneOfOffice } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { Outbox } from '@homeward/jobs';
import { Clock, demand, personOf, type Actor } from '@homeward/platform';
import { BookingStore } from '../data/booking-store.ts';
import { askedMembers, insertBooking, insertEscort, insertPassengers } from '../data/booking.rows.ts';
import { findPlaces } from '../data/places.ts';
import type { RequestBookingInput } from '../domain/booking-input.ts';
import { refuse, unsuitable } from '../domain/booking.errors.ts';
import { wrongRequest } from '../domain/request-rules.ts';

export interface RequestedBooking {
  readonly id: string;
  readonly number: number;
  readonly version: number;
}

/** Asks for seats. The request is carried by the worker, in a job that is written in the same transaction. */
@Injectable()
export class RequestBookingAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: BookingStore,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing`, `booking.unsuitable` */
  async execute(actor: Actor, input: RequestBookingInput): Promise<RequestedBooking> {
    try {
      return await this.request(actor, input);
    } catch (error) {
      // Somebody else gave one of them a seat since they were read; only the database can keep both from being written.
      if (violatedConstraint(error) === 'booking_passenger_seat_key')
        throw unsuitable({ passengers: 'hold a seat already, given by a colleague just now; read the case again' });
      throw error;
    }
  }

  private request(actor: Actor, input: RequestBookingInput): Promise<RequestedBooking> {
    return this.transactions.run(actor, async (tx) => {
      const { caseId } = input;
      const officeId = await lockCase(tx, caseId);
      demand(actor, 'booking.request', officeId);
      const today = this.clock.today(await zoneOfOffice(tx, officeId));
      const members = await askedMembers(tx, caseId, input.wishedFrom);
      const places = await findPlaces(tx, [input.fromPlace, input.toPlace]);
      refuse(wrongRequest(input, members, places, today));
      const place = { id: randomUUID(), caseId, officeId };
      const at = this.clock.now();
      const number = await insertBooking(tx, place, input, { userId: personOf(actor), at });
      const escorts: string[] = [];
      for (const escort of input.escorts ?? []) escorts.push(await insertEscort(tx, place, escort));
      const seats = await insertPassengers(tx, place, input, escorts, at);
      await this.store.event(tx, actor, place, { from: null, to: 'draft' });
      await this.outbox.add(tx, {
        ...{ job: 'carry-booking-request', payload: { bookingId: place.id }, officeId },
        key: `carry-booking-request/${place.id}`,
      });
      await this.store.record(tx, actor, 'request-booking', place, {
        ...{ caseId: { after: caseId }, passengers: { after: [...seats.keys()] }, mode: { after: input.mode } },
        ...{ fromPlace: { after: input.fromPlace }, toPlace: { after: input.toPlace } },
        ...{ wishes: { after: input.wishes ?? null } },
      });
      return { id: place.id, number, version: 1 };
    });
  }
}
