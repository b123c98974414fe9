import {
  BOOKING_FAILURES,
  ESCORT_KINDS,
  REFUND_STATES,
  SPECIAL_SERVICES,
  TRANSIT_VISA_STATES,
  TRAVEL_MODES,
  type BookingFailure,
  type EscortKind,
  type RefundState,
  type SeatStopReason,
  type SpecialService,
  type TransitVisaState,
  type TravelMode,
} from '@homeward/contracts';
import {
  CodeField,
  DayField,
  FlagField,
  IdField,
  InstantField,
  IntegerField,
  PartField,
  PatternField,
  TextField,
  VersionField,
} from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';
import { REASONS_TO_STOP } from '../actions/stop-seats.action.ts';

/** Nobody pays more for a seat, in minor units; more is a slip of the hand. */
const MOST_MINOR = 100_000_000;
const SEATS_MOST = 30;
const LEGS_MOST = 8;
const PLACE = /^[A-Z]{3}$/;
const PLACE_MEND = 'must be the three letters of an airport, such as BRU.';
const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const CURRENCY = /^[A-Z]{3}$/;

export class VersionDto {
  @VersionField()
  version: number;
}

export class EscortDto {
  @CodeField(ESCORT_KINDS, { about: 'Why somebody goes along, never more than that.' })
  kind: EscortKind;

  @TextField({ about: 'As on the ticket.', max: 200 })
  name: string;

  @TextField({ about: 'Reached on the way.', max: 40, optional: true })
  phone?: string | null;

  @DayField({ about: 'The day they said that they go.', optional: true })
  confirmedOn?: string | null;
}

export class NameEscortDto extends EscortDto {
  @VersionField()
  version: number;
}

export class ConfirmEscortDto extends VersionDto {
  @DayField({ about: 'The day they said that they go.' })
  confirmedOn: string;
}

export class AskedPassengerDto {
  @IdField({ about: 'The member of the case.' })
  memberId: string;

  @CodeField(SPECIAL_SERVICES, { about: 'As carriers name them.', many: SPECIAL_SERVICES.length, optional: true })
  services?: SpecialService[];

  @IdField({ about: 'Who answers for a child on the way: an adult of the same request.', optional: true })
  caregiverMemberId?: string | null;

  @IntegerField({ about: 'Or an escort of this request, from 0.', min: 0, max: 9, optional: true })
  caregiverEscort?: number | null;
}

export class RequestBookingDto {
  @CodeField(TRAVEL_MODES, { about: 'By what.' })
  mode: TravelMode;

  @DayField({ about: 'The first day the journey may begin.' })
  wishedFrom: string;

  @DayField({ about: 'The last day it may begin.' })
  wishedTo: string;

  @PatternField(PLACE, PLACE_MEND, { about: 'Where it begins.' })
  fromPlace: string;

  @PatternField(PLACE, PLACE_MEND, { about: 'Where it ends: the place the person goes to.' })
  toPlace: string;

  @TextField({ about: 'For the agency; nothing about health, asylum or why.', max: 500, optional: true })
  wishes?: string | null;

  @PartField(() => AskedPassengerDto, { about: 'Who travels.', many: SEATS_MOST })
  passengers: AskedPassengerDto[];

  @PartField(() => EscortDto, { about: 'Who goes along and is no member of the case.', many: 10, optional: true })
  escorts?: EscortDto[];
}

export class LegDto {
  @TextField({ about: 'Who carries.', max: 80 })
  carrier: string;

  @TextField({ about: 'Flight, bus or train number.', max: 20 })
  serviceNumber: string;

  @PatternField(PLACE, PLACE_MEND, { about: 'Where the leg begins.' })
  fromPlace: string;

  @PatternField(PLACE, PLACE_MEND, { about: 'Where it ends.' })
  toPlace: string;

  @PatternField(LOCAL, 'must be a day and an hour such as 2026-03-28T14:05.', {
    about: 'By the clocks where it begins.',
  })
  departsLocal: string;

  @PatternField(LOCAL, 'must be a day and an hour such as 2026-03-28T14:05.', { about: 'By the clocks where it ends.' })
  arrivesLocal: string;
}

export class FareDto {
  @IdField({ about: 'The seat.' })
  passengerId: string;

  @IntegerField({ about: 'Whole minor units, such as cents.', min: 0, max: MOST_MINOR })
  fareMinor: number;

