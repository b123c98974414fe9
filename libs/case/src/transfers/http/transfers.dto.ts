import {
  TRANSFER_NEEDS,
  TRANSFER_REASONS,
  TRANSFER_STATES,
  type MemberStage,
  type TransferNeed,
  type TransferReason,
  type TransferState,
} from '@homeward/contracts';
import { CodeField, DayField, IdField, PageInfo, PageQuery, TextField, VersionField } from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';

export class ProposeTransferDto {
  @VersionField()
  version: number;

  @IdField({ about: 'The office that should take the case over.' })
  toOfficeId: string;

  @CodeField(TRANSFER_REASONS, { about: 'Why.' })
  reason: TransferReason;

  @TextField({ about: 'For whoever takes over; read only once the case is theirs.', max: 4000, optional: true })
  note?: string;

  @DayField({ about: 'The last day for an answer; a week from today when absent.', optional: true })
  answerBy?: string;
}

export class AcceptTransferDto {
  @VersionField()
  version: number;

  @IdField({ about: 'Who answers for it; it waits in the duty queue when absent.', optional: true })
  ownerId?: string;
}

export class RefuseTransferDto {
  @VersionField()
  version: number;

  @TextField({ about: 'Why, for the office that offered.', max: 500 })
  reason: string;
}

export class WithdrawTransferDto {
  @VersionField()
  version: number;
}

export class TransferFiltersDto extends PageQuery {
  @CodeField(['given', 'received'], { about: 'Offers your offices gave, or were given.', optional: true })
  direction?: 'given' | 'received';

  @CodeField(TRANSFER_STATES, { about: 'Only those in this state.', optional: true })
  state?: TransferState;

  @IdField({ about: 'Only those of this case.', optional: true })
  caseId?: string;
}

export class ProposedTransferDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ format: 'date' }) deadlineOn: string;
}

export class TransferVersionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class AcceptedTransferDto extends TransferVersionDto {
  @ApiProperty({ format: 'uuid' }) caseId: string;
}

export class TransferDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null while you may not see the case.' })
  caseId: string | null;
  @ApiProperty({ type: String, nullable: true }) number: string | null;
  @ApiProperty({ format: 'uuid' }) fromOfficeId: string;
  @ApiProperty() fromOfficeName: string;
  @ApiProperty({ format: 'uuid' }) toOfficeId: string;
  @ApiProperty() toOfficeName: string;
  @ApiProperty({ enum: TRANSFER_REASONS }) reason: TransferReason;
  @ApiProperty({ enum: TRANSFER_STATES }) state: TransferState;
  @ApiProperty({ type: String, description: 'When it was offered.' }) stage: MemberStage;
  @ApiProperty({ type: 'integer' }) members: number;
  @ApiProperty({ type: [String] }) languages: string[];
  @ApiProperty({ enum: TRANSFER_NEEDS, isArray: true, description: 'What the office must be able to give; never why.' })
  needs: TransferNeed[];
  @ApiProperty({ format: 'date' }) deadlineOn: string;
  @ApiProperty({ format: 'date-time' }) proposedAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) answeredAt: string | null;
  @ApiProperty({ type: String, nullable: true }) answerReason: string | null;
  @ApiProperty({ type: String, nullable: true }) stageWhenMoved: MemberStage | null;
  @ApiProperty({ type: String, nullable: true, description: 'Lies with the case.' }) note: string | null;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class TransferListDto {
  @ApiProperty({ type: [TransferDto] }) rows: TransferDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}
