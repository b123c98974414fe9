import {
  APPOINTMENT_STATES,
  BIRTH_DATE_PRECISIONS,
  CARE_LEVELS,
  END_STATES,
  FLAG_CODE_LIST,
  HOLD_REASONS,
  INTERPRETER_MODES,
  KINSHIPS,
  MEMBER_RELATIONS,
  SEXES,
  STAGES,
  type AppointmentState,
  type BirthDatePrecision,
  type CareLevel,
  type FlagCode,
  type InterpreterMode,
  type Kinship,
  type MemberRelation,
  type MemberStage,
  type SealedClass,
  type Sex,
} from '@homeward/contracts';
import { IdField, TextField, VersionField } from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';

const MEMBER_STAGES = [...STAGES, ...END_STATES] as const;
const SEALED = ['health', 'protection'] as const;

export class HoldDto {
  @ApiProperty({ enum: HOLD_REASONS }) reason: string;
  @ApiProperty({ format: 'date' }) reviewOn: string;
}

export class KinDto {
  @ApiProperty({ format: 'uuid' }) ofPersonId: string;
  @ApiProperty({ enum: KINSHIPS }) kind: Kinship;
}

export class CaseMemberDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) personId: string;
  @ApiProperty({ enum: MEMBER_RELATIONS }) relation: MemberRelation;
  @ApiProperty() principal: boolean;
  @ApiProperty({ enum: MEMBER_STAGES }) stage: MemberStage;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty() givenNames: string;
  @ApiProperty() familyName: string;
  @ApiProperty({ enum: SEXES }) sex: Sex;
  @ApiProperty({ type: String, format: 'date', nullable: true }) birthDate: string | null;
  @ApiProperty({ enum: BIRTH_DATE_PRECISIONS, nullable: true }) birthDatePrecision: BirthDatePrecision | null;
  @ApiProperty({ type: [String] }) nationalities: string[];
  @ApiProperty({ type: String, nullable: true }) preferredLanguage: string | null;
  @ApiProperty() travelling: boolean;
  @ApiProperty({ type: String, nullable: true }) destinationCountryCode: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The place in the queue.' })
  queuedOn: string | null;
  @ApiProperty({ type: () => HoldDto, nullable: true }) hold: HoldDto | null;
  @ApiProperty({ description: 'Steps towards travel are stopped: ask the protection officer.' }) stepsStopped: boolean;
  @ApiProperty({ enum: CARE_LEVELS, description: 'How closely the member is accompanied; why is sealed.' })
  careLevel: CareLevel;
  @ApiProperty({ type: [KinDto], description: 'What the member was said to be to others.' }) kin: KinDto[];
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Whom they double, entered twice.' })
  doublesId: string | null;
}

export class AppointmentDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ format: 'uuid' }) withUserId: string;
  @ApiProperty({ type: String, nullable: true }) withUserName: string | null;
  @ApiProperty({ format: 'date-time' }) startsAt: string;
  @ApiProperty({ type: 'integer' }) durationMinutes: number;
  @ApiProperty() place: string;
  @ApiProperty({ type: String, nullable: true }) language: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) roomId: string | null;
  @ApiProperty({ type: String, nullable: true }) roomName: string | null;
  @ApiProperty() interpreterNeeded: boolean;
  @ApiProperty({ description: 'Needed and not booked is work to do.' }) interpreterBooked: boolean;
  @ApiProperty({ enum: INTERPRETER_MODES, nullable: true }) interpreterMode: InterpreterMode | null;
  @ApiProperty({ enum: APPOINTMENT_STATES }) state: AppointmentState;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class CaseReaderDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) userId: string;
  @ApiProperty({ type: String, nullable: true }) userName: string | null;
  @ApiProperty({ enum: SEALED }) matterClass: SealedClass;
  @ApiProperty({ enum: ['named', 'break-glass'] }) kind: 'named' | 'break-glass';
  @ApiProperty({ format: 'date-time' }) validFrom: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) validTo: string | null;
}

export class DeputyDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true }) name: string | null;
}

export class CaseFlagDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ enum: FLAG_CODE_LIST }) code: FlagCode;
  @ApiProperty() reason: string;
  @ApiProperty({ format: 'date-time' }) raisedAt: string;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class OpenTransferDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) toOfficeId: string;
  @ApiProperty() toOfficeName: string;
  @ApiProperty({ format: 'date' }) deadlineOn: string;
}

export class JoinedIntoDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: string;
}

export class CaseDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty() officeName: string;
  @ApiProperty({ description: 'The office’s IANA zone, in which hours were promised.' }) timeZone: string;
  @ApiProperty() hostCountryCode: string;
  @ApiProperty({ enum: MEMBER_STAGES }) stage: MemberStage;
  @ApiProperty() stageInWords: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) ownerId: string | null;
  @ApiProperty({ type: String, nullable: true }) ownerName: string | null;
  @ApiProperty({ format: 'date' }) openedOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) nextDueOn: string | null;
  @ApiProperty({ type: [CaseMemberDto] }) members: CaseMemberDto[];
  @ApiProperty({ type: [AppointmentDto] }) appointments: AppointmentDto[];
  @ApiProperty({ type: () => DeputyDto, nullable: true, description: 'While the owner is away, today.' })
  deputy: DeputyDto | null;
  @ApiProperty({ type: [CaseFlagDto], description: 'Raised and not lowered; only those you may know of.' })
  flags: CaseFlagDto[];
  @ApiProperty({ type: () => OpenTransferDto, nullable: true, description: 'Offered, and not answered yet.' })
  transfer: OpenTransferDto | null;
  @ApiProperty({ type: [CaseReaderDto], description: 'Only those you may know of.' }) readers: CaseReaderDto[];
  @ApiProperty({ type: () => JoinedIntoDto, nullable: true, description: 'The case everybody went on in.' })
  joinedInto: JoinedIntoDto | null;
}

export class AssignCaseDto {
  @VersionField()
  version: number;

  @IdField({ about: 'Who answers for the case; absent or null puts it back among those that wait.', optional: true })
  ownerId?: string | null;

  @TextField({ about: 'What the new owner must know; stands in the timeline.', max: 4000, optional: true })
  note?: string;
}

export class CaseVersionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
}
