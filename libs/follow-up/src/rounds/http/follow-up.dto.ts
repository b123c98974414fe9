import {
  DEATH_DECISIONS,
  FOLLOW_UP_EVENTS,
  FOLLOW_UP_STATES,
  PRESENT_AT_ANSWERS,
  RESUME_REASONS,
  ROUND_PURPOSES,
  ROUND_STATES,
  ROUND_WAIVE_REASONS,
  SATISFACTION_MODES,
  WAIVED_BY_OFFICE,
  type DeathDecision,
  type FollowUpEventKind,
  type FollowUpState,
  type PresentAtAnswer,
  type ResumeReason,
  type RoundPurpose,
  type RoundState,
  type RoundWaiveReason,
  type SatisfactionMode,
} from '@homeward/contracts';
import { CodeField, DayField, IntegerField, PartField, PatternField, VersionField } from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';
import { AttemptShownDto, SatisfactionShownDto } from './contact-shown.dto.ts';

const text = { type: String, nullable: true } as const;
const day = { type: String, format: 'date' } as const;
const GRADE = { min: 1, max: 5, optional: true } as const;

export class RoundShownDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: 'The offset from the arrival, such as P3M.' }) code: string;
  @ApiProperty({ enum: ROUND_PURPOSES }) purpose: RoundPurpose;
  @ApiProperty() optional: boolean;
  @ApiProperty(day) dueOn: string;
  @ApiProperty(day) windowFrom: string;
  @ApiProperty(day) windowTo: string;
  @ApiProperty({ ...day, description: 'From when it stands on the list of calls.' }) callOn: string;
  @ApiProperty({ enum: ROUND_STATES }) state: RoundState;
  @ApiProperty({ enum: ROUND_WAIVE_REASONS, nullable: true }) waiveReason: RoundWaiveReason | null;
  @ApiProperty({ ...day, nullable: true }) settledOn: string | null;
  @ApiProperty() due: boolean;
  @ApiProperty() overdue: boolean;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: [AttemptShownDto] }) attempts: readonly AttemptShownDto[];
  @ApiProperty({ type: [SatisfactionShownDto], description: 'All answers, the last one first; it counts.' })
  satisfaction: readonly SatisfactionShownDto[];
}

export class FollowUpEventDto {
  @ApiProperty({ enum: FOLLOW_UP_EVENTS }) kind: FollowUpEventKind;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty(day) arrivedOn: string;
  @ApiProperty({ ...day, nullable: true, description: 'The day it was planned by before.' })
  earlierArrivedOn: string | null;
  @ApiProperty(text) byName: string | null;
}

export class FollowUpShownDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty(text) name: string | null;
  @ApiProperty({ enum: FOLLOW_UP_STATES }) state: FollowUpState;
  @ApiProperty(day) stateOn: string;
  @ApiProperty({ description: 'A supervisor has looked at the death somebody told of.' }) deathSettled: boolean;
  @ApiProperty(day) arrivedOn: string;
  @ApiProperty(text) countryCode: string | null;
  @ApiProperty({ description: 'Planned by a schedule that is our proposal.' }) proposal: boolean;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: [RoundShownDto] }) rounds: readonly RoundShownDto[];
  @ApiProperty({ type: [FollowUpEventDto] }) events: readonly FollowUpEventDto[];
}

export class CaseFollowUpDto {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty() timeZone: string;
  @ApiProperty({ type: [FollowUpShownDto] }) members: readonly FollowUpShownDto[];
}

export class WaiveRoundDto {
  @VersionField()
  version: number;

  @CodeField(WAIVED_BY_OFFICE, { about: 'Why it helps nobody.' })
  reason: (typeof WAIVED_BY_OFFICE)[number];
}

export class ResumeFollowUpDto {
  @VersionField()
  version: number;

  @CodeField(RESUME_REASONS, { about: 'Why contact goes on again.' })
  reason: ResumeReason;
}

export class SettleDeathReportDto {
  @VersionField()
  version: number;

  @CodeField(DEATH_DECISIONS, { about: 'Whether the death is so, or was told by mistake.' })
  decision: DeathDecision;
}

export class GradesDto {
  @IntegerField({ about: 'Return assistance.', ...GRADE }) 'return-assistance'?: number;
  @IntegerField({ about: 'Counselling.', ...GRADE }) counselling?: number;
  @IntegerField({ about: 'Economic support.', ...GRADE }) economic?: number;
  @IntegerField({ about: 'Social support.', ...GRADE }) social?: number;
  @IntegerField({ about: 'Support at the level of the community.', ...GRADE }) community?: number;
  @IntegerField({ about: 'Reintegration support as a whole.', ...GRADE }) overall?: number;
}

export class RecordSatisfactionDto {
  @PartField(() => GradesDto, { about: '1 very dissatisfied to 5 very satisfied; what does not apply is left out.' })
  grades: GradesDto;

  @DayField({ about: 'The day they answered.' })
  answeredOn: string;

  @PatternField(/^[a-z]{2,3}$/, 'must be a language code of the list, such as ar.', { about: 'In which it was asked.' })
  language: string;

  @CodeField(SATISFACTION_MODES, { about: 'How it was asked.' })
  mode: SatisfactionMode;

  @CodeField(PRESENT_AT_ANSWERS, { about: 'Who else was there; nobody, when empty.', many: PRESENT_AT_ANSWERS.length })
  present: PresentAtAnswer[];

  @IntegerField({ about: 'The number of the answer that this one corrects.', min: 1, max: 1_000, optional: true })
  corrects?: number;
}

export class RecordedSatisfactionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) number: number;
}

export class FollowUpVersionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
}
