import {
  CLOSURE_OUTCOMES,
  CLOSING_REASONS,
  END_STATES,
  MATTER_CLASSES,
  MATTER_DECISIONS,
  OPEN_MATTER_ROOMS,
  STAGES,
  type ClosureOutcome,
  type MatterClass,
  type MatterDecision,
  type MemberStage,
  type OpenMatterRoom,
} from '@homeward/contracts';
import { CodeField, DayField, IdField, TextField, VersionField } from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';

const MEMBER_STAGES = [...STAGES, ...END_STATES];
const MEMBERS_MOST = 30;
const WORDS_MAX = 1000;
const EXPLORED_MAX = 4000;
const id = { format: 'uuid' } as const;

export class DecideMatterDto {
  @CodeField(OPEN_MATTER_ROOMS, { about: 'The room that knows the matter.' })
  room: OpenMatterRoom;

  @IdField({ about: 'The matter, as listed.' })
  matterId: string;

  @TextField({ about: 'The state it was read in; another one is refused.', max: 200 })
  state: string;

  @CodeField(MATTER_DECISIONS, { about: 'What becomes of it.' })
  decision: MatterDecision;

  @TextField({ about: 'Where it was settled, to whom it is carried over, or why it is given up.', max: WORDS_MAX })
  words: string;
}

export class MatterDecidedDto {
  @ApiProperty(id) id: string;
}

export class CloseCaseDto {
  @VersionField()
  version: number;

  @IdField({ about: 'Whose assistance ends; others of the family go on.', many: MEMBERS_MOST })
  memberIds: string[];

  @CodeField(CLOSURE_OUTCOMES, { about: 'What became of the plan.' })
  outcome: ClosureOutcome;

  @CodeField(CLOSING_REASONS, { about: 'Why assistance ends.' })
  reasonCode: string;

  @DayField({ about: 'The day it ended; today when absent.', optional: true })
  happenedOn?: string;

  @TextField({
    about: 'What was explored with the person; needed where assistance ends early.',
    max: EXPLORED_MAX,
    optional: true,
  })
  explored?: string;
}

export class ClosedCaseDto {
  @ApiProperty({ type: [String], format: 'uuid' }) memberIds: readonly string[];
  @ApiProperty({ enum: MEMBER_STAGES, isArray: true }) stages: readonly MemberStage[];
  @ApiProperty({ enum: MEMBER_STAGES }) caseStage: MemberStage;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class ClosableMemberDto {
  @ApiProperty(id) memberId: string;
  @ApiProperty({ enum: MEMBER_STAGES }) stage: MemberStage;
  @ApiProperty() onHold: boolean;
  @ApiProperty({ description: 'Ask the protection officer before closing; nothing more is told.' })
  askProtection: boolean;
}

export class DecidedMatterDto {
  @ApiProperty({ enum: MATTER_DECISIONS }) decision: MatterDecision;
  @ApiProperty() words: string;
  @ApiProperty({ type: String, nullable: true }) decidedBy: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) decidedAt: Date;
}

export class OpenMatterDto {
  @ApiProperty({ enum: OPEN_MATTER_ROOMS }) room: OpenMatterRoom;
  @ApiProperty(id) id: string;
  @ApiProperty({ description: 'The room’s own word for it.' }) kind: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) memberId: string | null;
  @ApiProperty({ type: String, format: 'date' }) since: string;
  @ApiProperty({ description: 'Sent back with a decision.' }) state: string;
  @ApiProperty({ enum: MATTER_CLASSES }) matterClass: MatterClass;
  @ApiProperty({ description: 'No decision stands in for it.' }) settleFirst: boolean;
  @ApiProperty() mayDecide: boolean;
  @ApiProperty({ type: DecidedMatterDto, nullable: true }) decided: DecidedMatterDto | null;
}

export class ClosureRecordDto {
  @ApiProperty(id) memberId: string;
  @ApiProperty({ enum: CLOSURE_OUTCOMES }) outcome: ClosureOutcome;
  @ApiProperty({ enum: CLOSING_REASONS }) reasonCode: string;
  @ApiProperty({ type: String, format: 'date' }) closedOn: string;
  @ApiProperty({ type: String, nullable: true }) explored: string | null;
  @ApiProperty({ type: String, nullable: true }) closedBy: string | null;
}

export class ClosureDto {
  @ApiProperty(id) officeId: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: [ClosableMemberDto] }) members: readonly ClosableMemberDto[];
  @ApiProperty({ type: [OpenMatterDto] }) matters: readonly OpenMatterDto[];
  @ApiProperty({ type: [ClosureRecordDto] }) closures: readonly ClosureRecordDto[];
}
