import {
  DEPARTURE_PAYMENT_KINDS,
  FLOAT_MOVEMENTS,
  RECEIPT_KINDS,
  type DeparturePaymentKind,
  type FloatMovement,
  type ReceiptKind,
} from '@homeward/contracts';
import { CodeField, FlagField, IdField, IntegerField, listDto, PatternField, VersionField } from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';

const CURRENCY = /^[A-Z]{3}$/;
const MINOR_MOST = 100_000_000;
const AmountField = (about: string): PropertyDecorator => IntegerField({ about, min: 1, max: MINOR_MOST });

export class OpenFloatDto {
  @IdField({ about: 'The office whose money it is.' })
  officeId: string;

  @IdField({ about: 'The officer who carries it; never yourself.' })
  officerId: string;

  @PatternField(CURRENCY, 'must be a currency code such as EUR.', { about: 'ISO 4217.' })
  currency: string;

  @AmountField('The first advance, in minor units.')
  advanceMinor: number;
}

export class MoveFloatDto {
  @VersionField()
  version: number;

  @CodeField(['advance', 'return'], { about: 'More money for the officer, or money given back.' })
  kind: 'advance' | 'return';

  @AmountField('Minor units.')
  amountMinor: number;

  @FlagField({ about: 'Close the float when nothing is left in it.', optional: true })
  close?: boolean;
}

export class FloatBalanceDto {
  @ApiProperty({ type: 'integer' }) balanceMinor: number;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class OpenedFloatDto extends FloatBalanceDto {
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class FloatMovementDto {
  @ApiProperty({ enum: FLOAT_MOVEMENTS }) kind: FloatMovement;
  @ApiProperty({ type: 'integer' }) amountMinor: number;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
  @ApiProperty({ type: String, nullable: true }) recordedByName: string | null;
}

export class FloatDto extends OpenedFloatDto {
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty({ format: 'uuid' }) officerId: string;
  @ApiProperty({ type: String, nullable: true }) officerName: string | null;
  @ApiProperty() currency: string;
  @ApiProperty({ format: 'date' }) openedOn: string;
  @ApiProperty() closed: boolean;
  @ApiProperty({ type: 'integer' }) advancedMinor: number;
  @ApiProperty({ type: 'integer' }) paidMinor: number;
  @ApiProperty({ type: 'integer' }) returnedMinor: number;
  @ApiProperty({ type: 'integer', description: 'Payments whose signed receipt is missing.' }) withoutReceipt: number;
  @ApiProperty({ type: [FloatMovementDto] }) movements: readonly FloatMovementDto[];
}

export class FloatHoldersFilterDto {
  @IdField({ about: 'The office whose money it is.' })
  officeId: string;
}

export class FloatHolderDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() displayName: string;
}

export class FloatHolderListDto extends listDto(FloatHolderDto) {}

export class FloatListDto extends listDto(FloatDto) {}

export class PayAtDepartureDto {
  @IdField({ about: 'Who is paid.' })
  memberId: string;

  @IdField({ about: 'Your own float.' })
  floatId: string;

  @CodeField(DEPARTURE_PAYMENT_KINDS, { about: 'What is due at the departure, or what a travel document cost.' })
  kind: DeparturePaymentKind;

  @IdField({ about: 'The entitlement that is paid.', optional: true })
  entitlementId?: string;

  @IdField({ about: 'The file that shows what a document cost.', optional: true })
  proofId?: string;

  @AmountField('Minor units; never more than is due.')
  amountMinor: number;

  @PatternField(CURRENCY, 'must be a currency code such as EUR.', { about: 'ISO 4217, as the float holds it.' })
  currency: string;

  @CodeField(RECEIPT_KINDS, { about: 'How the receipt was signed, when it is.', optional: true })
  receiptKind?: ReceiptKind;

  @IdField({ about: 'The signed receipt, a file of this member.', optional: true })
  receiptId?: string;
}

export class PaidAtDepartureDto extends FloatBalanceDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: '2026-00017' }) receiptNumber: string;
}

export class FileReceiptDto {
  @VersionField()
  version: number;

  @CodeField(RECEIPT_KINDS, { about: 'How it was signed.' })
  receiptKind: ReceiptKind;

  @IdField({ about: 'The signed receipt, a file of this member.' })
  receiptId: string;
}

export class ReturnPaymentDto {
  @VersionField()
  version: number;
}
