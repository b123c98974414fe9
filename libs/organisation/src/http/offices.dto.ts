import { ApiProperty } from '@nestjs/swagger';
import { OFFICE_KINDS, type OfficeKind } from '@homeward/contracts';
import {
  CodeField,
  DayField,
  IdField,
  PageInfo,
  PageQuery,
  PatternField,
  TextField,
  VersionField,
} from '@homeward/platform';

const COUNTRY = /^[A-Z]{2}$/;
const LANGUAGE = /^[a-z]{2,3}$/;
const CALENDAR = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;

export class ListOfficesDto extends PageQuery {
  @IdField({ about: 'Only this office and what lies under it.', optional: true })
  under?: string;
}

export class OpenOfficeDto {
  @IdField({ about: 'The office it lies under, which you administer.' })
  parentId: string;

  @CodeField(OFFICE_KINDS, { about: 'What kind of office it is.' })
  kind: OfficeKind;

  @TextField({ about: 'Its name, unlike any other office’s.', max: 120 })
  name: string;

  @PatternField(COUNTRY, 'must be a two-letter country code such as BE.', { about: 'The country it stands in.' })
  countryCode: string;

  @PatternField(COUNTRY, 'must hold two-letter country codes such as BE.', {
    about: 'The countries people return from that it serves.',
    many: 60,
  })
  hostCountries: string[];

  @TextField({ about: 'Its IANA time zone, such as Europe/Brussels.', max: 60 })
  timeZone: string;

  @PatternField(CALENDAR, 'must name a calendar such as BE.', { about: 'The holiday calendar it keeps.' })
  calendar: string;

  @PatternField(LANGUAGE, 'must hold language codes such as fr.', { about: 'The languages it works in.', many: 20 })
  languages: string[];
}

export class ChangeOfficeDto {
  @VersionField()
  version: number;

  @IdField({ about: 'The office it is to lie under.', optional: true })
  parentId?: string;

  @TextField({ about: 'Its name, unlike any other office’s.', max: 120, min: 1, optional: true })
  name?: string;

  @PatternField(COUNTRY, 'must hold two-letter country codes such as BE.', {
    about: 'The countries people return from that it serves.',
    many: 60,
    optional: true,
  })
  hostCountries?: string[];

  @TextField({ about: 'Its IANA time zone, such as Europe/Brussels.', max: 60, min: 1, optional: true })
  timeZone?: string;

  @PatternField(CALENDAR, 'must name a calendar such as BE.', {
    about: 'The holiday calendar it keeps.',
    optional: true,
  })
  calendar?: string;

  @PatternField(LANGUAGE, 'must hold language codes such as fr.', {
    about: 'The languages it works in.',
    many: 20,
    optional: true,
  })
  languages?: string[];

  @DayField({ about: 'The first day it takes no new work; null opens it again.', optional: true })
  closedOn?: string | null;
}

export class OfficeVersionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
}

export class OfficeDto extends OfficeVersionDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) parentId: string | null;
  @ApiProperty({ enum: OFFICE_KINDS }) kind: OfficeKind;
  @ApiProperty() name: string;
  @ApiProperty({ type: String, nullable: true }) code: string | null;
  @ApiProperty() countryCode: string;
  @ApiProperty({ type: [String] }) hostCountries: string[];
  @ApiProperty() timeZone: string;
  @ApiProperty() calendar: string;
  @ApiProperty({ type: [String] }) languages: string[];
  @ApiProperty({ type: String, format: 'date', nullable: true }) closedOn: string | null;
}

export class OfficeListDto {
  @ApiProperty({ type: [OfficeDto] }) rows: OfficeDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}
