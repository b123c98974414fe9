import { ApiProperty } from '@nestjs/swagger';
import {
  COUNSELLED_THEMSELVES_FROM_AGE,
  END_STATES,
  FEAR_ANSWERS,
  INTERPRETER_KINDS,
  MATTER_CLASSES,
  OTHERS_PRESENT,
  SESSION_MODES,
  SESSION_OUTCOMES,
  SESSION_PURPOSES,
  SESSION_TOPICS,
  STAGES,
  type FearAnswer,
  type InterpreterKind,
  type MatterClass,
  type MemberStage,
  type OtherPresent,
  type SessionMode,
  type SessionOutcome,
  type SessionPurpose,
  type SessionTopic,
} from '@homeward/contracts';
import {
  CodeField,
  FlagField,
  IdField,
  InstantField,
  IntegerField,
  PageInfo,
  PartField,
  PatternField,
  TextField,
} from '@homeward/platform';
import { DURATION_MAX_MINUTES, NOTE_LENGTH_MAX, NOTES_MAX } from '../domain/session-rules.ts';

export class NoteInputDto {
  @CodeField(MATTER_CLASSES, { about: 'Health and protection matter is sealed: few may read it back.' })
  matterClass: MatterClass;

  @TextField({ about: 'What was said and agreed.', max: NOTE_LENGTH_MAX })
  text: string;
}

const MEMBERS_MAX = 30;

/** What one member said. */
export class MemberAnswersDto {
  @IdField({ about: 'The member of the case who was spoken with.' })
  memberId: string;

  @CodeField(SESSION_OUTCOMES, { about: 'Where this member stands after it.', optional: true })
  outcome?: SessionOutcome | null;

  @CodeField(FEAR_ANSWERS, {
    about:
      'Whether the person fears return. Sealed; a yes stops booking and reminders. Nobody is asked twice in 7 days.',
    optional: true,
  })
  fearOfReturn?: FearAnswer | null;

  @PartField(() => NoteInputDto, { about: 'What was written down, each note in its class.', many: NOTES_MAX })
  notes: NoteInputDto[];

  @IdField({
    about: `Their children below ${COUNSELLED_THEMSELVES_FROM_AGE}, who are counselled through them.`,
    optional: true,
    many: MEMBERS_MAX,
  })
  onBehalfOfMemberIds?: string[] | null;
}

export class RecordSessionDto extends MemberAnswersDto {
  @CodeField(SESSION_PURPOSES, { about: 'What the session was for.' })
  purpose: SessionPurpose;

  @CodeField(SESSION_MODES, { about: 'How it was held.' })
  mode: SessionMode;

  @PatternField(/^[a-z]{2,3}$/, 'must be a language code such as fr or ar.', {
    about: 'The language spoken, as in reference/languages.',
  })
  language: string;

  @FlagField({ about: 'Whether an interpreter was there.' })
  interpreterUsed: boolean;

  @InstantField({ about: 'When it began; never in the future.' })
  heldAt: string;

  @IntegerField({ about: 'How long it took, in minutes.', min: 1, max: DURATION_MAX_MINUTES })
  durationMinutes: number;

  @CodeField(INTERPRETER_KINDS, { about: 'What kind of interpreter; never a name.', optional: true })
  interpreterKind?: InterpreterKind | null;

  @FlagField({ about: 'Whether the interpreter is kin of the person; not said counts as kin.', optional: true })
  interpreterIsKin?: boolean | null;

  @FlagField({ about: 'Whether the member was alone with you and the interpreter.', optional: true })
  alone?: boolean | null;

  @FlagField({ about: 'In detention: whether custodial staff could not hear.', optional: true })
  outOfEarshot?: boolean | null;

  @IdField({ about: 'Other members of the case who were in the room.', optional: true, many: MEMBERS_MAX })
  presentMemberIds?: string[] | null;

  @CodeField(OTHERS_PRESENT, { about: 'Who else was in the room.', optional: true, many: OTHERS_PRESENT.length })
  othersPresent?: OtherPresent[] | null;

  @CodeField(SESSION_TOPICS, {
    about: 'What of the minimum information was given.',
    optional: true,
    many: SESSION_TOPICS.length,
  })
  topics?: SessionTopic[] | null;

  @PartField(() => MemberAnswersDto, {
    about: 'Others spoken with at the same time; each gets a session of their own with the same topics.',
    optional: true,
    many: MEMBERS_MAX,
  })
  together?: MemberAnswersDto[] | null;
}

export class RecordedNoteDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: MATTER_CLASSES }) matterClass: MatterClass;
}

export class RecordedMemberSessionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ enum: [...STAGES, ...END_STATES], description: 'Where the member stands now.' }) stage: MemberStage;
  @ApiProperty({ type: [RecordedNoteDto] }) notes: RecordedNoteDto[];
}

export class CounselledOnBehalfDto {
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ enum: [...STAGES, ...END_STATES], description: 'Where the child stands now.' }) stage: MemberStage;
}

export class RecordedSessionDto extends RecordedMemberSessionDto {
  @ApiProperty({ type: [RecordedMemberSessionDto], description: 'The sessions of those spoken with together.' })
  together: RecordedMemberSessionDto[];
  @ApiProperty({ type: [CounselledOnBehalfDto], description: 'Children on whose behalf somebody was counselled.' })
  onBehalfOf: CounselledOnBehalfDto[];
}

export class CounsellingSessionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ enum: SESSION_PURPOSES }) purpose: SessionPurpose;
  @ApiProperty({ enum: SESSION_MODES }) mode: SessionMode;
  @ApiProperty() language: string;
  @ApiProperty() interpreterUsed: boolean;
  @ApiProperty({ format: 'date-time' }) heldAt: string;
  @ApiProperty({ description: 'Minutes.' }) durationMinutes: number;
  @ApiProperty({ format: 'uuid' }) counsellorId: string;
  @ApiProperty({ enum: INTERPRETER_KINDS, nullable: true }) interpreterKind: InterpreterKind | null;
  @ApiProperty({ type: Boolean, nullable: true }) interpreterIsKin: boolean | null;
  @ApiProperty({ type: Boolean, nullable: true }) alone: boolean | null;
  @ApiProperty({ type: Boolean, nullable: true }) outOfEarshot: boolean | null;
  @ApiProperty({ type: [String], format: 'uuid' }) presentMemberIds: readonly string[];
  @ApiProperty({ type: [String], format: 'uuid', description: 'Children too young to be told themselves.' })
  onBehalfOfMemberIds: readonly string[];
  @ApiProperty({ enum: OTHERS_PRESENT, isArray: true }) othersPresent: readonly OtherPresent[];
  @ApiProperty({ enum: SESSION_TOPICS, isArray: true }) topics: readonly SessionTopic[];
  @ApiProperty({ enum: SESSION_OUTCOMES, nullable: true }) outcome: SessionOutcome | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Shared by sessions held together.' })
  jointId: string | null;
  @ApiProperty() version: number;
}

export class SessionListDto {
  @ApiProperty({ type: [CounsellingSessionDto] }) rows: CounsellingSessionDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}

export class SessionNoteDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: MATTER_CLASSES }) matterClass: MatterClass;
  @ApiProperty() text: string;
  @ApiProperty({ format: 'uuid' }) authorId: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class OpenedSessionDto extends CounsellingSessionDto {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty({ enum: ['yes', 'no'], nullable: true, description: 'Null for whoever may not know.' })
  fearOfReturn: 'yes' | 'no' | null;
  @ApiProperty({
    type: [SessionNoteDto],
    description: 'The notes you may read; nothing tells whether there are others.',
  })
  notes: SessionNoteDto[];
}
