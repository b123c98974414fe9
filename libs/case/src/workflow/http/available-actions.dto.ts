import {
  END_STATES,
  STAGES,
  STEP_INPUTS,
  type MemberStage,
  type StepInput,
  type WorkflowActionName,
} from '@homeward/contracts';
import { PageInfo } from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';

const MEMBER_STAGES = [...STAGES, ...END_STATES] as const;

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
