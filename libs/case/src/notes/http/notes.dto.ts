import { FLAG_CODE_LIST, MATTER_CLASSES, NOTE_MAX, type FlagCode, type MatterClass } from '@homeward/contracts';
import { CodeField, IdField, PageInfo, TextField, VersionField } from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';

export class WriteNoteDto {
  @IdField({ about: 'The member it is about.' })
  memberId: string;

  @CodeField(MATTER_CLASSES, { about: 'Who may read it: everybody on the case, or those of that sealed matter.' })
  matterClass: MatterClass;

  @TextField({ about: 'The note. What is longer is a document: attach it.', max: NOTE_MAX })
  text: string;

  @IdField({ about: 'The note this one puts right.', optional: true })
  correctsId?: string;
}

export class WrittenNoteDto {
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class NoteDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ enum: MATTER_CLASSES }) matterClass: MatterClass;
  @ApiProperty() text: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) correctsId: string | null;
  @ApiProperty({ type: [String], description: 'The notes that put it right.' }) correctedBy: string[];
  @ApiProperty({ format: 'uuid' }) authorId: string;
  @ApiProperty({ type: String, nullable: true }) authorName: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class NoteListDto {
  @ApiProperty({ type: [NoteDto] }) rows: NoteDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}

export class RaiseFlagDto {
  @IdField({ about: 'The member it is about.' })
  memberId: string;

  @CodeField(FLAG_CODE_LIST, { about: 'What needs attention; who may see it follows from this.' })
  code: FlagCode;

  @TextField({ about: 'Why.', max: 1000 })
  reason: string;
}

export class LowerFlagDto {
  @VersionField()
  version: number;

  @TextField({ about: 'Why it no longer holds.', max: 1000 })
  reason: string;
}

export class FlagVersionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class FlagDto extends FlagVersionDto {
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ enum: MATTER_CLASSES }) matterClass: MatterClass;
  @ApiProperty({ enum: FLAG_CODE_LIST }) code: FlagCode;
  @ApiProperty() reason: string;
  @ApiProperty({ format: 'uuid' }) raisedBy: string;
  @ApiProperty({ format: 'date-time' }) raisedAt: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) loweredBy: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) loweredAt: string | null;
  @ApiProperty({ type: String, nullable: true }) lowerReason: string | null;
}

export class FlagListDto {
  @ApiProperty({ type: [FlagDto] }) rows: FlagDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}
