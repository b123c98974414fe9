import { ApiProperty } from '@nestjs/swagger';
import {
  MATTER_CLASSES,
  SESSION_MODES,
  SESSION_PURPOSES,
  STAGES,
  END_STATES,
  type MatterClass,
  type MemberStage,
  type SessionMode,
  type SessionPurpose,
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

export class RecordSessionDto {
  @IdField({ about: 'The member of the case who was spoken with.' })
  memberId: string;

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

  @PartField(() => NoteInputDto, { about: 'What was written down, each note in its class.', many: NOTES_MAX })
  notes: NoteInputDto[];
}

export class RecordedNoteDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: MATTER_CLASSES }) matterClass: MatterClass;
}

export class RecordedSessionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ enum: [...STAGES, ...END_STATES], description: 'Where the member stands now.' }) stage: MemberStage;
  @ApiProperty({ type: [RecordedNoteDto] }) notes: RecordedNoteDto[];
}

export class SessionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ enum: SESSION_PURPOSES }) purpose: SessionPurpose;
  @ApiProperty({ enum: SESSION_MODES }) mode: SessionMode;
  @ApiProperty() language: string;
  @ApiProperty() interpreterUsed: boolean;
  @ApiProperty({ format: 'date-time' }) heldAt: string;
  @ApiProperty({ description: 'Minutes.' }) durationMinutes: number;
  @ApiProperty({ format: 'uuid' }) counsellorId: string;
  @ApiProperty() version: number;
}

export class SessionListDto {
  @ApiProperty({ type: [SessionDto] }) rows: SessionDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}

export class NoteDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: MATTER_CLASSES }) matterClass: MatterClass;
  @ApiProperty() text: string;
  @ApiProperty({ format: 'uuid' }) authorId: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class OpenedSessionDto extends SessionDto {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty({ type: [NoteDto], description: 'The notes you may read; nothing tells whether there are others.' })
  notes: NoteDto[];
}
