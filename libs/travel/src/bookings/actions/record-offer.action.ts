import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, demand, type Actor, type FieldProblems } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { BookingNotices } from '../data/booking-notices.ts';
import { BookingStore, type HeldBooking } from '../data/booking-store.ts';
import { writeLegs } from '../data/booking.rows.ts';
import { findPlaces, unknownCurrencies } from '../data/places.ts';
import { seatsOf, type SeatRow } from '../data/seat.facts.ts';
import { refuse } from '../domain/booking.errors.ts';
import { stateAfter } from '../domain/booking-states.ts';
import type { RecordOfferInput } from '../domain/booking-input.ts';
import { wrongFares } from '../domain/fare-rules.ts';
import { readLegs, type Leg } from '../domain/itinerary.ts';
import { tellingTexts } from '../domain/telling-text.ts';

/** Enters what an agency offers and how long it keeps it; a later offer takes the place of an earlier one. */
@Injectable()
export class RecordOfferAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: BookingStore,
    private readonly notices: BookingNotices,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `booking.not-now`, `booking.unsuitable` */
  async execute(actor: Actor, input: RecordOfferInput): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const booking = await this.store.hold(tx, input.bookingId, input.version);
      demand(actor, 'booking.record', booking.officeId);
      stateAfter('offer', booking.state);
      const seats = await seatsOf(tx, booking.id, booking.today);
      const legs = await this.checked(tx, booking, input, seats);
      await writeLegs(tx, booking, legs);
      for (const { passengerId, fareMinor, currency, baggageKg } of input.fares)
        await tx.query(
          `update booking_passenger set fare_minor = $2, currency = $3, baggage_kg = $4, version = version + 1 where id = $1`,
          [passengerId, fareMinor, currency, baggageKg ?? null],
        );
      for (const { id } of seats.filter(({ state }) => state === 'asked')) {
        await tx.query(`update booking_passenger set state = 'held', version = version + 1 where id = $1`, [id]);
        await this.store.event(tx, actor, booking, { passengerId: id, from: 'asked', to: 'held' });
      }
      const moved = await this.store.move(tx, actor, booking, 'offer', {
        reference: input.reference?.trim() || null,
        option_expires_at: new Date(input.optionExpiresAt),
        ticketing_limit_at: input.ticketingLimitAt ? new Date(input.ticketingLimitAt) : null,
        refundable: input.refundable,
      });
      const { id, caseId, officeId, requestedBy } = booking;
      await this.notices.tell(tx, {
        ...{
          template: 'booking-offered',
          caseId,
          officeId,
          occasion: `${id}/${moved.version}`,
          userIds: [requestedBy],
        },
      });
      return { id, version: moved.version };
    });
  }

  private async checked(
    tx: EntityManager,
    booking: HeldBooking,
    input: RecordOfferInput,
    seats: readonly SeatRow[],
  ): Promise<readonly Leg[]> {
    const places = await findPlaces(tx, [
      booking.toPlace,
      ...input.legs.flatMap(({ fromPlace, toPlace }) => [fromPlace, toPlace]),
    ]);
    const read = readLegs(input.legs, places);
    const fields: Record<string, string> = {
      ...('fields' in read ? read.fields : {}),
      ...tellingTexts({ reference: input.reference }),
    };
    const end = input.legs.at(-1);
    if (!end) fields['legs'] = 'is empty; enter the journey';
    else if (
      places.get(end.toPlace) &&
      places.get(end.toPlace)!.countryCode !== places.get(booking.toPlace)!.countryCode
    )
      fields[`legs.${input.legs.length - 1}.toPlace`] =
        `must lie where the journey ends, in the country of ${booking.toPlace}`;
    if ('legs' in read && read.legs[0])
      Object.assign(fields, wrongLimits(input, read.legs[0].departsAt, this.clock.now()));
    Object.assign(fields, await wrongSeats(tx, input, seats));
    refuse(fields);
    return 'legs' in read ? read.legs : [];
  }
}

function wrongLimits(input: RecordOfferInput, departsAt: Date, now: Date): FieldProblems {
  const fields: Record<string, string> = {};
  if (departsAt <= now) fields['legs.0.departsLocal'] = 'has passed; read the year and the day again';
  for (const field of ['optionExpiresAt', 'ticketingLimitAt'] as const) {
    const limit = input[field] ? new Date(input[field]) : null;
    if (limit && limit <= now) fields[field] = 'has passed already; ask the agency for a new one';
    else if (limit && limit > departsAt) fields[field] = 'lies after the departure';
  }
  return fields;
}

async function wrongSeats(
  tx: EntityManager,
  { fares }: RecordOfferInput,
  seats: readonly SeatRow[],
): Promise<FieldProblems> {
  const codes = fares.map(({ currency }) => currency);
  const fields: Record<string, string> = { ...wrongFares(fares, await unknownCurrencies(tx, codes), 'fares', null) };
  const open = seats.filter(({ state }) => state === 'asked' || state === 'held');
  fares.forEach(({ passengerId }, i) => {
    if (!open.some(({ id }) => id === passengerId))
      fields[`fares.${i}.passengerId`] = 'is no seat of this booking that still waits';
  });
  const lacking = open.filter(({ id }) => !fares.some(({ passengerId }) => passengerId === id)).length;
  if (lacking > 0) fields['fares'] = `lacks ${lacking} of the seats; give each its fare, 0 when it costs nothing`;
  return fields;
}
