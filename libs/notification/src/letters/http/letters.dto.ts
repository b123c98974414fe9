import {
  LANGUAGES_OF_THE_APP,
  LETTER_KINDS,
  LETTER_STATES,
  MATTER_CLASSES,
  type AppLanguage,
  type LetterKind,
  type LetterState,
  type MatterClass,
} from '@homeward/contracts';
import { CodeField, DayField, IdField, listDto, PatternField, TextField, VersionField } from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';

export const LETTER_LENGTH_MAX = 20_000;
const TITLE_MAX = 200;
const PROGRAMME = /^[A-Z]{2}-[A-Z0-9-]{1,30}$/;

export class WriteLetterDto {
  @IdField({ about: 'The member the letter is to or about.' })
  memberId: string;

  @CodeField(LETTER_KINDS, { about: 'What kind of letter it is.' })
  kind: LetterKind;

  @CodeField(MATTER_CLASSES, { about: 'A letter on health or protection matter is sealed.' })
  matterClass: MatterClass;

  @CodeField(LANGUAGES_OF_THE_APP, { about: 'The person’s own language when absent, else English.', optional: true })
  language?: AppLanguage;

  @PatternField(PROGRAMME, 'must be a programme code such as BE-FEDASIL.', {
    about: 'The programme whose own text is wished for.',
    optional: true,
  })
  programmeCode?: string;

  @IdField({ about: 'The appointment it announces.', optional: true })
  appointmentId?: string;

  @IdField({ about: 'The consent it writes down.', optional: true })
  consentId?: string;

  @TextField({ about: 'Whom the person is referred to.', max: TITLE_MAX, optional: true })
  referredTo?: string;
}

export class EditLetterDto {
  @VersionField()
  version: number;

  @TextField({ about: 'The heading.', max: TITLE_MAX })
  title: string;

  @TextField({ about: 'The words; an empty line parts paragraphs.', max: LETTER_LENGTH_MAX })
  body: string;
}

export class FileLetterDto {
  @VersionField()
  version: number;
}

export class SignLetterDto {
  @VersionField()
  version: number;

  @DayField({ about: 'The day the person signed; today when absent.', optional: true })
  signedOn?: string;
}

export class WrittenLetterDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty() language: string;
  @ApiProperty({ description: 'True when nobody has reviewed the text it was written from.' }) sample: boolean;
}

export class LetterVersionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class LetterDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ enum: LETTER_KINDS }) kind: LetterKind;
  @ApiProperty() language: string;
  @ApiProperty({ enum: MATTER_CLASSES }) matterClass: MatterClass;
  @ApiProperty() title: string;
  @ApiProperty() sample: boolean;
  @ApiProperty({ enum: LETTER_STATES }) state: LetterState;
  @ApiProperty({ format: 'uuid' }) authorId: string;
  @ApiProperty({ type: String, nullable: true }) authorName: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) filedAt: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) signedOn: string | null;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The paper it was filed as, among the files of the case; null while it is a draft.',
  })
  attachmentId: string | null;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class OpenedLetterDto extends LetterDto {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() body: string;
}

export class LetterListDto extends listDto(LetterDto) {}

export class DraftLetterTemplateDto {
  @CodeField(LETTER_KINDS, { about: 'What kind of letter it is; the facts it may name follow from it.' })
  kind: LetterKind;

  @PatternField(PROGRAMME, 'must be a programme code such as BE-FEDASIL.', {
    about: 'The programme it is for; every programme when absent.',
    optional: true,
  })
  programmeCode?: string;

  @CodeField(LANGUAGES_OF_THE_APP, { about: 'Its language.' })
  language: AppLanguage;

  @TextField({ about: 'The heading; may name facts such as {{case.number}}.', max: TITLE_MAX })
  title: string;

  @TextField({ about: 'The words; may name facts such as {{person.name}}.', max: LETTER_LENGTH_MAX })
  body: string;

  @TextField({ about: 'Who answers for the text.', max: TITLE_MAX })
  legalOwner: string;

  @TextField({ about: 'Who translated it.', max: TITLE_MAX, optional: true })
  translator?: string;
}

export class PublishLetterTemplateDto {
  @VersionField()
  version: number;

  @DayField({ about: 'The first day it is used.' })
  validFrom: string;
}

export class DraftedLetterTemplateDto extends LetterVersionDto {
  @ApiProperty({ type: 'integer', description: 'Which wording of its kind and language it is.' }) number: number;
}

export class LetterTemplateDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: LETTER_KINDS }) kind: LetterKind;
  @ApiProperty({ type: String, nullable: true }) programmeCode: string | null;
  @ApiProperty({ enum: LANGUAGES_OF_THE_APP }) language: AppLanguage;
  @ApiProperty({ type: 'integer' }) number: number;
  @ApiProperty() title: string;
  @ApiProperty() body: string;
  @ApiProperty() legalOwner: string;
  @ApiProperty({ type: String, nullable: true }) translator: string | null;
  @ApiProperty() sample: boolean;
  @ApiProperty({ enum: ['draft', 'published'] }) state: 'draft' | 'published';
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) draftedBy: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validFrom: string | null;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class LetterTemplateListDto extends listDto(LetterTemplateDto) {}
