import {
  ATTEMPT_CHANNELS,
  ATTEMPT_CONCLUSIONS,
  CALL_LIST_WHOSE,
  CONTACT_KINDS,
  CONTACT_OUTCOMES,
  FOLLOW_UP_STATES,
  ROUND_PURPOSES,
  ROUND_STATES,
  type AttemptChannel,
  type AttemptConclusion,
  type CallListWhose,
  type ContactKind,
  type ContactOutcome,
  type FollowUpState,
  type RoundPurpose,
  type RoundState,
} from '@homeward/contracts';
import {
  CodeField,
  DayField,
  IdField,
  InstantField,
  listDto,
  PageQuery,
  PartField,
  VersionField,
} from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';
import { AttemptShownDto, SatisfactionShownDto } from './contact-shown.dto.ts';

const text = { type: String, nullable: true } as const;
const day = { type: String, format: 'date' } as const;
const inReach = { description: 'Not for whoever receives the person for another office: the case stays shut.' };
const FAMILY_MOST = 30;

export class CallListQuery extends PageQuery {
  @CodeField(CALL_LIST_WHOSE, { about: 'Calls for the reader’s own cases, or all they may make.', optional: true })
  whose?: CallListWhose;
}

export class CallDueDto {
  @ApiProperty({ format: 'uuid' }) roundId: string;
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() caseNumber: string;
  @ApiProperty(inReach) caseInReach: boolean;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty(text) name: string | null;
  @ApiProperty({ description: 'Treated as a child on the due day.' }) child: boolean;
  @ApiProperty({ description: 'The offset from the arrival, such as P3M.' }) code: string;
  @ApiProperty({ enum: ROUND_PURPOSES }) purpose: RoundPurpose;
  @ApiProperty() optional: boolean;
  @ApiProperty(day) dueOn: string;
  @ApiProperty({ ...day, description: 'The last day on which it is held in time.' }) windowTo: string;
  @ApiProperty({ description: 'The window has passed and nobody was reached.' }) overdue: boolean;
  @ApiProperty({ type: 'integer' }) attempts: number;
  @ApiProperty({ enum: CONTACT_OUTCOMES, nullable: true }) lastOutcome: ContactOutcome | null;
  @ApiProperty({ ...day, nullable: true }) lastAttemptOn: string | null;
  @ApiProperty(text) ownerName: string | null;
}

export class CallDueListDto extends listDto(CallDueDto) {}

export class SafeChannelDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: [...CONTACT_KINDS] }) kind: ContactKind;
  @ApiProperty() value: string;
  @ApiProperty({ ...text, description: 'Of whom of the family it is on file.' }) name: string | null;
  @ApiProperty(text) belongsTo: string | null;
  @ApiProperty(text) language: string | null;
  @ApiProperty({ ...text, description: 'By the clock of the person’s office.' }) hoursFrom: string | null;
  @ApiProperty(text) hoursTo: string | null;
  @ApiProperty({ type: 'integer', isArray: true, description: 'Monday 1; every day when none.' })
  weekdays: readonly number[];
  @ApiProperty({ type: [String] }) wordsToAvoid: readonly string[];
  @ApiProperty() mayLeaveVoiceMail: boolean;
}

export class FamilyRoundDto {
  @ApiProperty({ format: 'uuid' }) roundId: string;
  @ApiProperty(text) name: string | null;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class CallSheetDto {
  @ApiProperty({ format: 'uuid' }) roundId: string;
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty() timeZone: string;
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() caseNumber: string;
  @ApiProperty(inReach) caseInReach: boolean;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty(text) name: string | null;
  @ApiProperty() child: boolean;
  @ApiProperty(day) arrivedOn: string;
  @ApiProperty() code: string;
  @ApiProperty({ enum: ROUND_PURPOSES }) purpose: RoundPurpose;
  @ApiProperty(day) dueOn: string;
  @ApiProperty(day) windowTo: string;
  @ApiProperty({ enum: ROUND_STATES }) state: RoundState;
  @ApiProperty({ enum: FOLLOW_UP_STATES }) followUpState: FollowUpState;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: [String], description: 'What they speak, the best first.' }) languages: readonly string[];
  @ApiProperty({ type: [SafeChannelDto], description: 'Only channels known to be safe.' })
  channels: readonly SafeChannelDto[];
  @ApiProperty({ type: 'integer', description: 'Channels on file of which nobody said that they are safe.' })
  channelsWithheld: number;
  @ApiProperty({ type: [FamilyRoundDto], description: 'Others of the family one call may be for.' })
  family: readonly FamilyRoundDto[];
  @ApiProperty({ type: [AttemptShownDto] }) attempts: readonly AttemptShownDto[];
  @ApiProperty({ ...day, nullable: true }) settledOn: string | null;
  @ApiProperty({ type: [SatisfactionShownDto], description: 'All answers; the last one counts.' })
  satisfaction: readonly SatisfactionShownDto[];
}

export class RoundVersionDto {
  @IdField({ about: 'The round of another member of the family.' })
  id: string;

  @VersionField()
  version: number;
}

export class RecordContactAttemptDto {
  @VersionField()
  version: number;

  @CodeField(ATTEMPT_CHANNELS, { about: 'By what they were to be reached.' })
  channel: AttemptChannel;

  @IdField({ about: 'Which of their channels; it must be safe. None for a visit.', optional: true })
  channelId?: string;

  @InstantField({ about: 'When it was; not in the future and not before the arrival.' })
  attemptedAt: string;

  @CodeField(CONTACT_OUTCOMES, { about: 'What came of it.' })
  outcome: ContactOutcome;

  @CodeField(ATTEMPT_CONCLUSIONS, {
    about: 'What it settled for the round; what usually follows from the outcome when absent.',
    optional: true,
  })
  conclusion?: AttemptConclusion;

  @DayField({ about: 'The day of another attempt; the next working day when absent.', optional: true })
  againOn?: string;

  @PartField(() => RoundVersionDto, {
    about: 'Rounds of others of the family the call was for too.',
    many: FAMILY_MOST,
    optional: true,
  })
  alsoRounds?: RoundVersionDto[];
}

export class RoundAfterDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ROUND_STATES }) state: RoundState;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class RecordedAttemptDto {
  @ApiProperty({ type: [RoundAfterDto] }) rounds: readonly RoundAfterDto[];
  @ApiProperty({ enum: FOLLOW_UP_STATES }) followUpState: FollowUpState;
  @ApiProperty({ description: 'A child was not reached: those who must act were told.' }) alerted: boolean;
}
