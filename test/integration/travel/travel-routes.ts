import type { Role } from '@homeward/contracts';
import { passportLines } from '../../support/mrz-lines.ts';

/** @param days from today on, by the machine's clock */
export const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
export const STALE = 99;

/** One of each record that has an address. */
export type Ids = Readonly<
  Record<
    | 'case'
    | 'member'
    | 'companion'
    | 'gone'
    | 'flown'
    | 'document'
    | 'retrieval'
    | 'consular'
    | 'reception'
    | 'assessment'
    | 'booking'
    | 'seat'
    | 'escort'
    | 'task'
    | 'float'
    | 'payment'
    | 'awaited'
    | 'office',
    string
  >
>;
type Body = (ids: Ids) => object;
/** A route, whoever may use it, and a body that is well formed. */
export type Route = readonly [role: Role, method: 'GET' | 'POST', address: string, body?: Body];

export const leg = (departs: string, arrives: string, more: object = {}): object => ({
  ...{ carrier: 'Carrier', serviceNumber: 'C1 1', fromPlace: 'BRU', toPlace: 'EBL' },
  ...{ departsLocal: departs, arrivesLocal: arrives, ...more },
});
const LEGS = [leg(`${day(20)}T10:40`, `${day(20)}T18:40`)];
const passenger = ({ companion }: Ids): object => ({ memberId: companion });
export const wish: Body = (ids) => ({
  ...{ mode: 'air', wishedFrom: day(10), wishedTo: day(20), fromPlace: 'BRU', toPlace: 'TBS' },
  passengers: [passenger(ids)],
});
export const document: Body = ({ member, document: documentId }) => ({ memberId: member, documentId, version: STALE });
export const offer: Body = ({ seat }) => ({
  ...{ version: STALE, legs: LEGS, refundable: true, optionExpiresAt: `${day(3)}T12:00:00Z` },
  fares: [{ passengerId: seat, fareMinor: 30_000, currency: 'EUR' }],
});
const escort = { kind: 'social', name: 'An escort' };

export const MEMBERS: readonly Route[] = [
  ['counsellor', 'GET', 'cases/:case/travel-readiness'],
  ['counsellor', 'GET', 'cases/:case/fitness-assessments'],
  ['counsellor', 'POST', 'cases/:case/mrz-readings', (ids) => ({ ...document(ids), mrz: passportLines() })],
  [
    'counsellor',
    'POST',
    'cases/:case/document-checks',
    (ids) => ({ ...document(ids), method: 'seen', decision: 'usable' }),
  ],
  [
    ...(['counsellor', 'POST', 'cases/:case/document-retrievals'] as const),
    (ids) => ({ ...document(ids), holder: 'authorities', holderName: 'Desk', askedOn: day(0) }),
  ],
  [
    'counsellor',
    'POST',
    'cases/:case/fitness-requests',
    ({ member }) => ({ memberId: member, answer: 'not-required', version: STALE }),
  ],
  [
    ...(['counsellor', 'POST', 'cases/:case/receptions'] as const),
    ({ member }) => ({
      ...{ memberId: member, kind: 'family', place: 'Town', contactName: 'Aunt', contact: '1', askedOn: day(0) },
    }),
  ],
  ['caseworker', 'GET', 'cases/:case/bookings'],
  ['caseworker', 'POST', 'cases/:case/bookings', wish],
  ['counsellor', 'GET', 'cases/:case/departure-desk'],
  [
    ...(['movement-officer', 'POST', 'cases/:case/departure-payments'] as const),
    ({ member, float }) => ({
      memberId: member,
      floatId: float,
      kind: 'document-costs',
      amountMinor: 1,
      currency: 'EUR',
    }),
  ],
  [
    ...(['movement-officer', 'POST', 'cases/:case/briefings'] as const),
    ({ member }) => ({ memberId: member, answer: 'yes', language: 'fr', interpreterUsed: false }),
  ],
  [
    ...(['counsellor', 'POST', 'cases/:case/case-receptions'] as const),
    ({ member, office }) => ({ memberIds: [member], receivingOfficeId: office, basis: 'own-mission' }),
  ],
  ['counsellor', 'GET', 'cases/:case/members/:member/previous-assistance'],
];

/** Every one of them says which version it read. */
export const RECORDS: readonly Route[] = [
  [
    'counsellor',
    'POST',
    'document-retrievals/:retrieval/move',
    () => ({ version: STALE, state: 'refused', on: day(0) }),
  ],
  [
    'counsellor',
    'POST',
    'receptions/:reception/answer',
    () => ({ version: STALE, answer: 'accepted', answeredOn: day(0) }),
  ],
  ['movement-officer', 'POST', 'bookings/:booking/offer', offer],
  [
    ...(['movement-officer', 'POST', 'bookings/:booking/tickets'] as const),
    ({ seat }) => ({ version: STALE, tickets: [{ passengerId: seat, ticketNumber: '082-1' }] }),
  ],
  ['movement-officer', 'POST', 'bookings/:booking/confirmation', () => ({ version: STALE })],
  ['movement-officer', 'POST', 'bookings/:booking/changes', () => ({ version: STALE, legs: LEGS })],
  ['movement-officer', 'POST', 'bookings/:booking/failure', () => ({ version: STALE, reason: 'no-seats' })],
  [
    ...(['movement-officer', 'POST', 'bookings/:booking/stops'] as const),
    ({ seat }) => ({ version: STALE, passengerIds: [seat], reason: 'boarding-refused' }),
  ],
  ['caseworker', 'POST', 'bookings/:booking/escorts', () => ({ version: STALE, ...escort })],
  ['caseworker', 'POST', 'booking-escorts/:escort/confirmation', () => ({ version: STALE, confirmedOn: day(0) })],
  ['caseworker', 'POST', 'booking-seats/:seat', () => ({ version: STALE, services: [] })],
  ['movement-officer', 'POST', 'booking-seats/:seat/refund', () => ({ version: STALE, state: 'asked' })],
  ['caseworker', 'POST', 'booking-seats/:seat/transit', () => ({ version: STALE, countryCode: 'TR', state: 'held' })],
  ['supervisor', 'POST', 'floats/:float/movements', () => ({ version: STALE, kind: 'advance', amountMinor: 1 })],
  [
    ...(['movement-officer', 'POST', 'departure-payments/:payment/receipt'] as const),
    ({ document: receiptId }) => ({ version: STALE, receiptKind: 'scanned', receiptId }),
  ],
  ['movement-officer', 'POST', 'departure-payments/:payment/return', () => ({ version: STALE })],
  ['counsellor', 'POST', 'case-receptions/:awaited/end', () => ({ version: STALE })],
];

/** Of no one case: who may not is told so, and what is of another office is not in the list. */
export const LISTS: readonly Route[] = [
  ['movement-officer', 'GET', 'bookings/desk'],
  ['movement-officer', 'GET', `departures?from=${day(0)}&to=${day(7)}`],
  ['movement-officer', 'GET', 'floats'],
  ['receiving-office-officer', 'GET', 'arrivals'],
  [
    'receiving-office-officer',
    'POST',
    'arrivals',
    ({ member }) => ({
      ...{ memberIds: [member], arrivedOn: day(0), place: 'Town', evidence: 'met-on-arrival' },
    }),
  ],
  [
    'movement-officer',
    'POST',
    'departures/outcomes',
    ({ seat }) => ({
      ...{ outcome: 'departed', happenedOn: day(0), seats: [{ passengerId: seat, version: 1 }] },
    }),
  ],
];
