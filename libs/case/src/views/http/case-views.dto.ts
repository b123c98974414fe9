import {
  CARE_LEVELS,
  CASE_LIST_AGES,
  CASE_LIST_COLUMNS,
  CASE_LIST_DUE,
  CASE_LIST_SORTS,
  CASE_LIST_WHOSE,
  CASE_MATTERS,
  END_STATES,
  ROLES,
  STAGES,
  type CareLevel,
  type CaseListAge,
  type CaseListColumn,
  type CaseListDue,
  type CaseListSort,
  type CaseListWhose,
  type CaseMatter,
  type MemberStage,
  type Role,
} from '@homeward/contracts';
import {
  CodeField,
  DayField,
  FlagField,
  IdField,
  listDto,
  PartField,
  PatternField,
  TextField,
} from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMinSize, ArrayUnique, IsArray, IsIn } from 'class-validator';
import { CASE_STATES } from '../../http/case-list.dto.ts';

const MEMBER_STAGES = [...STAGES, ...END_STATES] as const;
const ORDERS = ['asc', 'desc'] as const;

/** What a view may keep: no number and no person, because a view is shared and kept. */
export class ViewFiltersDto {
  @CodeField(CASE_LIST_WHOSE, { about: 'Whose cases.', optional: true })
  whose?: CaseListWhose;

  @IdField({ about: 'Cases of this office.', optional: true })
  officeId?: string;

  @IdField({ about: 'Cases this colleague owns.', optional: true })
  ownerId?: string;

  @FlagField({ about: 'Cases that wait to be assigned.', optional: true })
  unassigned?: boolean;

  @CodeField(MEMBER_STAGES, { about: 'The stage the case shows.', optional: true })
  stage?: MemberStage;

  @CodeField(CASE_STATES, { about: 'Open when absent.', optional: true })
  state?: (typeof CASE_STATES)[number];

  @CodeField(CASE_LIST_DUE, { about: 'When the next due day lies.', optional: true })
  due?: CaseListDue;

  @DayField({ about: 'The first day on which the next due day may lie.', optional: true })
  dueFrom?: string;

  @DayField({ about: 'The last such day, included.', optional: true })
  dueTo?: string;

  @CodeField(CASE_MATTERS, { about: 'Cases on which this waits for somebody.', optional: true })
  matter?: CaseMatter;

  @PatternField(/^[a-z0-9-]{1,80}$/, 'must be the code of a rule such as be-lack-of-means.', {
    about: 'Of the cases refused, those that this requirement refused.',
    optional: true,
  })
  rule?: string;

  @CodeField(CARE_LEVELS, { about: 'The care level of the member who needs most.', optional: true })
  careLevel?: CareLevel;

  @CodeField(CASE_LIST_AGES, { about: 'Days at the stage it shows.', optional: true })
  age?: CaseListAge;
}

export class KeepCaseViewDto {
  @TextField({ about: 'What you call it, such as "Due this week"; never a person’s name.', max: 60 })
  name: string;

  @IdField({ about: 'Your office.' })
  officeId: string;

  @CodeField(ROLES, {
    about: 'Whoever holds this role in an office you may share in sees the view; only you when absent.',
    optional: true,
  })
  sharedRole?: Role;

  @PartField(() => ViewFiltersDto, { about: 'Codes and ids of offices and colleagues.' })
  filters: ViewFiltersDto;

  @ApiProperty({ enum: CASE_LIST_COLUMNS, isArray: true, description: 'In the order of the list.' })
  @IsArray({ message: 'columns must be a list of columns.' })
  @ArrayMinSize(1, { message: 'columns must name at least one column.' })
  @ArrayUnique({ message: 'columns must name each column once.' })
  @IsIn([...CASE_LIST_COLUMNS], { each: true, message: `columns may hold: ${CASE_LIST_COLUMNS.join(', ')}.` })
  columns: CaseListColumn[];

  @CodeField(CASE_LIST_SORTS, { about: 'What the list is sorted by.' })
  sort: CaseListSort;

  @CodeField(ORDERS, { about: 'Which end comes first.' })
  order: 'asc' | 'desc';
}

export class CaseViewDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'You keep it, and may remove it.' }) mine: boolean;
  @ApiProperty({ enum: ROLES, nullable: true }) sharedRole: Role | null;
  @ApiProperty({ type: ViewFiltersDto }) filters: ViewFiltersDto;
  @ApiProperty({ enum: CASE_LIST_COLUMNS, isArray: true }) columns: CaseListColumn[];
  @ApiProperty({ enum: CASE_LIST_SORTS }) sort: CaseListSort;
  @ApiProperty({ enum: ORDERS }) order: 'asc' | 'desc';
  @ApiProperty({ type: 'integer' }) version: number;
}

export const CaseViewListDto = listDto(CaseViewDto);

export class KeptCaseViewDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
}
