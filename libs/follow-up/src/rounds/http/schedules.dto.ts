import {
  FOLLOW_UP_PROFILES,
  ROUND_OFFSET,
  ROUND_PURPOSES,
  ROUND_WINDOW_UNITS,
  ROUNDS_MOST,
  WINDOW_DAYS_MOST,
  type FollowUpProfile,
  type RoundPurpose,
  type RoundWindowUnit,
} from '@homeward/contracts';
import {
  CodeField,
  DayField,
  FlagField,
  IntegerField,
  listDto,
  PartField,
  PatternField,
  TextField,
} from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';

export class ScheduledRoundDto {
  @PatternField(ROUND_OFFSET, 'must be whole days or months, such as P7D or P3M.', {
    about: 'How long after the arrival.',
  })
  code: string;

  @CodeField(ROUND_PURPOSES, { about: 'What it is for.' })
  purpose: RoundPurpose;

  @IntegerField({ about: 'Days before and after the due day.', min: 0, max: WINDOW_DAYS_MOST })
  windowDays: number;

  @CodeField(ROUND_WINDOW_UNITS, { about: 'Which days the window counts.' })
  windowUnit: RoundWindowUnit;

  @FlagField({ about: 'Held where it helps; nobody is reminded of it.' })
  optional: boolean;
}

export class RecordFollowUpScheduleDto {
  @TextField({ about: 'For one programme; for every other when absent.', max: 40, optional: true })
  programmeCode?: string;

  @CodeField(FOLLOW_UP_PROFILES, { about: 'For whom.' })
  profile: FollowUpProfile;

  @DayField({ about: 'The first day of arrival it holds for.' })
  validFrom: string;

  @PartField(() => ScheduledRoundDto, { about: 'The rounds, in any order.', many: ROUNDS_MOST })
  rounds: ScheduledRoundDto[];

  @IntegerField({ about: 'Failed attempts on so many days, and contact counts as lost.', min: 2, max: 10 })
  lostAfter: number;

  @TextField({ about: 'Who decided it, or where it is written.', max: 300 })
  source: string;
}

export class RecordedScheduleDto {
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class FollowUpScheduleDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true }) programmeCode: string | null;
  @ApiProperty({ type: String, nullable: true }) programmeName: string | null;
  @ApiProperty({ enum: FOLLOW_UP_PROFILES }) profile: FollowUpProfile;
  @ApiProperty({ format: 'date' }) validFrom: string;
  @ApiProperty({ type: [ScheduledRoundDto] }) rounds: readonly ScheduledRoundDto[];
  @ApiProperty({ type: 'integer' }) lostAfter: number;
  @ApiProperty({ description: 'Our proposal, which nobody has to follow.' }) proposal: boolean;
  @ApiProperty({ type: String, nullable: true }) source: string | null;
}

export class FollowUpScheduleListDto extends listDto(FollowUpScheduleDto) {}
