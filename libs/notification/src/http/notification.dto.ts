import { ApiProperty } from '@nestjs/swagger';
import { MESSAGE_TEMPLATES, type MessageTemplate } from '@homeward/contracts';
import { PageInfo } from '@homeward/platform';

export class NoticeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: MESSAGE_TEMPLATES, description: 'What it is about; the words are the screen’s.' })
  template: MessageTemplate;
  @ApiProperty({ description: 'The kind of record to look at, such as case.' }) recordType: string;
  @ApiProperty({ format: 'uuid' }) recordId: string;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readAt: Date | null;
}

export class NoticeListDto {
  @ApiProperty({ type: [NoticeDto] }) rows: NoticeDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
  @ApiProperty({ description: 'How many of all of them are unread.' }) unread: number;
}

export class KeptMailDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: MESSAGE_TEMPLATES }) template: MessageTemplate;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) caseId: string | null;
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty({ type: String, format: 'date-time' }) keptAt: Date;
}

export class KeptMailListDto {
  @ApiProperty({ type: [KeptMailDto] }) rows: KeptMailDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}

export class KeptMailWordsDto extends KeptMailDto {
  @ApiProperty({ description: 'The address it would have gone to.' }) recipient: string;
  @ApiProperty() subject: string;
  @ApiProperty({ description: 'The plain text of the mail.' }) body: string;
}
