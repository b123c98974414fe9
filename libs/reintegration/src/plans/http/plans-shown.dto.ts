import {
  AID_MODALITIES,
  DISBURSEMENT_FILE_KINDS,
  DISBURSEMENT_STATES,
  END_STATES,
  LINE_ENDS,
  MODALITIES,
  PAY_MOMENTS,
  PAYEE_KINDS,
  PLAN_DIMENSIONS,
  PLAN_LEVELS,
  PLAN_SIGNERS,
  PLAN_VERSION_STATES,
  SERVICE_TYPES,
  SPOT_CHECK_FINDINGS,
  STAGES,
  type AidModality,
  type DisbursementFileKind,
  type DisbursementState,
  type LineEnd,
  type MemberStage,
  type Modality,
  type PayeeKind,
  type PayMoment,
  type PlanDimension,
  type PlanLevel,
  type PlanSigner,
  type PlanVersionState,
  type ServiceType,
  type SpotCheckFinding,
} from '@homeward/contracts';
import { ApiProperty } from '@nestjs/swagger';

const text = { type: String, nullable: true } as const;
const day = { type: String, format: 'date', nullable: true } as const;
const minor = { type: 'integer', nullable: true } as const;
const id = { type: String, format: 'uuid', nullable: true } as const;

export class PlanTermsDto {
  @ApiProperty({ format: 'uuid' }) lineId: string;
  @ApiProperty({ enum: PLAN_DIMENSIONS }) dimension: PlanDimension;
  @ApiProperty({ enum: PLAN_LEVELS }) level: PlanLevel;
  @ApiProperty({ enum: SERVICE_TYPES }) serviceType: ServiceType;
  @ApiProperty({ enum: AID_MODALITIES }) modality: AidModality;
  @ApiProperty() description: string;
  @ApiProperty() referralNeeded: boolean;
  @ApiProperty({ format: 'uuid' }) entitlementId: string;
  @ApiProperty() entitlementTitle: string;
  @ApiProperty({ type: 'integer' }) amountMinor: number;
  @ApiProperty() currency: string;
}

export class PlanVersionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) number: number;
  @ApiProperty({ enum: PLAN_VERSION_STATES }) state: PlanVersionState;
  @ApiProperty() goal: string;
  @ApiProperty({ format: 'date-time' }) draftedAt: string;
  @ApiProperty(text) draftedByName: string | null;
  @ApiProperty(day) signedOn: string | null;
  @ApiProperty({ enum: PLAN_SIGNERS, nullable: true }) signedBy: PlanSigner | null;
  @ApiProperty(text) language: string | null;
  @ApiProperty(id) signedCopyId: string | null;
  @ApiProperty({ type: [PlanTermsDto] }) lines: readonly PlanTermsDto[];
}

export class PlanLineDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ enum: LINE_ENDS, nullable: true }) endedAs: LineEnd | null;
  @ApiProperty(day) endedOn: string | null;
  @ApiProperty(text) endedReason: string | null;
}

export class MemberReintegrationDto {
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ enum: [...STAGES, ...END_STATES] }) stage: MemberStage;
  @ApiProperty(day) arrivedOn: string | null;
  @ApiProperty({ ...day, description: 'Thirty days after the arrival.' }) planDueOn: string | null;
  @ApiProperty(id) planId: string | null;
  @ApiProperty({ ...minor, description: 'Of the plan; none while there is none.' }) version: number | null;
  @ApiProperty({ type: [PlanVersionDto] }) versions: readonly PlanVersionDto[];
  @ApiProperty({ type: [PlanLineDto] }) lines: readonly PlanLineDto[];
}

export class EntitlementBudgetDto {
  @ApiProperty({ format: 'uuid' }) entitlementId: string;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty() programmeCode: string;
  @ApiProperty() component: string;
  @ApiProperty() title: string;
  @ApiProperty() currency: string;
  @ApiProperty({ enum: MODALITIES }) modality: Modality;
  @ApiProperty({ enum: PAY_MOMENTS }) payMoment: PayMoment;
  @ApiProperty() ended: boolean;
  @ApiProperty({ ...minor, description: 'Null while the amount is not known here: plannable, not approvable.' })
  grantedMinor: number | null;
  @ApiProperty(day) openedOn: string | null;
  @ApiProperty({ ...day, description: 'The last day it may be spent.' }) spendBy: string | null;
  @ApiProperty({ type: 'integer' }) plannedMinor: number;
  @ApiProperty({ type: 'integer' }) requestedMinor: number;
  @ApiProperty({ type: 'integer' }) approvedMinor: number;
  @ApiProperty({ type: 'integer' }) givenMinor: number;
  @ApiProperty({ type: 'integer', description: 'Cash handed over at the departure.' }) atDepartureMinor: number;
}

