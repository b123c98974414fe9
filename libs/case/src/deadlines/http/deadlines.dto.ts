import { ApiProperty } from '@nestjs/swagger';
import {
  DEADLINE_KINDS,
  DEADLINE_WAYS,
  OFFSET_UNITS,
  type DeadlineKind,
  type DeadlineWay,
  type OffsetUnit,
} from '@homeward/contracts';
import {
  CodeField,
  DayField,
  IdField,
  IntegerField,
  listDto,
  PageInfo,
  PageQuery,
  PatternField,
  TextField,
} from '@homeward/platform';

export class DeadlineFiltersDto {
  @IdField({ about: 'The office whose deadlines these are.' })
  officeId: string;
}

export class SetDeadlineDto extends DeadlineFiltersDto {
  @CodeField(DEADLINE_KINDS, { about: 'What runs out.' })
  kind: DeadlineKind;

  @PatternField(/^[a-z-]{1,40}$/, 'must be a step from the list.', { about: 'Which of its steps.' })
  step: string;

  @IntegerField({ about: 'Before the due day when negative, in the unit of the step.', min: -400, max: 400 })
  amount: number;

  @DayField({ about: 'The first day it holds.' })
  validFrom: string;

  @TextField({ about: 'Which policy of the office says so.', max: 200 })
  source: string;
}

export class DeadlineIdDto {
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class OwnFigureDto {
  @ApiProperty({ type: 'integer' }) amount: number;
  @ApiProperty({ format: 'date' }) validFrom: string;
  @ApiProperty() source: string;
}

export class DeadlineLineDto {
  @ApiProperty({ enum: DEADLINE_KINDS }) kind: DeadlineKind;
  @ApiProperty({ description: 'Named for good.' }) step: string;
  @ApiProperty({ type: 'integer', description: 'Before the due day when negative.' }) offset: number;
  @ApiProperty({ enum: OFFSET_UNITS }) unit: OffsetUnit;
  @ApiProperty({ type: [String], description: 'Roles, or whoever answers for the case, asked for it or awaits them.' })
  told: readonly string[];
  @ApiProperty({ type: [String], description: 'Told where a case has no owner.' }) withoutOwner: readonly string[];
  @ApiProperty({ enum: DEADLINE_WAYS }) by: DeadlineWay;
  @ApiProperty({ description: 'Only of matters that need more care.' }) careful: boolean;
  @ApiProperty({ description: 'Reaches somebody beyond those who were to act.' }) escalates: boolean;
  @ApiProperty({ description: 'Where the figure that holds today comes from.' }) source: string;
  @ApiProperty({ format: 'date' }) validFrom: string;
  @ApiProperty({ type: 'integer' }) shippedOffset: number;
  @ApiProperty() shippedSource: string;
  @ApiProperty({ type: [OwnFigureDto], description: 'The office’s own figures, newest first.' })
  own: readonly OwnFigureDto[];
  @ApiProperty({ description: 'False while nobody keeps these days yet.' }) stands: boolean;
}

export const DeadlineListDto = listDto(DeadlineLineDto);

export class ReminderFiltersDto extends PageQuery {
  @CodeField(DEADLINE_KINDS, { about: 'Only of this kind.', optional: true })
  kind?: DeadlineKind;
}

export class ReminderDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: DEADLINE_KINDS }) kind: DeadlineKind;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) caseId: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Null for a case you may not see.' })
  caseNumber: string | null;
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty({ description: 'Whether the due day lies behind, on the clock of its office.' }) overdue: boolean;
}

export class ReminderKindDto {
  @ApiProperty({ enum: DEADLINE_KINDS }) kind: DeadlineKind;
  @ApiProperty({ type: 'integer' }) count: number;
}

export class ReminderListDto {
  @ApiProperty({ type: [ReminderDto] }) rows: readonly ReminderDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
  @ApiProperty({ type: [ReminderKindDto], description: 'How many of each kind, of all of them.' })
  kinds: readonly ReminderKindDto[];
}
