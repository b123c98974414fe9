import {
  AID_MODALITIES,
  DISBURSEMENT_FILE_KINDS,
  DISBURSEMENT_STATES,
  PAYEE_KINDS,
  PLAN_SIGNERS,
  SERVICE_TYPES,
  SPOT_CHECK_FINDINGS,
  type AidModality,
  type DisbursementFileKind,
  type DisbursementState,
  type PayeeKind,
  type PlanSigner,
  type ServiceType,
  type SpotCheckFinding,
} from '@homeward/contracts';
import {
  CodeField,
  DayField,
  FlagField,
  IdField,
  IntegerField,
  listDto,
  PartField,
  PatternField,
  TextField,
  VersionField,
} from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';

const CURRENCY = /^[A-Z]{3}$/;
const MINOR_MOST = 2_000_000_000;
const AmountField = (about: string, optional = false): PropertyDecorator =>
  IntegerField({ about, min: 1, max: MINOR_MOST, optional });
const CurrencyField = (about: string): PropertyDecorator =>
  PatternField(CURRENCY, 'must be a currency code such as EUR.', { about });
const ReasonField = (about: string): PropertyDecorator => TextField({ about, min: 1, max: 500 });
const PAPERS_MOST = 10;
const DECIDED_MOST = 100;

export class PaperDto {
  @CodeField(DISBURSEMENT_FILE_KINDS, { about: 'What it proves.' })
  kind: DisbursementFileKind;

  @IdField({ about: 'A file of this member; it proves one payment and no other.' })
  attachmentId: string;

  @AmountField('What an offer or an invoice asks for, in minor units of the currency granted.', true)
  amountMinor?: number;
}

export class PlanDisbursementDto {
  @IdField({ about: 'The line of the agreed plan.' })
  lineId: string;

  @AmountField('Minor units, of the currency granted.')
  amountMinor: number;

  @CurrencyField('ISO 4217, as it was granted.')
  currency: string;

  @CodeField(PAYEE_KINDS, { about: 'Who is paid.' })
  payeeKind: PayeeKind;

  @TextField({ about: 'Their name.', min: 1, max: 200 })
  payeeName: string;

  @IdField({ about: 'The partner organisation that is to hand it over.', optional: true })
  partnerOfficeId?: string;

  @IdField({ about: 'The budget it is paid from; not needed where one pays the programme.', optional: true })
  fundBudgetId?: string;

  @PartField(() => PaperDto, { about: 'Offers and the invoice.', many: PAPERS_MOST })
  files: PaperDto[];

  @FlagField({ about: 'Ask for it at once; else it stands as planned.' })
  request: boolean;
}

export class RequestDisbursementDto {
  @VersionField()
  version: number;

  @PartField(() => PaperDto, { about: 'Offers and the invoice.', many: PAPERS_MOST })
  files: PaperDto[];
}

export class CancelDisbursementDto {
  @VersionField()
  version: number;

  @ReasonField('Why it is not wanted any more.')
  reason: string;
}

export class DecidedPaymentDto {
  @IdField({ about: 'The payment.' })
  id: string;

  @VersionField()
  version: number;
}

export class DecideDisbursementsDto {
  @CodeField(['approve', 'reject'], { about: 'For all of these; each stands or falls alone.' })
  decision: 'approve' | 'reject';

  @TextField({ about: 'Why they are rejected.', max: 500, optional: true })
  reason?: string;

  @PartField(() => DecidedPaymentDto, { about: 'As you read them.', many: DECIDED_MOST })
  payments: DecidedPaymentDto[];
}

export class GiveDisbursementDto {
  @VersionField()
  version: number;

  @DayField({ about: 'When it was paid or delivered.' })
  givenOn: string;

  @AmountField('As it was given, in minor units.')
  givenMinor: number;

  @CurrencyField('In which it was given.')
  givenCurrency: string;

  @TextField({
    about: 'Units given for one unit granted, such as 2.95; only where the currencies differ.',
    max: 20,
    optional: true,
  })
  rate?: string;

