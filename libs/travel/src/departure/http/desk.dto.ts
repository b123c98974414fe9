import {
  AIRPORT_OUTCOMES,
  DEPARTURE_PAYMENT_KINDS,
  END_STATES,
  ORIENTATION_MODES,
  PASSENGER_STATES,
  RECEIPT_KINDS,
  STAGES,
  TRAVEL_MODES,
  WISHES_TO_GO,
  type AirportOutcome,
  type MemberStage,
  type PassengerState,
  type ReceiptKind,
  type TravelMode,
  type WishToGo,
} from '@homeward/contracts';
import { ApiProperty } from '@nestjs/swagger';

const text = { type: String, nullable: true } as const;

export class GivenOrientationDto {
  @ApiProperty({ format: 'date' }) givenOn: string;
  @ApiProperty() language: string;
  @ApiProperty({ enum: ORIENTATION_MODES }) mode: string;
}

export class DeskSeatDto {
  @ApiProperty({ format: 'uuid' }) passengerId: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ enum: PASSENGER_STATES }) state: PassengerState;
  @ApiProperty({ enum: TRAVEL_MODES }) mode: TravelMode;
  @ApiProperty() carrier: string;
  @ApiProperty() serviceNumber: string;
  @ApiProperty() fromPlace: string;
  @ApiProperty() toPlace: string;
  @ApiProperty({ description: 'By the clock of the place.' }) departsLocal: string;
  @ApiProperty({ format: 'date-time' }) departsAt: string;
  @ApiProperty({ ...text, description: 'Who answers for a child on the journey.' }) caregiverName: string | null;
  @ApiProperty({ enum: AIRPORT_OUTCOMES, nullable: true }) outcome: AirportOutcome | null;
}

export class HeldBriefingDto {
  @ApiProperty({ format: 'date-time' }) heldAt: string;
  @ApiProperty({ enum: WISHES_TO_GO }) answer: WishToGo;
  @ApiProperty({ type: String, format: 'date', nullable: true }) reviewOn: string | null;
}

export class DueAtDepartureDto {
  @ApiProperty({ format: 'uuid' }) entitlementId: string;
  @ApiProperty() title: string;
  @ApiProperty() currency: string;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Null while the amount is not known here.' })
  ceilingMinor: number | null;
  @ApiProperty({ type: 'integer' }) paidMinor: number;
}

export class DeskPaymentDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: DEPARTURE_PAYMENT_KINDS }) kind: string;
  @ApiProperty({ type: 'integer' }) amountMinor: number;
  @ApiProperty() currency: string;
  @ApiProperty() receiptNumber: string;
  @ApiProperty({ enum: RECEIPT_KINDS, nullable: true }) receiptKind: ReceiptKind | null;
  @ApiProperty() returned: boolean;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class DeskReceptionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() officeName: string;
  @ApiProperty({ format: 'date' }) fromOn: string;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class DeskTravellerDto {
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty(text) name: string | null;
  @ApiProperty(text) preferredLanguage: string | null;
  @ApiProperty() child: boolean;
  @ApiProperty({ description: 'A child without parent or caregiver in the case, who is asked itself.' }) alone: boolean;
  @ApiProperty({ enum: [...STAGES, ...END_STATES] }) stage: MemberStage;
  @ApiProperty({ type: [GivenOrientationDto] }) orientations: readonly GivenOrientationDto[];
  @ApiProperty({ type: DeskSeatDto, nullable: true }) seat: DeskSeatDto | null;
  @ApiProperty({ type: [HeldBriefingDto], description: 'The latest first.' }) briefings: readonly HeldBriefingDto[];
  @ApiProperty({ type: 'integer', description: 'Originals that the office or an authority still keeps.' })
  documentsWithUs: number;
  @ApiProperty({ type: [DueAtDepartureDto] }) due: readonly DueAtDepartureDto[];
  @ApiProperty({ type: [DeskPaymentDto] }) payments: readonly DeskPaymentDto[];
  @ApiProperty({ type: DeskReceptionDto, nullable: true }) reception: DeskReceptionDto | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) arrivedOn: string | null;
}

export class DepartureDeskDto {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty({ type: [DeskTravellerDto] }) travellers: readonly DeskTravellerDto[];
}
