import {
  MATTER_CLASSES,
  SERVICE_DIMENSIONS,
  SERVICE_KIND_LIST,
  SERVICE_LEVELS,
  SERVICE_PROOF_KINDS,
  SERVICE_PROVISIONS,
  SERVICE_UNITS,
  type MatterClass,
  type ServiceDimension,
  type ServiceKind,
  type ServiceLevel,
  type ServiceProofKind,
  type ServiceProvision,
  type ServiceUnit,
} from '@homeward/contracts';
import { CodeField, DayField, IdField, IntegerField, listDto, TextField, VersionField } from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';

const text = { type: String, nullable: true } as const;

export class RecordServiceDto {
  @CodeField(SERVICE_KIND_LIST, { about: 'What was given.' })
  serviceKind: ServiceKind;

  @CodeField(SERVICE_DIMENSIONS, { about: 'Which side of life it helps.' })
  dimension: ServiceDimension;

  @CodeField(SERVICE_LEVELS, { about: 'Whom it reaches.' })
  level: ServiceLevel;

  @DayField({ about: 'The day it was given: not before the arrival, and not in the future.' })
  givenOn: string;

  @IntegerField({ about: 'How much.', min: 1, max: 10_000 })
  quantity: number;

  @CodeField(SERVICE_UNITS, { about: 'Of what.' })
  unit: ServiceUnit;

  @TextField({ about: 'Where.', max: 200 })
  place: string;

  @TextField({ about: 'What else there is to know.', max: 2_000, optional: true })
  note?: string;
}

export class RecordDirectServiceDto extends RecordServiceDto {
  @IdField({ about: 'To whom it was given.' })
  memberId: string;

  @CodeField(MATTER_CLASSES, { about: 'Who may know of it.' })
  matterClass: MatterClass;
}

export class TakeBackServiceDto {
  @VersionField()
  version: number;
}

/** For the documentation; the body is read part by part. */
export class AddServiceProofDto {
  @ApiProperty({ enum: SERVICE_PROOF_KINDS, description: 'What it is.' }) kind: ServiceProofKind;
  @ApiProperty({ type: String, format: 'binary', description: 'The file, at most 10 MiB.' }) file: unknown;
}

export class ServiceProofAddedDto {
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class ServiceVersionDto extends ServiceProofAddedDto {
  @ApiProperty({ type: 'integer' }) version: number;
}

export class ServiceProofDto extends ServiceProofAddedDto {
  @ApiProperty({ enum: SERVICE_PROOF_KINDS }) kind: ServiceProofKind;
  @ApiProperty({ format: 'uuid' }) attachmentId: string;
  @ApiProperty({ format: 'date' }) addedOn: string;
}

export class ReintegrationServiceDto extends ServiceVersionDto {
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ enum: MATTER_CLASSES }) matterClass: MatterClass;
  @ApiProperty({ enum: SERVICE_PROVISIONS, description: 'By referral, or by the office itself.' })
  provision: ServiceProvision;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) sendingId: string | null;
  @ApiProperty({ enum: SERVICE_KIND_LIST }) serviceKind: ServiceKind;
  @ApiProperty({ enum: SERVICE_DIMENSIONS }) dimension: ServiceDimension;
  @ApiProperty({ enum: SERVICE_LEVELS }) level: ServiceLevel;
  @ApiProperty({ format: 'date' }) givenOn: string;
  @ApiProperty({ type: 'integer' }) quantity: number;
  @ApiProperty({ enum: SERVICE_UNITS }) unit: ServiceUnit;
  @ApiProperty() place: string;
  @ApiProperty(text) note: string | null;
  @ApiProperty(text) recordedInName: string | null;
  @ApiProperty() takenBack: boolean;
  @ApiProperty({ type: [ServiceProofDto] }) proofs: readonly ServiceProofDto[];
}

export class ReintegrationServiceListDto extends listDto(ReintegrationServiceDto) {}