export class DisbursementEventDto {
  @ApiProperty({ enum: DISBURSEMENT_STATES }) toState: DisbursementState;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty(text) byName: string | null;
}

export class DisbursementFileDto {
  @ApiProperty({ enum: DISBURSEMENT_FILE_KINDS }) kind: DisbursementFileKind;
  @ApiProperty(id) attachmentId: string | null;
  @ApiProperty(text) fileName: string | null;
  @ApiProperty(minor) amountMinor: number | null;
}

export class DisbursementDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ format: 'uuid' }) lineId: string;
  @ApiProperty({ format: 'uuid' }) entitlementId: string;
  @ApiProperty({ type: 'integer' }) tranche: number;
  @ApiProperty({ enum: DISBURSEMENT_STATES }) state: DisbursementState;
  @ApiProperty({ enum: SERVICE_TYPES }) serviceType: ServiceType;
  @ApiProperty({ enum: AID_MODALITIES }) modality: AidModality;
  @ApiProperty({ enum: PAYEE_KINDS }) payeeKind: PayeeKind;
  @ApiProperty() payeeName: string;
  @ApiProperty(text) partnerName: string | null;
  @ApiProperty() projectName: string;
  @ApiProperty({ type: 'integer' }) amountMinor: number;
  @ApiProperty() currency: string;
  @ApiProperty({ type: 'integer' }) approvalsNeeded: number;
  @ApiProperty(id) requestedById: string | null;
  @ApiProperty(id) givenById: string | null;
  @ApiProperty(day) givenOn: string | null;
  @ApiProperty(minor) givenMinor: number | null;
  @ApiProperty(text) givenCurrency: string | null;
  @ApiProperty(text) rate: string | null;
  @ApiProperty(day) ratedOn: string | null;
  @ApiProperty(text) rateSource: string | null;
  @ApiProperty(text) receiptNumber: string | null;
  @ApiProperty(day) receiptedOn: string | null;
  @ApiProperty({ enum: PLAN_SIGNERS, nullable: true }) receiptSignedBy: PlanSigner | null;
  @ApiProperty({ enum: SPOT_CHECK_FINDINGS, nullable: true }) checkFinding: SpotCheckFinding | null;
  @ApiProperty(text) checkNote: string | null;
  @ApiProperty(day) endedOn: string | null;
  @ApiProperty(text) endReason: string | null;
  @ApiProperty({ type: [DisbursementEventDto] }) events: readonly DisbursementEventDto[];
  @ApiProperty({ type: [String] }) approvedByNames: readonly string[];
  @ApiProperty({ type: [DisbursementFileDto] }) files: readonly DisbursementFileDto[];
}

export class PayingFundDto {
  @ApiProperty({ format: 'uuid' }) fundBudgetId: string;
  @ApiProperty() programmeCode: string;
  @ApiProperty() projectName: string;
  @ApiProperty() currency: string;
  @ApiProperty({ type: 'integer' }) leftMinor: number;
}

export class CaseReintegrationDto {
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty({ format: 'date' }) today: string;
  @ApiProperty({ type: [MemberReintegrationDto] }) members: readonly MemberReintegrationDto[];
  @ApiProperty({ type: [EntitlementBudgetDto] }) budgets: readonly EntitlementBudgetDto[];
  @ApiProperty({ type: [DisbursementDto] }) disbursements: readonly DisbursementDto[];
  @ApiProperty({ type: [PayingFundDto] }) funds: readonly PayingFundDto[];
}

export class ReceivedPlanLineDto {
  @ApiProperty({ enum: PLAN_DIMENSIONS }) dimension: PlanDimension;
  @ApiProperty({ enum: PLAN_LEVELS }) level: PlanLevel;
  @ApiProperty({ enum: SERVICE_TYPES }) serviceType: ServiceType;
  @ApiProperty({ enum: AID_MODALITIES }) modality: AidModality;
  @ApiProperty() description: string;
  @ApiProperty() referralNeeded: boolean;
  @ApiProperty({ type: 'integer' }) amountMinor: number;
  @ApiProperty() currency: string;
}

export class ReceivedPlanDto {
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty() goal: string;
  @ApiProperty({ format: 'date' }) signedOn: string;
  @ApiProperty({ type: [ReceivedPlanLineDto] }) lines: readonly ReceivedPlanLineDto[];
}
