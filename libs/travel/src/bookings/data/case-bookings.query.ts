import { Injectable } from '@nestjs/common';
import { ReadTrail } from '@homeward/audit';
import {
  SEATS_STANDING,
  type BookingState,
  type BookingTaskKind,
  type EscortKind,
  type PassengerState,
  type RefundState,
  type SeatStopReason,
  type SpecialService,
  type TravelMode,
} from '@homeward/contracts';
import { demand, notFound, type Actor } from '@homeward/platform';
import { transitCountries, type PlaceClock } from '../domain/itinerary.ts';
import { lacksCaregiver } from '../domain/seat-company.ts';
import { sumSeats, type CurrencySum } from '../domain/seat-money.ts';
import { answerTransit, type KnownOfTransit, type TransitAnswer } from '../domain/transit-rules.ts';
import { CASE_BOOKINGS_SQL } from './case-bookings.sql.ts';
import type { PayingProject } from './paying-projects.ts';
import { isChild, type AgeFacts } from './seat.facts.ts';

export interface LegView {
  position: number;
  carrier: string;
  serviceNumber: string;
  fromPlace: string;
  fromCity: string;
  fromCountryCode: string;
  fromZone: string;
  toPlace: string;
  toCity: string;
  toCountryCode: string;
  toZone: string;
  departsLocal: string;
  arrivesLocal: string;
  departsAt: string;
  arrivesAt: string;
}

export interface SeatView {
  id: string;
  memberId: string;
  name: string;
  child: boolean;
  state: PassengerState;
  caregiverPassengerId: string | null;
  caregiverEscortId: string | null;
  /** A child without anybody who answers for them on this journey; no ticket is written so. */
  caregiverMissing: boolean;
  ticketNumber: string | null;
  fareMinor: number | null;
  currency: string | null;
  baggageKg: number | null;
  stopReason: SeatStopReason | null;
  refundState: RefundState | null;
  refundMinor: number | null;
  version: number;
  services: { code: SpecialService; confirmedOn: string | null }[];
  transit: { countryCode: string; answer: TransitAnswer }[];
}

export interface BookingView {
  id: string;
  number: number;
  state: BookingState;
  version: number;
  mode: TravelMode;
  wishedFrom: string;
  wishedTo: string;
  fromPlace: string;
  fromCity: string;
  toPlace: string;
  toCity: string;
  wishes: string | null;
  reference: string | null;
  optionExpiresAt: string | null;
  ticketingLimitAt: string | null;
  refundable: boolean | null;
  cancelReason: string | null;
  failReason: string | null;
  projectId: string | null;
  projectName: string | null;
  requestedByName: string | null;
  requestedAt: string | null;
  createdAt: string;
  legs: LegView[];
  passengers: SeatView[];
  escorts: EscortView[];
  tasks: { id: string; kind: BookingTaskKind; passengerId: string; dueOn: string; version: number }[];
  projects: PayingProject[];
  sums: CurrencySum[];
}

export interface EscortView {
  id: string;
  kind: EscortKind;
  name: string;
  phone: string | null;
  confirmedOn: string | null;
  version: number;
}

type SeatRead = Omit<SeatView, 'child' | 'caregiverMissing' | 'transit'> &
  AgeFacts &
  Pick<KnownOfTransit, 'nationalities' | 'confirmed'>;
type BookingRead = Omit<BookingView, 'passengers' | 'sums'> & { passengers: SeatRead[] };

const COSTING: readonly PassengerState[] = [...SEATS_STANDING, 'departed'];

/** The bookings of one case, with what each seat still lacks. */
@Injectable()
export class CaseBookingsQuery {
  constructor(private readonly trail: ReadTrail) {}

  /** @throws DomainError `record.not-found` */
  async execute(actor: Actor, caseId: string): Promise<BookingView[]> {
    demand(actor, 'case.read');
    const row = await this.trail.read<{ officeId: string; today: string; bookings: BookingRead[] }>(
      actor,
      { name: 'case_bookings', text: CASE_BOOKINGS_SQL, values: [caseId] },
      { action: 'read-bookings', recordType: 'case', recordId: caseId },
    );
    if (!row) throw notFound('case');
    return row.bookings.map((booking) => viewOf(booking, row.today));
  }
}

function viewOf({ passengers, ...booking }: BookingRead, today: string): BookingView {
  const day = booking.legs[0]?.departsLocal.slice(0, 10) ?? today;
  const seats = passengers.map((seat) => ({ ...seat, child: isChild(seat, day) }));
  const escorts = new Set(booking.escorts.filter(({ confirmedOn }) => confirmedOn !== null).map(({ id }) => id));
  const countries = transitCountries(booking.legs, clocksOf(booking.legs));
  return {
    ...booking,
    passengers: seats.map(({ birthDate: _b, precision: _p, relation: _r, doubted: _d, settled: _s, ...seat }) => {
      const { nationalities, confirmed, ...shown } = seat;
      return {
        ...shown,
        caregiverMissing: lacksCaregiver(seat, seats, escorts) !== null,
        transit: countries.map((countryCode) => ({
          ...{ countryCode, answer: answerTransit(countryCode, { day, nationalities, confirmed }) },
        })),
      };
    }),
    // A seat given back before it was ticketed has cost nothing.
    sums: sumSeats(passengers.filter(({ state, refundState }) => COSTING.includes(state) || refundState !== null)),
  };
}

function clocksOf(legs: readonly LegView[]): ReadonlyMap<string, PlaceClock> {
  return new Map(
    legs.flatMap(({ fromPlace, fromCity, fromCountryCode, fromZone, toPlace, toCity, toCountryCode, toZone }) => [
      [fromPlace, { code: fromPlace, city: fromCity, countryCode: fromCountryCode, timeZone: fromZone }] as const,
      [toPlace, { code: toPlace, city: toCity, countryCode: toCountryCode, timeZone: toZone }] as const,
    ]),
  );
}
