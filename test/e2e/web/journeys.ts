import type { Page } from 'playwright-core';
import { get, post } from './casework.ts';
import { bringToReview, day, evaluate, recordFacts, type UnderReview } from './review.ts';

export interface Booked {
  readonly id: string;
  readonly bookingId: string;
  /** Where the journey ends. */
  readonly to: string;
}

interface Rows<T> {
  readonly rows: readonly T[];
}
interface BookingRow {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly passengers: readonly { readonly id: string; readonly memberId: string }[];
}

/** A woman who was approved, has declared and prepares her journey to Georgia. */
export async function bringToPreparation(counsellor: Page, decider: Page): Promise<UnderReview> {
  const file = await bringToReview(counsellor);
  await recordFacts(counsellor, file);
  const { id, version } = await evaluate(counsellor, file.id);
  await post(decider, `evaluations/${id}/decisions`, {
    ...{ version, memberIds: [file.memberId], decision: 'approve', reason: 'Every condition is met.' },
  });
  const { rows } = await get<Rows<{ id: string; language: string }>>(counsellor, 'declaration-templates');
  const text = rows.find(({ language }) => language === 'en') ?? rows[0]!;
  await post(counsellor, `cases/${file.id}/declarations`, {
    ...{ memberId: file.memberId, templateId: text.id, interpreterKind: 'professional', interpreterIsKin: false },
  });
  const { version: now } = await get<{ version: number }>(counsellor, `cases/${file.id}`);
  await post(counsellor, `cases/${file.id}/steps`, { version: now, action: 'start-preparation' });
  return file;
}

export const bookingsOf = async (page: Page, caseId: string): Promise<readonly BookingRow[]> =>
  (await get<Rows<BookingRow>>(page, `cases/${caseId}/bookings`)).rows;

export interface Traveller {
  readonly id: string;
  readonly memberId: string;
  readonly to: string;
}

/** Somebody of the demonstration who prepares a journey and has no seat yet; each asking may take another. */
export async function someoneWithoutSeat(page: Page): Promise<Traveller> {
  const { rows } = await get<Rows<{ id: string }>>(page, 'cases?whose=anyone&stage=PRE_DEPARTURE&size=100');
  const airports = await get<Rows<{ code: string; countryCode: string }>>(page, 'reference/airports');
  for (const { id } of rows) {
    const { members } = await get<{ members: readonly Member[] }>(page, `cases/${id}`);
    const seats = (await bookingsOf(page, id)).flatMap(({ state, passengers }) =>
      state === 'cancelled' || state === 'failed' ? [] : passengers.map(({ memberId }) => memberId),
    );
    const free = members.find(
      (member) =>
        member.stage === 'PRE_DEPARTURE' && !member.hold && !member.stepsStopped && !seats.includes(member.id),
    );
    const to = airports.rows.find(({ countryCode }) => countryCode === free?.destinationCountryCode);
    if (free && to) return { id, memberId: free.id, to: to.code };
  }
  throw new Error('Nobody in the demonstration prepares a journey without a seat.');
}

interface Member {
  readonly id: string;
  readonly stage: string;
  readonly hold: object | null;
  readonly stepsStopped: boolean;
  readonly destinationCountryCode: string | null;
}

/** Seats asked for, once the worker has carried the request. */
export async function askForSeatsOf(page: Page, { id, memberId, to }: Traveller): Promise<Booked> {
  const { id: bookingId } = await post<{ id: string }>(page, `cases/${id}/bookings`, {
    ...{ mode: 'air', wishedFrom: day(20), wishedTo: day(30), fromPlace: 'BRU', toPlace: to },
    passengers: [{ memberId, services: ['WCHR'] }],
  });
  await carried(page, id, bookingId);
  return { id, bookingId, to };
}

export const askForSeats = (caseworker: Page, { id, memberId }: UnderReview): Promise<Booked> =>
  askForSeatsOf(caseworker, { id, memberId, to: 'TBS' });

export async function carried(page: Page, caseId: string, bookingId: string): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    const booking = (await bookingsOf(page, caseId)).find(({ id }) => id === bookingId);
    if (booking && booking.state !== 'draft') return;
    await page.waitForTimeout(500);
  }
  throw new Error('The worker did not carry the request.');
}

/** An agency holds the seats by way of Istanbul. */
export async function holdSeats(officer: Page, { id, bookingId, to }: Booked): Promise<void> {
  const booking = (await bookingsOf(officer, id)).find((each) => each.id === bookingId)!;
  const leg = { carrier: 'Carrier One', fromPlace: 'BRU', toPlace: 'IST', serviceNumber: 'C1 1938' };
  await post(officer, `bookings/${bookingId}/offer`, {
    ...{ version: booking.version, refundable: true, reference: 'PNR123' },
    legs: [
      { ...leg, departsLocal: `${day(24)}T11:25`, arrivesLocal: `${day(24)}T16:50` },
      {
        ...{ carrier: 'Carrier One', serviceNumber: 'C1 382', fromPlace: 'IST', toPlace: to },
        ...{ departsLocal: `${day(24)}T20:10`, arrivesLocal: `${day(25)}T06:35` },
      },
    ],
    optionExpiresAt: `${day(2)}T18:00:00Z`,
    fares: booking.passengers.map(({ id: passengerId }) => ({ passengerId, fareMinor: 31_999, currency: 'EUR' })),
  });
}
