import { PersonParticularsDto } from '@homeward/beneficiary';
import {
  APPOINTMENT_STATES,
  BIRTH_DATE_PRECISIONS,
  CARE_LEVELS,
  CASE_LIST_AGES,
  CASE_LIST_DUE,
  CASE_LIST_SORTS,
  CASE_LIST_WHOSE,
  CASE_MATTERS,
  END_STATES,
  FLAG_CODE_LIST,
  HOLD_REASONS,
  INTERPRETER_MODES,
  KINSHIPS,
  MEMBER_RELATIONS,
  SEXES,
  STAGES,
  STEP_INPUTS,
  TIMELINE_KINDS,
  type AppointmentState,
  type BirthDatePrecision,
  type CareLevel,
  type CaseListAge,
  type CaseListDue,
  type CaseListSort,
  type CaseListWhose,
  type CaseMatter,
  type FlagCode,
  type InterpreterMode,
  type Kinship,
  type MemberRelation,
  type MemberStage,
  type SealedClass,
  type Sex,
  type StepInput,
  type TimelineKind,
  type WorkflowActionName,
} from '@homeward/contracts';
import {
  CodeField,
  FlagField,
  IdField,
  PageInfo,
  PageQuery,
  PartField,
  PatternField,
  TextField,
  VersionField,
} from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMinSize } from 'class-validator';

const COUNTRY = /^[A-Z]{2}$/;
const MEMBER_STAGES = [...STAGES, ...END_STATES] as const;
export const CASE_STATES = ['open', 'ended', 'all'] as const;
const SEALED = ['health', 'protection'] as const;

export class NewMemberDto {
  @IdField({ about: 'Somebody already registered; either this or person.', optional: true })
  personId?: string;

  @PartField(() => PersonParticularsDto, { about: 'Somebody new, registered in the same breath.', optional: true })
  person?: PersonParticularsDto;

  @CodeField(MEMBER_RELATIONS, { about: 'To the principal applicant, who is the one marked principal.' })
  relation: MemberRelation;
}

export class OpenCaseDto {
  @IdField({ about: 'The office that opens the case; needed when you work for several.', optional: true })
  officeId?: string;

  @PatternField(COUNTRY, 'must be a two-letter country code such as BE.', {
    about: 'The country the family is in; needed when the office serves several.',
    optional: true,
  })
  hostCountryCode?: string;

  @FlagField({ about: 'True when the case waits to be assigned; otherwise it is yours.', optional: true })
  unassigned?: boolean;

  @PartField(() => NewMemberDto, { about: 'The whole family, with one principal applicant.', many: 30 })
  @ArrayMinSize(1, { message: 'members must hold at least the principal applicant.' })
  members: NewMemberDto[];
}

/** Codes, days and ids only: these stand in addresses and in saved views. */
export class CaseFilterCodesDto extends PageQuery {
  @CodeField(CASE_LIST_WHOSE, {
    about:
      'Yours, those left to you by colleagues who are away, or all you may see; yours when nothing else says whose.',
    optional: true,
  })
  whose?: CaseListWhose;

  @IdField({ about: 'Cases of this office.', optional: true })
  officeId?: string;

  @IdField({ about: 'Cases this colleague owns.', optional: true })
  ownerId?: string;

  @FlagField({ about: 'Cases that wait to be assigned.', optional: true })
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  unassigned?: boolean;

  @CodeField(MEMBER_STAGES, { about: 'The stage the case shows.', optional: true })
  stage?: MemberStage;

  @CodeField(CASE_STATES, { about: 'Open when absent: somebody is still under way.', optional: true })
  state?: (typeof CASE_STATES)[number];

  @CodeField(CASE_LIST_DUE, { about: 'When the next due day lies, by the office’s calendar.', optional: true })
  due?: CaseListDue;

  @CodeField(CASE_MATTERS, { about: 'Cases on which this waits for somebody.', optional: true })
  matter?: CaseMatter;

  @PatternField(/^[a-z0-9-]{1,80}$/, 'must be the code of a rule such as be-lack-of-means.', {
    about: 'Of the cases refused, those that this requirement refused.',
    optional: true,
  })
  rule?: string;

  @CodeField(CARE_LEVELS, { about: 'The care level of the member who needs most; why is sealed.', optional: true })
  careLevel?: CareLevel;

  @CodeField(CASE_LIST_AGES, {
    about: 'Days at the stage it shows: up to 7, 8 to 30, 31 to 90, more.',
    optional: true,
  })
  age?: CaseListAge;

  @CodeField(CASE_LIST_SORTS, {
    about: 'Last changed when absent; the stage sorts as the process goes.',
    optional: true,
  })
  sort?: CaseListSort;

  @CodeField(['asc', 'desc'], { about: 'Soonest due first and newest first when absent.', optional: true })
  order?: 'asc' | 'desc';
}

