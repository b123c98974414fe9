import {
  CARE_LEVELS,
  CASE_LIST_AGES,
  CASE_LIST_DUE,
  CASE_LIST_SIZE_MAX,
  CASE_LIST_SORTS,
  CASE_LIST_WHOSE,
  CASE_MATTERS,
  END_STATES,
  STAGES,
  type CareLevel,
  type CaseListAge,
  type CaseListDue,
  type CaseListSort,
  type CaseListWhose,
  type CaseMatter,
  type MemberStage,
} from '@homeward/contracts';
import {
  CodeField,
  DayField,
  FlagField,
  IdField,
  IntegerField,
  PageInfo,
  PageNumberQuery,
  PatternField,
} from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';

const MEMBER_STAGES = [...STAGES, ...END_STATES] as const;
export const CASE_STATES = ['open', 'ended', 'all'] as const;

export class CaseFilterCodesDto extends PageNumberQuery {
  @IntegerField({ about: 'Rows a page.', min: 1, max: CASE_LIST_SIZE_MAX, optional: true, fromQuery: true })
  size?: number;

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
