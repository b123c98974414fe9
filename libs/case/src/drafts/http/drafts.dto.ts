import { FORM_DRAFT_MAX } from '@homeward/contracts';
import { IdField, IntegerField, TextField } from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';

export class DraftSubjectDto {
  @IdField({ about: 'The case the form is about; none for a form that begins one.', optional: true })
  caseId?: string;
}

export class KeepDraftDto extends DraftSubjectDto {
  @IntegerField({
    about: 'The version you read, 0 when there was none; a stale one is refused.',
    min: 0,
    max: 1_000_000,
  })
  version: number;

  @TextField({ about: 'The values of the form as JSON, as the form itself will read them.', max: FORM_DRAFT_MAX })
  content: string;
}

export class DraftKeptDto {
  @ApiProperty() content: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ format: 'date-time' }) savedAt: string;
}

export class DraftDto {
  @ApiProperty({ type: DraftKeptDto, nullable: true, description: 'Yours; null when none is kept.' })
  draft: DraftKeptDto | null;
}

export class DraftSavedDto {
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ format: 'date-time' }) savedAt: string;
}
