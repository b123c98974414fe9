import {
  BOOKING_DESK_MATTERS,
  BOOKING_STATES,
  BOOKING_TASKS,
  ESCORT_KINDS,
  PASSENGER_STATES,
  REFUND_STATES,
  SEAT_STOP_REASONS,
  SPECIAL_SERVICES,
  TRAVEL_MODES,
  type BookingDeskMatter,
  type BookingState,
  type BookingTaskKind,
  type EscortKind,
  type PassengerState,
  type RefundState,
  type SeatStopReason,
  type SpecialService,
  type TravelMode,
} from '@homeward/contracts';
import { CodeField, PageInfo, PageQuery } from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';
import type { TransitAnswer } from '../domain/transit-rules.ts';

const TRANSIT_ANSWERS = ['held', 'not-needed', 'unknown', 'expired'] as const;
const OR_NULL = { nullable: true } as const;

export class ShownLegDto {
  @ApiProperty() position: number;
  @ApiProperty() carrier: string;
  @ApiProperty() serviceNumber: string;
  @ApiProperty() fromPlace: string;
  @ApiProperty() fromCity: string;
  @ApiProperty() fromCountryCode: string;
  @ApiProperty({ example: 'Europe/Brussels' }) fromZone: string;
  @ApiProperty() toPlace: string;
  @ApiProperty() toCity: string;
  @ApiProperty() toCountryCode: string;
  @ApiProperty() toZone: string;
  @ApiProperty({ example: '2026-03-28T14:05' }) departsLocal: string;
  @ApiProperty() arrivesLocal: string;
  @ApiProperty({ format: 'date-time' }) departsAt: string;
  @ApiProperty({ format: 'date-time' }) arrivesAt: string;
}

export class SeatServiceDto {
  @ApiProperty({ enum: SPECIAL_SERVICES }) code: SpecialService;
  @ApiProperty({ type: String, format: 'date', ...OR_NULL }) confirmedOn: string | null;
}

export class TransitDto {
  @ApiProperty() countryCode: string;
  @ApiProperty({ enum: TRANSIT_ANSWERS, description: 'Unknown or expired: a person must find out.' })
  answer: TransitAnswer;
}

export class SeatDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'On the day of the journey; an age in doubt counts as a child’s.' }) child: boolean;
  @ApiProperty({ enum: PASSENGER_STATES }) state: PassengerState;
  @ApiProperty({ type: String, format: 'uuid', ...OR_NULL }) caregiverPassengerId: string | null;
  @ApiProperty({ type: String, format: 'uuid', ...OR_NULL }) caregiverEscortId: string | null;
  @ApiProperty() caregiverMissing: boolean;
  @ApiProperty({ type: String, ...OR_NULL }) ticketNumber: string | null;
  @ApiProperty({ type: Number, ...OR_NULL }) fareMinor: number | null;
  @ApiProperty({ type: String, ...OR_NULL }) currency: string | null;
  @ApiProperty({ type: Number, ...OR_NULL }) baggageKg: number | null;
  @ApiProperty({ enum: SEAT_STOP_REASONS, ...OR_NULL }) stopReason: SeatStopReason | null;
  @ApiProperty({ enum: REFUND_STATES, ...OR_NULL }) refundState: RefundState | null;
  @ApiProperty({ type: Number, ...OR_NULL }) refundMinor: number | null;
  @ApiProperty() version: number;
  @ApiProperty({ type: [SeatServiceDto] }) services: SeatServiceDto[];
  @ApiProperty({ type: [TransitDto] }) transit: TransitDto[];
}

export class ShownEscortDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ESCORT_KINDS }) kind: EscortKind;
  @ApiProperty() name: string;
  @ApiProperty({ type: String, ...OR_NULL }) phone: string | null;
  @ApiProperty({ type: String, format: 'date', ...OR_NULL }) confirmedOn: string | null;
  @ApiProperty() version: number;
}

export class BookingTaskDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: BOOKING_TASKS }) kind: BookingTaskKind;
  @ApiProperty({ format: 'uuid' }) passengerId: string;
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty() version: number;
}

export class PayingProjectDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

export class CurrencySumDto {
  @ApiProperty() currency: string;
  @ApiProperty({ type: 'integer' }) fareMinor: number;
  @ApiProperty({ type: 'integer' }) refundMinor: number;
  @ApiProperty({ type: 'integer', description: 'What the project pays in the end.' }) costMinor: number;
}

