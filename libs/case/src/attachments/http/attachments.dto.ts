import { ATTACHMENT_TYPES, MATTER_CLASSES, type AttachmentType, type MatterClass } from '@homeward/contracts';
import { PageInfo } from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';

const MEDIA_TYPES = Object.keys(ATTACHMENT_TYPES);

/** For the documentation; the body is read part by part. */
export class AttachFileDto {
  @ApiProperty({ format: 'uuid', description: 'The member it is about.' }) memberId: string;
  @ApiProperty({ enum: MATTER_CLASSES, description: 'Who may read it.' }) matterClass: MatterClass;
  @ApiProperty({ type: String, format: 'binary', description: 'The file, at most 10 MiB.' }) file: unknown;
}

export class AttachedFileDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: MEDIA_TYPES, description: 'What the content is, whatever its name.' }) mediaType: AttachmentType;
  @ApiProperty({ type: 'integer' }) byteSize: number;
}

export class AttachmentDto extends AttachedFileDto {
  @ApiProperty() fileName: string;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ enum: MATTER_CLASSES }) matterClass: MatterClass;
  @ApiProperty({ format: 'uuid' }) authorId: string;
  @ApiProperty({ type: String, nullable: true }) authorName: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class AttachmentListDto {
  @ApiProperty({ type: [AttachmentDto] }) rows: AttachmentDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}
