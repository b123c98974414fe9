import {
  ARRIVAL_EVIDENCE,
  END_STATES,
  RECEPTION_BASES,
  STAGES,
  type ArrivalEvidence,
  type MemberStage,
  type ReceptionBasis,
} from '@homeward/contracts';
import { CodeField, DayField, IdField, listDto, TextField, VersionField } from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';

const MEMBERS_MOST = 30;
const text = { type: String, nullable: true } as const;
const day = { type: String, format: 'date', nullable: true } as const;

export class OpenReceptionDto {
  @IdField({ about: 'Who is awaited; members who travel.', many: MEMBERS_MOST })
  memberIds: string[];

  @IdField({ about: 'The receiving mission or partner.' })
  receivingOfficeId: string;

  @CodeField(RECEPTION_BASES, { about: 'By what right they are told; a partner only with consent.' })
  basis: ReceptionBasis;

  @DayField({ about: 'From when they are told; today when absent.', optional: true })
  fromOn?: string;
}

export class EndReceptionDto {
  @VersionField()
  version: number;
}

export class ConfirmArrivalDto {
  @IdField({ about: 'Who is there; of one family.', many: MEMBERS_MOST })
  memberIds: string[];

  @DayField({ about: 'The day it really was.' })
  arrivedOn: string;

  @TextField({ about: 'The place they came to.', max: 200 })
  place: string;

  @TextField({ about: 'How they are reached there.', max: 200, optional: true })
  contact?: string;

  @CodeField(ARRIVAL_EVIDENCE, { about: 'How it is known.' })
  evidence: ArrivalEvidence;
}

export class ConfirmedArrivalDto {
  @ApiProperty({ type: [String], format: 'uuid' }) memberIds: readonly string[];
  @ApiProperty({ enum: [...STAGES, ...END_STATES], isArray: true }) stages: readonly MemberStage[];
}

export class ExpectedArrivalDto {
  @ApiProperty({ format: 'uuid' }) receptionId: string;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty() caseNumber: string;
  @ApiProperty(text) name: string | null;
  @ApiProperty() receivingOfficeName: string;
  @ApiProperty() hostOfficeName: string;
  @ApiProperty(day) departedOn: string | null;
  @ApiProperty({ ...text, description: 'By the clock of the place they land at.' }) arrivesLocal: string | null;
  @ApiProperty(text) carrier: string | null;
  @ApiProperty(text) serviceNumber: string | null;
  @ApiProperty(text) toPlace: string | null;
  @ApiProperty({ description: 'Landed 72 hours ago and nobody confirmed it.' }) overdue: boolean;
  @ApiProperty(day) arrivedOn: string | null;
  @ApiProperty({ ...text, description: 'The place.' }) arrivedAt: string | null;
  @ApiProperty(text) contact: string | null;
  @ApiProperty({ enum: ARRIVAL_EVIDENCE, nullable: true }) evidence: ArrivalEvidence | null;
}

export class ExpectedArrivalListDto extends listDto(ExpectedArrivalDto) {}