export class CaseFiltersDto extends CaseFilterCodesDto {
  @PatternField(/^[A-Z]{2}-\d{4}-\d{6,}$/, 'must be a case number such as BE-2026-000123.', {
    about: 'The one case with this number.',
    optional: true,
  })
  number?: string;

  @IdField({ about: 'Cases this person is a member of.', optional: true })
  personId?: string;
}

export class AssignCaseDto {
  @VersionField()
  version: number;

  @IdField({ about: 'Who answers for the case; absent or null puts it back among those that wait.', optional: true })
  ownerId?: string | null;

  @TextField({ about: 'What the new owner must know; stands in the timeline.', max: 4000, optional: true })
  note?: string;
}

export class TimelineDto extends PageQuery {
  @CodeField(TIMELINE_KINDS, { about: 'Only entries of this kind.', optional: true })
  kind?: TimelineKind;
}

export class FiguresDto {
  @IdField({ about: 'Only this office; all you may count when absent.', optional: true })
  officeId?: string;
}

export class OpenedMemberDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) personId: string;
  @ApiProperty() principal: boolean;
}

export class OpenedCaseDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'BE-2026-000123' }) number: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: [OpenedMemberDto] }) members: readonly OpenedMemberDto[];
}

export class CaseVersionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class StageCountDto {
  @ApiProperty({ enum: MEMBER_STAGES }) stage: MemberStage;
  @ApiProperty({ type: 'integer' }) members: number;
}

export class CaseListedDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty() officeName: string;
  @ApiProperty({ enum: MEMBER_STAGES }) stage: MemberStage;
  @ApiProperty({ type: [StageCountDto] }) stages: StageCountDto[];
  @ApiProperty({ example: '2 in counselling, 1 withdrawn' }) stageInWords: string;
  @ApiProperty() principalName: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) principalMemberId: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) ownerId: string | null;
  @ApiProperty({ type: String, nullable: true }) ownerName: string | null;
  @ApiProperty({ description: 'You answer for it while its owner is away: “for” its owner.' }) asDeputy: boolean;
  @ApiProperty({ description: 'Offered to another office, which has not answered yet.' }) transferPending: boolean;
  @ApiProperty({ format: 'date' }) openedOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) nextDueOn: string | null;
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
}

export class CaseListDto {
  @ApiProperty({ type: [CaseListedDto] }) rows: CaseListedDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}

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
}

export class TimelineEntryDto {
  @ApiProperty({ enum: TIMELINE_KINDS }) kind: TimelineKind;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty() id: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) memberId: string | null;
  @ApiProperty({ description: 'A code of the entry’s own matter: the action, the purpose, the state.' }) what: string;
  @ApiProperty({ enum: MEMBER_STAGES, nullable: true }) from: MemberStage | null;
  @ApiProperty({ enum: MEMBER_STAGES, nullable: true }) to: MemberStage | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) actorId: string | null;
  @ApiProperty({ type: String, nullable: true }) actorName: string | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'What else the entry tells, by the names its matter gives it.',
  })
  more: Readonly<Record<string, unknown>> | null;
}

export class TimelinePageDto {
  @ApiProperty({ type: [TimelineEntryDto] }) rows: TimelineEntryDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}

export class MissingRequirementDto {
  @ApiProperty({ description: 'Its name in the workflow table.', example: 'data-notice-given' }) requirement: string;
  @ApiProperty({ description: 'What is missing, and how to mend it.' }) words: string;
  @ApiProperty({ type: [String], format: 'uuid', description: 'Whom it is missing for.' }) memberIds: string[];
}

export class AvailableActionDto {
  @ApiProperty({ type: String }) action: WorkflowActionName;
  @ApiProperty({ description: 'Why the field has this step.' }) about: string;
  @ApiProperty({ enum: [...MEMBER_STAGES, 'SAME', 'NAMED'] }) to: MemberStage | 'SAME' | 'NAMED';
  @ApiProperty({ enum: STEP_INPUTS, isArray: true, description: 'What the step must be told.' })
  needs: readonly StepInput[];
  @ApiProperty({ type: [String], description: 'The reasons it may give.' }) reasons: readonly string[];
  @ApiProperty({ type: String, nullable: true, description: 'The matter it is taken with, when not on its own.' })
  within: string | null;
  @ApiProperty({ type: [String] }) memberIds: string[];
  @ApiProperty() allowed: boolean;
  @ApiProperty({ type: [MissingRequirementDto], description: 'What stands in the way.' })
  missing: MissingRequirementDto[];
}

export class AvailableActionsDto {
  @ApiProperty({ type: [AvailableActionDto] }) rows: AvailableActionDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}

export class CaseFigureDto {
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty() officeName: string;
  @ApiProperty({ enum: MEMBER_STAGES }) stage: MemberStage;
  @ApiProperty({ type: 'integer' }) cases: number;
  @ApiProperty({ type: 'integer' }) persons: number;
}

export class CaseFiguresDto {
  @ApiProperty({ type: [CaseFigureDto] }) rows: CaseFigureDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}
