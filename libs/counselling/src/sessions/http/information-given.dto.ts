import { ApiProperty } from '@nestjs/swagger';
import { ASYLUM_ENTRIES, type AsylumEntry } from '@homeward/contracts';
import { DayField, IdField, listDto, PatternField, TextField } from '@homeward/platform';
import { NOTE_LENGTH_MAX } from '../domain/session-rules.ts';

export class GiveDataNoticeDto {
  @IdField({ about: 'The members who were given the notice.', many: 30 })
  memberIds: string[];

  @DayField({ about: 'The day it was given; today when absent.', optional: true })
  givenOn?: string | null;

  @PatternField(/^[a-z]{2,3}$/, 'must be a language code such as fr or ar.', { about: 'The language of the notice.' })
  language: string;

  @TextField({ about: 'The version as printed on the notice.', max: 40 })
  noticeVersion: string;
}

export class GivenDataNoticeDto {
  @ApiProperty({ type: [String], format: 'uuid' }) memberIds: string[];
}

export class DataNoticeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ format: 'date' }) givenOn: string;
  @ApiProperty() language: string;
  @ApiProperty() noticeVersion: string;
}

export const DataNoticeListDto = listDto(DataNoticeDto);

export class GiveAsylumInformationDto {
  @IdField({ about: 'The member who was informed.' })
  memberId: string;

  @DayField({ about: 'The day it was given; today when absent.', optional: true })
  givenOn?: string | null;

  @TextField({ about: 'What was told and where the person was sent for advice. Sealed.', max: NOTE_LENGTH_MAX })
  text: string;
}

export class GivenAsylumInformationDto {
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class AsylumInformationDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) sessionId: string | null;
  @ApiProperty({ enum: ASYLUM_ENTRIES }) entry: AsylumEntry;
  @ApiProperty({ format: 'date' }) happenedOn: string;
  @ApiProperty({ type: String, nullable: true }) text: string | null;
  @ApiProperty({ format: 'uuid' }) authorId: string;
}

export const AsylumInformationListDto = listDto(AsylumInformationDto);
