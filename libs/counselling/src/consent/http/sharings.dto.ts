import { ApiProperty } from '@nestjs/swagger';
import {
  MATTER_CLASSES,
  RECIPIENT_KINDS,
  SHARED_CATEGORIES,
  SHARING_BASES,
  type MatterClass,
  type RecipientKind,
  type SharedCategory,
  type SharingBasis,
} from '@homeward/contracts';
import { CodeField, DayField, IdField, listDto, TextField } from '@homeward/platform';
import { RECIPIENT_NAME_MAX } from '../domain/recipients.ts';

export class RecordSharingDto {
  @IdField({ about: 'The member something was told of.' })
  memberId: string;

  @CodeField(RECIPIENT_KINDS, { about: 'To what kind of recipient.' })
  recipientKind: RecipientKind;

  @TextField({ about: 'To which one: its name.', max: RECIPIENT_NAME_MAX })
  recipientName: string;

  @CodeField(SHARED_CATEGORIES, { about: 'What kind of data, never the data.', many: SHARED_CATEGORIES.length })
  categories: SharedCategory[];

  @DayField({ about: 'The day; today when absent.', optional: true })
  sharedOn?: string | null;

  @CodeField(SHARING_BASES, { about: 'On which ground.' })
  basis: SharingBasis;

  @IdField({ about: 'The consent it rests on.', optional: true })
  consentId?: string | null;

  @TextField({ about: 'The law or agreement it rests on.', max: 300, optional: true })
  legalReference?: string | null;
}

export class RecordedSharingDto {
  @ApiProperty({ type: [String], format: 'uuid', description: 'One row a class of matter.' }) ids: string[];
}

export class SharingDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ enum: MATTER_CLASSES }) matterClass: MatterClass;
  @ApiProperty({ enum: RECIPIENT_KINDS }) recipientKind: RecipientKind;
  @ApiProperty() recipientName: string;
  @ApiProperty({ enum: SHARED_CATEGORIES, isArray: true }) categories: SharedCategory[];
  @ApiProperty({ format: 'date' }) sharedOn: string;
  @ApiProperty({ enum: SHARING_BASES }) basis: SharingBasis;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) consentId: string | null;
  @ApiProperty({ type: String, nullable: true }) legalReference: string | null;
  @ApiProperty({ format: 'uuid' }) authorId: string;
}

export const SharingListDto = listDto(SharingDto);
