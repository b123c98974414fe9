import { ApiProperty, OmitType } from '@nestjs/swagger';
import { OpenCaseDto } from '@homeward/case';
import {
  INFORMATION_CHANNELS,
  INFORMATION_TOPICS,
  type InformationChannel,
  type InformationTopic,
} from '@homeward/contracts';
import {
  CodeField,
  DayField,
  IdField,
  IntegerField,
  listDto,
  PageQuery,
  PatternField,
  TextField,
  VersionField,
} from '@homeward/platform';
import { CONTACT_TEXT_MAX, HEADS_MAX } from '../domain/contact-rules.ts';

const LANGUAGE = /^[a-z]{2,3}$/;

export class RecordContactDto {
  @CodeField(INFORMATION_CHANNELS, { about: 'How they asked.' })
  channel: InformationChannel;

  @CodeField(INFORMATION_TOPICS, { about: 'What it was about.' })
  topic: InformationTopic;

  @PatternField(LANGUAGE, 'must hold language codes such as fr or ar.', {
    about: 'The languages spoken, as in reference/languages.',
    many: 5,
  })
  languages: string[];

  @DayField({ about: 'The day; today when absent.', optional: true })
  day?: string | null;

  @TextField({ about: 'Where; never where somebody lives.', max: CONTACT_TEXT_MAX, optional: true })
  place?: string | null;

  @TextField({ about: 'Where they heard of us.', max: CONTACT_TEXT_MAX, optional: true })
  heardFrom?: string | null;

  @TextField({ about: 'Where they were sent on to.', max: CONTACT_TEXT_MAX, optional: true })
  referredTo?: string | null;

  @IntegerField({ about: 'How many people listened; for a group session.', min: 1, max: HEADS_MAX, optional: true })
  heads?: number | null;

  @IdField({ about: 'The office; the only one you work in when absent.', optional: true })
  officeId?: string | null;
}

export class RecordedContactDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
}

/** The case is opened in the contact's office. */
export class TurnIntoCaseDto extends OmitType(OpenCaseDto, ['officeId'] as const) {
  @VersionField()
  version: number;
}

export class ContactDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty({ format: 'date' }) day: string;
  @ApiProperty({ enum: INFORMATION_CHANNELS }) channel: InformationChannel;
  @ApiProperty({ type: String, nullable: true }) place: string | null;
  @ApiProperty({ type: [String] }) languages: string[];
  @ApiProperty({ enum: INFORMATION_TOPICS }) topic: InformationTopic;
  @ApiProperty({ type: String, nullable: true }) heardFrom: string | null;
  @ApiProperty({ type: String, nullable: true }) referredTo: string | null;
  @ApiProperty() heads: number;
  @ApiProperty() becameCase: boolean;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Not told of a contact about asylum or health.',
  })
  caseId: string | null;
  @ApiProperty() version: number;
}

export class ContactFiltersDto extends PageQuery {
  @CodeField(INFORMATION_CHANNELS, { about: 'Only those who asked in this way.', optional: true })
  channel?: InformationChannel;

  @CodeField(INFORMATION_TOPICS, { about: 'Only those about this.', optional: true })
  topic?: InformationTopic;

  @PatternField(LANGUAGE, 'must be a language code such as fr or ar.', {
    about: 'Only those held in this language, alone or beside others.',
    optional: true,
  })
  language?: string;

  @DayField({ about: 'Only from this day on.', optional: true })
  from?: string;

  @DayField({ about: 'Only up to this day.', optional: true })
  to?: string;
}

export const ContactListDto = listDto(ContactDto);

export class InformationFiguresQuery {
  @IntegerField({ about: 'The year of the contacts.', min: 2000, max: 2100, fromQuery: true })
  year: number;
}

export class InformationFigureDto {
  @ApiProperty({ description: '`YYYY-MM`' }) month: string;
  @ApiProperty({ enum: INFORMATION_CHANNELS }) channel: InformationChannel;
  @ApiProperty({ enum: INFORMATION_TOPICS }) topic: InformationTopic;
  @ApiProperty({ description: 'A language code, or `all` where each contact is counted once.' }) language: string;
  @ApiProperty() contacts: number;
  @ApiProperty() heads: number;
}

export const InformationFigureListDto = listDto(InformationFigureDto);