  @PatternField(CURRENCY, 'must be a currency code such as EUR.', { about: 'ISO 4217.' })
  currency: string;

  @IntegerField({ about: 'Baggage that is included, in kilograms.', min: 0, max: 200, optional: true })
  baggageKg?: number | null;
}

export class RecordOfferDto extends VersionDto {
  @PartField(() => LegDto, { about: 'The journey, in its order.', many: LEGS_MOST })
  legs: LegDto[];

  @InstantField({ about: 'Until when the agency holds the seats.' })
  optionExpiresAt: string;

  @InstantField({ about: 'Until when tickets must be issued, when the carrier says it.', optional: true })
  ticketingLimitAt?: string | null;

  @FlagField({ about: 'Whether money comes back when a seat is given back.' })
  refundable: boolean;

  @TextField({ about: 'What the agency or carrier knows it by.', max: 40, optional: true })
  reference?: string | null;

  @PartField(() => FareDto, { about: 'What each seat costs.', many: SEATS_MOST })
  fares: FareDto[];
}

export class TicketDto {
  @IdField({ about: 'The seat.' })
  passengerId: string;

  @TextField({ about: 'As the carrier issued it.', max: 40, min: 3 })
  ticketNumber: string;

  @IntegerField({ about: 'What it cost in the end, when not as offered.', min: 0, max: MOST_MINOR, optional: true })
  fareMinor?: number | null;

  @PatternField(CURRENCY, 'must be a currency code such as EUR.', { about: 'ISO 4217.', optional: true })
  currency?: string | null;
}

export class IssueTicketsDto extends VersionDto {
  @PartField(() => TicketDto, { about: 'A ticket for each seat.', many: SEATS_MOST })
  tickets: TicketDto[];

  @IdField({ about: 'The project that pays; may be left out while only one can.', optional: true })
  projectId?: string | null;

  @TextField({ about: 'What the carrier knows it by, when it changed.', max: 40, optional: true })
  reference?: string | null;
}

export class ChangeBookingDto extends VersionDto {
  @PartField(() => LegDto, { about: 'The journey as it is now.', many: LEGS_MOST })
  legs: LegDto[];
}

export class StopSeatsDto extends VersionDto {
  @IdField({ about: 'Whose seats are given back.', many: SEATS_MOST })
  passengerIds: string[];

  @CodeField(REASONS_TO_STOP, { about: 'Why; nothing of it is held against anybody.' })
  reason: SeatStopReason;
}

export class FailBookingDto extends VersionDto {
  @CodeField(BOOKING_FAILURES, { about: 'Why nothing could be sold.' })
  reason: BookingFailure;
}

export class SetSeatDto extends VersionDto {
  @CodeField(SPECIAL_SERVICES, { about: 'As carriers name them.', many: SPECIAL_SERVICES.length })
  services: SpecialService[];

  @IdField({ about: 'Who answers for a child: another seat of this booking.', optional: true })
  caregiverPassengerId?: string | null;

  @IdField({ about: 'Or an escort of this booking.', optional: true })
  caregiverEscortId?: string | null;

  @IntegerField({ about: 'Baggage that is included, in kilograms.', min: 0, max: 200, optional: true })
  baggageKg?: number | null;
}

export class FollowRefundDto extends VersionDto {
  @CodeField(REFUND_STATES, { about: 'How far it is.' })
  state: RefundState;

  @IntegerField({ about: 'What came back, in whole minor units.', min: 0, max: MOST_MINOR, optional: true })
  refundMinor?: number | null;

  @PatternField(CURRENCY, 'must be a currency code such as EUR.', { about: 'Of the fare.', optional: true })
  currency?: string | null;
}

export class ConfirmTransitDto extends VersionDto {
  @PatternField(/^[A-Z]{2}$/, 'must be a country code such as TR.', { about: 'The country passed through.' })
  countryCode: string;

  @CodeField(TRANSIT_VISA_STATES, { about: 'What a person found out.' })
  state: TransitVisaState;

  @DayField({ about: 'The last day of the visa.', optional: true })
  validTo?: string | null;
}

export class RequestedBookingDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: 'Counts from 1 in its case.' }) number: number;
  @ApiProperty() version: number;
}

export class ChangedDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
}

export class StoppedSeatsDto extends ChangedDto {
  @ApiProperty({ type: [String], format: 'uuid', description: 'Those of children who depended on them, too.' })
  stopped: string[];
}