export class BookingDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: number;
  @ApiProperty({ enum: BOOKING_STATES }) state: BookingState;
  @ApiProperty() version: number;
  @ApiProperty({ enum: TRAVEL_MODES }) mode: TravelMode;
  @ApiProperty({ format: 'date' }) wishedFrom: string;
  @ApiProperty({ format: 'date' }) wishedTo: string;
  @ApiProperty() fromPlace: string;
  @ApiProperty() fromCity: string;
  @ApiProperty() toPlace: string;
  @ApiProperty() toCity: string;
  @ApiProperty({ type: String, ...OR_NULL }) wishes: string | null;
  @ApiProperty({ type: String, ...OR_NULL }) reference: string | null;
  @ApiProperty({ type: String, format: 'date-time', ...OR_NULL }) optionExpiresAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', ...OR_NULL }) ticketingLimitAt: string | null;
  @ApiProperty({ type: Boolean, ...OR_NULL }) refundable: boolean | null;
  @ApiProperty({ type: String, ...OR_NULL }) cancelReason: string | null;
  @ApiProperty({ type: String, ...OR_NULL }) failReason: string | null;
  @ApiProperty({ type: String, format: 'uuid', ...OR_NULL }) projectId: string | null;
  @ApiProperty({ type: String, ...OR_NULL }) projectName: string | null;
  @ApiProperty({ type: String, ...OR_NULL }) requestedByName: string | null;
  @ApiProperty({ type: String, format: 'date-time', ...OR_NULL, description: 'Null until the worker carried it.' })
  requestedAt: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: [ShownLegDto] }) legs: ShownLegDto[];
  @ApiProperty({ type: [SeatDto] }) passengers: SeatDto[];
  @ApiProperty({ type: [ShownEscortDto] }) escorts: ShownEscortDto[];
  @ApiProperty({ type: [BookingTaskDto], description: 'Still to do.' }) tasks: BookingTaskDto[];
  @ApiProperty({ type: [PayingProjectDto], description: 'What may pay for it today.' }) projects: PayingProjectDto[];
  @ApiProperty({ type: [CurrencySumDto] }) sums: CurrencySumDto[];
}

export class DeskFilter extends PageQuery {
  @CodeField(BOOKING_DESK_MATTERS, { about: 'Only this kind of thing to do.', optional: true })
  matter?: BookingDeskMatter;
}

export class DeskLineDto {
  @ApiProperty({ enum: BOOKING_DESK_MATTERS }) matter: BookingDeskMatter;
  @ApiProperty({ format: 'uuid' }) bookingId: string;
  @ApiProperty() bookingNumber: number;
  @ApiProperty() version: number;
  @ApiProperty({ enum: BOOKING_STATES }) state: BookingState;
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() caseNumber: string;
  @ApiProperty() principalName: string;
  @ApiProperty() travellers: number;
  @ApiProperty() fromPlace: string;
  @ApiProperty() fromCity: string;
  @ApiProperty() toPlace: string;
  @ApiProperty() toCity: string;
  @ApiProperty({ format: 'date' }) wishedFrom: string;
  @ApiProperty({ format: 'date' }) wishedTo: string;
  @ApiProperty({ type: String, format: 'date-time', ...OR_NULL }) departsAt: string | null;
  @ApiProperty({ type: String, ...OR_NULL }) departsZone: string | null;
  @ApiProperty({ type: String, format: 'date-time', ...OR_NULL }) dueAt: string | null;
  @ApiProperty({ description: 'The zone of the office, in which it is told.' }) timeZone: string;
  @ApiProperty({ type: String, format: 'uuid', ...OR_NULL }) passengerId: string | null;
  @ApiProperty({ type: Number, ...OR_NULL }) passengerVersion: number | null;
  @ApiProperty({ type: String, ...OR_NULL }) travellerName: string | null;
  @ApiProperty({ enum: REFUND_STATES, ...OR_NULL }) refundState: RefundState | null;
  @ApiProperty({ type: Number, ...OR_NULL }) fareMinor: number | null;
  @ApiProperty({ type: String, ...OR_NULL }) currency: string | null;
  @ApiProperty({ type: String, format: 'uuid', ...OR_NULL }) taskId: string | null;
  @ApiProperty({ enum: BOOKING_TASKS, ...OR_NULL }) taskKind: BookingTaskKind | null;
  @ApiProperty({ type: Number, ...OR_NULL }) taskVersion: number | null;
}

export class DeskCountDto {
  @ApiProperty({ enum: BOOKING_DESK_MATTERS }) matter: BookingDeskMatter;
  @ApiProperty() waiting: number;
}

export class BookingDeskDto {
  @ApiProperty({ type: [DeskLineDto] }) rows: DeskLineDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
  @ApiProperty({ type: [DeskCountDto] }) counts: DeskCountDto[];
}
