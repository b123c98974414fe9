import {
  CASE_WORKFLOW,
  END_STATES,
  KINSHIPS,
  MEMBER_RELATIONS,
  STAGES,
  type Kinship,
  type MemberRelation,
  type MemberStage,
  type WorkflowActionName,
} from '@homeward/contracts';
import { PersonParticularsDto } from '@homeward/beneficiary';
import {
  CodeField,
  DayField,
  FlagField,
  IdField,
  PartField,
  PatternField,
  TextField,
  VersionField,
} from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, IsUUID } from 'class-validator';

const COUNTRY = /^[A-Z]{2}$/;
const MEMBER_STAGES = [...STAGES, ...END_STATES] as const;
const ACTIONS = Object.keys(CASE_WORKFLOW) as WorkflowActionName[];
const REASON_MAX = 2_000;
const FAMILY_MAX = 30;

/** Members named by id; a family is small. */
function MembersField(about: string, optional: boolean): PropertyDecorator {
  const marks = [
    ApiProperty({ type: [String], format: 'uuid', description: about, required: !optional }),
    IsArray(),
    ArrayMinSize(1),
    ArrayMaxSize(FAMILY_MAX),
    IsUUID(undefined, { each: true, message: '$property must hold ids of members of this case.' }),
    ...(optional ? [IsOptional()] : []),
  ];
  return (target, key) => marks.forEach((mark) => mark(target, key));
}

export class TakeStepDto {
  @VersionField()
  version: number;

  @CodeField(ACTIONS, { about: 'A step of the workflow that is taken on its own; docs/workflow.md tells of each.' })
  action: WorkflowActionName;

  @MembersField('Whom it is for; everybody of the case at a stage it may leave, when absent.', true)
  memberIds?: string[];

  @TextField({
    about: 'Why, in words; kept apart from the history, where it can be erased.',
    max: REASON_MAX,
    optional: true,
  })
  reason?: string;

  @PatternField(/^[a-z]+(-[a-z]+)*$/, 'must be one of the reasons of this step.', {
    about: 'One of the reasons of this step.',
    optional: true,
  })
  reasonCode?: string;

  @DayField({ about: 'When somebody looks again at a hold.', optional: true })
  reviewOn?: string;

  @CodeField(MEMBER_STAGES, { about: 'The stage reached, for a step that names it.', optional: true })
  stage?: MemberStage;

  @DayField({ about: 'The day it happened; today when absent.', optional: true })
  happenedOn?: string;
}

export class StepOutcomeDto {
  @ApiProperty({ type: [String], format: 'uuid' }) memberIds: readonly string[];
  @ApiProperty({ enum: MEMBER_STAGES, isArray: true, description: 'Where these members stand now.' })
  stages: readonly MemberStage[];
  @ApiProperty({ enum: MEMBER_STAGES, description: 'The stage the case shows.' }) caseStage: MemberStage;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class CorrectStepDto {
  @VersionField()
  version: number;

  @TextField({ about: 'What was wrong with the step.', max: REASON_MAX })
  reason: string;
}

export class CorrectionPreviewDto {
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ enum: ACTIONS }) action: WorkflowActionName;
  @ApiProperty({ enum: MEMBER_STAGES, description: 'Where the member would stand again.' }) from: MemberStage;
  @ApiProperty({ enum: MEMBER_STAGES, description: 'Where the step led.' }) to: MemberStage;
  @ApiProperty({ type: [String], description: 'Effects of the step that a correction takes back.' })
  takenBack: string[];
  @ApiProperty({ type: [String], description: 'Effects of the step that stay.' }) stays: string[];
}

export class CorrectedStepDto {
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ enum: MEMBER_STAGES }) stage: MemberStage;
  @ApiProperty({ enum: MEMBER_STAGES }) caseStage: MemberStage;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: [String], description: 'What the step set off and could not be taken back.' })
  notTakenBack: readonly string[];
}

export class JoinMemberDto {
  @VersionField()
  version: number;

  @IdField({ about: 'Somebody already registered; either this or person.', optional: true })
  personId?: string;

  @PartField(() => PersonParticularsDto, { about: 'Somebody new, such as a newborn.', optional: true })
  person?: PersonParticularsDto;

  @CodeField(MEMBER_RELATIONS, { about: 'To the principal applicant.' })
  relation: MemberRelation;
}

export class JoinedMemberDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) personId: string;
  @ApiProperty({ enum: MEMBER_STAGES }) stage: MemberStage;
  @ApiProperty({ enum: MEMBER_STAGES }) caseStage: MemberStage;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class SplitMemberDto {
  @VersionField()
  version: number;

  @MembersField('Those who go their own way.', false)
  memberIds: string[];

  @IdField({ about: 'The principal applicant of the new case; one of those who leave.' })
  principalId: string;

  @IdField({ about: 'The principal of the case that is left, when its principal leaves.', optional: true })
  remainingPrincipalId?: string;

  @TextField({ about: 'Why they part.', max: REASON_MAX })
  reason: string;
}

export class LeftCaseDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ enum: MEMBER_STAGES }) stage: MemberStage;
}

export class SplitCaseDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'BE-2026-000123' }) number: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ enum: MEMBER_STAGES }) stage: MemberStage;
  @ApiProperty({ type: LeftCaseDto }) left: LeftCaseDto;
}

export class PlanJourneyDto {
  @VersionField()
  version: number;

  @FlagField({ about: 'False for a member who stays behind.' })
  travelling: boolean;

  @PatternField(COUNTRY, 'must be a two-letter country code such as GE.', {
    about: 'Where the member wishes to go, as in reference/countries.',
    optional: true,
  })
  destinationCountryCode?: string;
}

export class MemberVersionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class StateKinshipDto {
  @IdField({ about: 'The person the member is related to.' })
  ofPersonId: string;

  @CodeField(KINSHIPS, { about: 'What the member is to that person.' })
  kind: Kinship;

  @FlagField({ about: 'False takes the statement back.' })
  holds: boolean;
}
