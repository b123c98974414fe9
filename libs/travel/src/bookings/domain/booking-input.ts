import type { EscortKind, SpecialService, TravelMode } from '@homeward/contracts';
import type { LegInput } from './itinerary.ts';

export interface EscortInput {
  readonly kind: EscortKind;
  readonly name: string;
  readonly phone?: string | null | undefined;
  /** `YYYY-MM-DD`; absent while they have not said that they go. */
  readonly confirmedOn?: string | null | undefined;
}

export interface PassengerInput {
  readonly memberId: string;
  readonly services?: readonly SpecialService[] | undefined;
  /** The adult in the same request who answers for them on the way. */
  readonly caregiverMemberId?: string | null | undefined;
  /** Or an escort of this request, by its place in the list from 0. */
  readonly caregiverEscort?: number | null | undefined;
}

export interface RequestBookingInput {
  readonly caseId: string;
  readonly mode: TravelMode;
  /** Days `YYYY-MM-DD` between which the journey may begin. */
  readonly wishedFrom: string;
  readonly wishedTo: string;
  readonly fromPlace: string;
  readonly toPlace: string;
  readonly wishes?: string | null | undefined;
  readonly passengers: readonly PassengerInput[];
  readonly escorts?: readonly EscortInput[] | undefined;
}

export interface FareInput {
  readonly passengerId: string;
  /** Whole minor units. */
  readonly fareMinor: number;
  readonly currency: string;
  readonly baggageKg?: number | null | undefined;
}

export interface RecordOfferInput {
  readonly bookingId: string;
  readonly version: number;
  readonly legs: readonly LegInput[];
  readonly optionExpiresAt: string;
  readonly ticketingLimitAt?: string | null | undefined;
  readonly refundable: boolean;
  readonly reference?: string | null | undefined;
  readonly fares: readonly FareInput[];
}

export interface IssueTicketsInput {
  readonly bookingId: string;
  readonly version: number;
  readonly reference?: string | null | undefined;
  /** Which project pays; may be left out while only one can. */
  readonly projectId?: string | null | undefined;
  readonly tickets: readonly {
    readonly passengerId: string;
    readonly ticketNumber: string;
    readonly fareMinor?: number | null | undefined;
    readonly currency?: string | null | undefined;
  }[];
}