  @DayField({ about: 'The day of the rate.', optional: true })
  ratedOn?: string;

  @TextField({ about: 'Whose rate it is.', max: 200, optional: true })
  rateSource?: string;

  @PartField(() => PaperDto, { about: 'The invoice, where it is not there yet.', many: PAPERS_MOST })
  files: PaperDto[];
}

export class ReceiptDisbursementDto {
  @VersionField()
  version: number;

  @DayField({ about: 'When it was signed.' })
  receiptedOn: string;

  @CodeField(PLAN_SIGNERS, { about: 'The person; for a child a parent, or the guardian of that day.' })
  signedBy: PlanSigner;

  @IdField({ about: 'The signed receipt or handover certificate, a file of this member.' })
  attachmentId: string;
}

export class CheckDisbursementDto {
  @VersionField()
  version: number;

  @CodeField(SPOT_CHECK_FINDINGS, { about: 'Whether the paper matches what the person has.' })
  finding: SpotCheckFinding;

  @TextField({ about: 'What was seen; needed where it differs.', max: 500, optional: true })
  note?: string;
}

export class ReturnDisbursementDto {
  @VersionField()
  version: number;

  @DayField({ about: 'When it came back.' })
  returnedOn: string;

  @AmountField('Exactly what was given.')
  returnedMinor: number;

  @CurrencyField('In which it was given.')
  returnedCurrency: string;

  @ReasonField('Why it came back.')
  reason: string;
}

export class DisbursementIdVersionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class ReceiptedDisbursementDto extends DisbursementIdVersionDto {
  @ApiProperty({ example: '2026-00017' }) receiptNumber: string;
}

export class DecisionProblemDto {
  @ApiProperty() code: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) fields: Record<string, string>;
}

export class DecidedDisbursementDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: DISBURSEMENT_STATES, nullable: true }) state: DisbursementState | null;
  @ApiProperty({ type: 'integer', nullable: true }) version: number | null;
  @ApiProperty({ type: DecisionProblemDto, nullable: true }) problem: DecisionProblemDto | null;
}

export class DecidedDisbursementsDto {
  @ApiProperty({ type: [DecidedDisbursementDto] }) results: readonly DecidedDisbursementDto[];
}

export class ApprovalPaperDto {
  @ApiProperty({ enum: DISBURSEMENT_FILE_KINDS }) kind: DisbursementFileKind;
  @ApiProperty({ type: 'integer', nullable: true }) amountMinor: number | null;
}

export class PaymentToApproveDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty() caseNumber: string;
  @ApiProperty() officeName: string;
  @ApiProperty({ enum: PAYEE_KINDS }) payeeKind: PayeeKind;
  @ApiProperty() payeeName: string;
  @ApiProperty({ enum: SERVICE_TYPES }) serviceType: ServiceType;
  @ApiProperty({ enum: AID_MODALITIES }) modality: AidModality;
  @ApiProperty({ type: 'integer' }) tranche: number;
  @ApiProperty({ type: 'integer' }) amountMinor: number;
  @ApiProperty() currency: string;
  @ApiProperty() projectName: string;
  @ApiProperty({ type: 'integer' }) fundLeftMinor: number;
  @ApiProperty({ format: 'date-time' }) requestedAt: string;
  @ApiProperty({ description: 'By whose clock it was asked for.' }) timeZone: string;
  @ApiProperty({ type: String, nullable: true }) requestedByName: string | null;
  @ApiProperty({ type: 'integer' }) approvalsNeeded: number;
  @ApiProperty({ type: [String] }) approvedByNames: readonly string[];
  @ApiProperty({ enum: ['asked', 'approved'], nullable: true, description: 'Why you cannot decide on it.' })
  mine: 'asked' | 'approved' | null;
  @ApiProperty({ type: [ApprovalPaperDto] }) papers: readonly ApprovalPaperDto[];
}

export class PaymentToApproveListDto extends listDto(PaymentToApproveDto) {}
