import type { Colleague } from '../../support/http-client.ts';
import type { CaseFile } from '../journey/case-file.ts';
import { at } from '../journey/days.ts';

export interface Seat {
  readonly id: string;
  readonly memberId: string;
  readonly version: number;
  readonly state: string;
  readonly ticketNumber: string | null;
  readonly stopReason: string | null;
  readonly refundState: string | null;
  readonly services: readonly { readonly code: string }[];
  readonly transit: readonly { readonly countryCode: string; readonly answer: string }[];
}

export interface Booking {
  readonly id: string;
  readonly version: number;
  readonly number: number;
  readonly state: string;
  readonly requestedAt: string | null;
  readonly passengers: readonly Seat[];
  readonly sums: readonly { readonly fareMinor: number; readonly refundMinor: number; readonly costMinor: number }[];
}

/** The latest booking of a case, as its tab of travel shows it. */
export async function bookingOf(who: Colleague, file: CaseFile): Promise<Booking> {
  const { rows } = (await who.expect<{ rows: Booking[] }>(200, who.get(`cases/${file.id}/bookings`))).body;
  return [...rows].sort((one, other) => other.number - one.number)[0]!;
}

/** Where a member sits, or would. */
export async function seatOf(who: Colleague, file: CaseFile, place = 0): Promise<Seat> {
  const { passengers } = await bookingOf(who, file);
  return passengers.find(({ memberId }) => memberId === file.member(place).id)!;
}

/** A request for seats from Brussels to Baghdad; `caregivers` says who answers for whom, by their places in the file. */
export function request(file: CaseFile, on: string, caregivers: Readonly<Record<number, number>> = {}): object {
  return {
    ...{ mode: 'air', wishedFrom: on, wishedTo: on, fromPlace: 'BRU', toPlace: 'BGW' },
    passengers: file.members.map(({ id: memberId }, place) => ({
      memberId,
      ...(caregivers[place] === undefined ? {} : { caregiverMemberId: file.member(caregivers[place]).id }),
    })),
  };
}

const FARE = 32_000;

/** What the agency offers: by way of Istanbul, in the hours of each place. */
export function offer({ version, passengers }: Booking, on: string, more: object = {}): object {
  const by = { carrier: 'TK' };
  return {
    version,
    legs: [
      {
        ...{ ...by, serviceNumber: '1938', fromPlace: 'BRU', toPlace: 'IST' },
        ...{ departsLocal: `${on}T10:40`, arrivesLocal: `${on}T16:05` },
      },
      {
        ...{ ...by, serviceNumber: '802', fromPlace: 'IST', toPlace: 'BGW' },
        ...{ departsLocal: `${on}T18:00`, arrivesLocal: `${on}T20:40` },
      },
    ],
    ...{ optionExpiresAt: at(2), refundable: true, reference: 'ABC123' },
    fares: passengers.map(({ id: passengerId }) => ({ passengerId, fareMinor: FARE, currency: 'EUR', baggageKg: 40 })),
    ...more,
  };
}

export function tickets({ version, passengers }: Booking): object {
  const numbered = (i: number): string => `235-${String(Date.now() % 1_000_000).padStart(6, '0')}${i}`;
  return {
    version,
    tickets: passengers.map(({ id: passengerId }, i) => ({ passengerId, ticketNumber: numbered(i) })),
  };
}

/** Nobody needs a visa to change aeroplanes at Istanbul: found out and written down for each seat. */
export async function clearTransit(who: Colleague, file: CaseFile): Promise<void> {
  for (const { id, version } of (await bookingOf(who, file)).passengers)
    await who.expect(200, who.post(`booking-seats/${id}/transit`, { version, countryCode: 'TR', state: 'not-needed' }));
}

/** From an offer to a confirmed booking, when nothing stands in the way. */
export async function book(who: Colleague, file: CaseFile, on: string): Promise<void> {
  const move = async (what: string, body: (booking: Booking) => object): Promise<void> => {
    const booking = await bookingOf(who, file);
    await who.expect(200, who.post(`bookings/${booking.id}/${what}`, body(booking)));
  };
  await move('offer', (booking) => offer(booking, on));
  await clearTransit(who, file);
  await move('tickets', tickets);
  await move('confirmation', ({ version }) => ({ version }));
}
