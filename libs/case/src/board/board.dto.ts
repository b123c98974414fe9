import {
  CARE_LEVELS,
  CASE_LIST_AGES,
  CASE_MATTERS,
  DESK_MATTERS,
  STAGES,
  UNSPENT_MATTERS,
  type CareLevel,
  type CaseListAge,
  type CaseMatter,
  type DeskMatter,
  type MemberStage,
  type UnspentMatter,
} from '@homeward/contracts';
import { IdField } from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';

export class BoardFiltersDto {
  @IdField({ about: 'Only this office; all whose cases you may read when absent.', optional: true })
  officeId?: string;
}

export class BoardCareDto {
  @ApiProperty({ enum: CARE_LEVELS, description: 'Of the member who needs most; why is sealed.' })
  careLevel: CareLevel;
  @ApiProperty({ type: 'integer' }) cases: number;
}

export class BoardOwnerDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: nobody answers for them.' })
  ownerId: string | null;
  @ApiProperty({ type: String, nullable: true }) ownerName: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'While the owner is away, today.' })
  deputyName: string | null;
  @ApiProperty({ type: 'integer' }) open: number;
  @ApiProperty({ type: 'integer' }) overdue: number;
  @ApiProperty({ type: 'integer' }) onHold: number;
  @ApiProperty({ type: 'integer', description: 'Nothing was written on them for 14 days.' }) untouched: number;
  @ApiProperty({ type: [BoardCareDto] }) care: BoardCareDto[];
}

export class BoardAgeDto {
  @ApiProperty({ enum: STAGES }) stage: MemberStage;
  @ApiProperty({ enum: CASE_LIST_AGES, description: 'Days at the stage: up to 7, 8 to 30, 31 to 90, more.' })
  age: CaseListAge;
  @ApiProperty({ type: 'integer' }) cases: number;
}

export class BoardMatterDto {
  @ApiProperty({ enum: CASE_MATTERS }) matter: CaseMatter;
  @ApiProperty({ type: 'integer' }) cases: number;
}

export class BoardOtherMatterDto {
  @ApiProperty({ enum: DESK_MATTERS }) matter: DeskMatter;
  @ApiProperty({ type: 'integer' }) waiting: number;
}

export class BoardAmountDto {
  @ApiProperty() currency: string;
  @ApiProperty({ type: 'integer', description: 'Minor units; at most, where entitlements are ceilings.' })
  minor: number;
}

export class UnspentMoneyDto {
  @ApiProperty({ enum: UNSPENT_MATTERS }) matter: UnspentMatter;
  @ApiProperty({ type: 'integer' }) cases: number;
  @ApiProperty({ type: 'integer' }) entitlements: number;
  @ApiProperty({ type: 'integer', description: 'Entitlements whose amount is not known here.' })
  amountUnknown: number;
  @ApiProperty({ type: [BoardAmountDto] }) amounts: BoardAmountDto[];
}

export class RefusalRuleDto {
  @ApiProperty({ description: 'The requirement’s code, or decided-by-person where each was met.' }) rule: string;
  @ApiProperty({ type: String, nullable: true }) title: string | null;
  @ApiProperty({ type: 'integer' }) cases: number;
}

export class WaitingExceptionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() number: string;
  @ApiProperty() memberName: string;
  @ApiProperty({ type: String, nullable: true }) proposedByName: string | null;
  @ApiProperty({ format: 'date-time' }) proposedAt: string;
}

export class WaitingTransferDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() fromOfficeName: string;
  @ApiProperty({ type: 'integer' }) members: number;
  @ApiProperty({ enum: STAGES }) stage: MemberStage;
  @ApiProperty({ format: 'date' }) deadlineOn: string;
}

export class BoardDto {
  @ApiProperty({ type: [BoardOwnerDto], description: 'Open cases by who answers for them; nobody first.' })
  owners: BoardOwnerDto[];
  @ApiProperty({ type: [BoardAgeDto] }) ages: BoardAgeDto[];
  @ApiProperty({ type: [BoardMatterDto] }) matters: BoardMatterDto[];
  @ApiProperty({ type: [BoardOtherMatterDto] }) others: BoardOtherMatterDto[];
  @ApiProperty({ type: [UnspentMoneyDto], description: 'Granted and not spent, in open cases, by when it lapses.' })
  unspent: UnspentMoneyDto[];
  @ApiProperty({ type: [RefusalRuleDto], description: 'Of the last 90 days; no reason that is sealed.' })
  refusals: RefusalRuleDto[];
  @ApiProperty({ type: [WaitingExceptionDto], description: 'Proposed by somebody else; the longest waiting first.' })
  exceptions: WaitingExceptionDto[];
  @ApiProperty({ type: [WaitingTransferDto], description: 'Offered to offices you answer for.' })
  transfers: WaitingTransferDto[];
}
