import { DayField, IdField, IntegerField, listDto, PatternField, TextField } from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';

const CURRENCY = /^[A-Z]{3}$/;
const MINOR_MOST = 2_000_000_000;

export class RecordPaymentPolicyDto {
  @IdField({ about: 'For this office and those under it that have no rule of their own.' })
  officeId: string;

  @TextField({ about: 'For one programme; none for all of them.', max: 40, optional: true })
  programmeCode?: string;

  @PatternField(CURRENCY, 'must be a currency code such as EUR.', { about: 'ISO 4217.' })
  currency: string;

  @IntegerField({ about: 'Above this sum two people approve; minor units.', min: 0, max: MINOR_MOST })
  twoApproversAboveMinor: number;

  @IntegerField({ about: 'Above this sum three offers are compared; minor units.', min: 0, max: MINOR_MOST })
  quotesAboveMinor: number;

  @DayField({ about: 'First day it holds; the rule before it ends.' })
  validFrom: string;

  @TextField({ about: 'The office’s own decision it rests on.', min: 1, max: 300 })
  source: string;
}

export class RecordFundBudgetDto {
  @IdField({ about: 'Which project pays which programme.' })
  fundId: string;

  @PatternField(CURRENCY, 'must be a currency code such as EUR.', { about: 'ISO 4217.' })
  currency: string;

  @IntegerField({ about: 'Minor units.', min: 1, max: MINOR_MOST })
  budgetMinor: number;

  @TextField({ about: 'The agreement it rests on.', min: 1, max: 300 })
  source: string;
}

export class RecordedSettingDto {
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class PaymentPolicyDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty() officeName: string;
  @ApiProperty({ type: String, nullable: true }) programmeCode: string | null;
  @ApiProperty() currency: string;
  @ApiProperty({ type: 'integer' }) twoApproversAboveMinor: number;
  @ApiProperty({ type: 'integer' }) quotesAboveMinor: number;
  @ApiProperty({ format: 'date' }) validFrom: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validTo: string | null;
  @ApiProperty() source: string;
}

export class PaymentPolicyListDto extends listDto(PaymentPolicyDto) {}

export class FundBudgetDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() currency: string;
  @ApiProperty({ type: 'integer' }) budgetMinor: number;
  @ApiProperty({ type: 'integer' }) committedMinor: number;
  @ApiProperty() source: string;
}

export class PaidFundDto {
  @ApiProperty({ format: 'uuid' }) fundId: string;
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty() programmeCode: string;
  @ApiProperty() projectName: string;
  @ApiProperty({ format: 'date' }) validFrom: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validTo: string | null;
  @ApiProperty({ type: [FundBudgetDto] }) budgets: readonly FundBudgetDto[];
}

export class PaidFundListDto extends listDto(PaidFundDto) {}
