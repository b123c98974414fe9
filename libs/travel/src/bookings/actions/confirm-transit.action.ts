import { Injectable } from '@nestjs/common';
import type { TransitVisaState } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, may, personOf, type Actor } from '@homeward/platform';
import { BookingStore } from '../data/booking-store.ts';
import { holdSeat } from '../data/held-seat.ts';
import { transitNeeds } from '../data/transit.facts.ts';
import { refuse } from '../domain/booking.errors.ts';

export interface ConfirmTransitInput {
  readonly passengerId: string;
  readonly version: number;
  readonly countryCode: string;
  readonly state: TransitVisaState;
  /** `YYYY-MM-DD`, the visa’s last day. */
  readonly validTo?: string | null | undefined;
}

/** Writes what a person found out about passing through a country, where no regulation says it. */
@Injectable()
export class ConfirmTransitAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: BookingStore,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `booking.unsuitable` */
  async execute(actor: Actor, input: ConfirmTransitInput): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const { booking, seat } = await holdSeat(tx, this.store, input.passengerId, input.version);
      if (!may(actor, 'booking.record', booking.officeId)) demand(actor, 'booking.request', booking.officeId);
      const needs = await transitNeeds(tx, { bookingId: booking.id });
      const passes = needs.some(
        ({ passengerId, countryCode }) => passengerId === seat.id && countryCode === input.countryCode,
      );
      refuse({
        ...(!passes && { countryCode: 'is no country this journey passes through' }),
        ...(input.validTo && input.state !== 'held' && { validTo: 'belongs to a visa that is held' }),
      });
      await tx.query(
        `insert into transit_visa (passenger_id, case_id, office_id, country_code, state, valid_to, confirmed_by, confirmed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (passenger_id, country_code) do update set state = excluded.state, valid_to = excluded.valid_to,
           confirmed_by = excluded.confirmed_by, confirmed_at = excluded.confirmed_at`,
        [
          ...[seat.id, seat.caseId, seat.officeId, input.countryCode, input.state, input.validTo ?? null],
          ...[personOf(actor), this.clock.now()],
        ],
      );
      await tx.query(`update booking_passenger set version = version + 1 where id = $1`, [seat.id]);
      await this.store.record(tx, actor, 'confirm-transit', booking, {
        ...{
          passengerId: { after: seat.id },
          countryCode: { after: input.countryCode },
          state: { after: input.state },
        },
        ...{ validTo: { after: input.validTo ?? null } },
      });
      return { id: seat.id, version: seat.version + 1 };
    });
  }
}
