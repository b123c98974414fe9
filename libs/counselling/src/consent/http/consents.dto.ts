import { ApiProperty } from '@nestjs/swagger';
import { CONSENT_PURPOSES, RECIPIENT_KINDS, type ConsentPurpose, type RecipientKind } from '@homeward/contracts';
import { CodeField, DayField, IdField, PageInfo, TextField, VersionField } from '@homeward/platform';
import { RECIPIENT_NAME_MAX } from '../domain/recipients.ts';

export class RecordConsentDto {
  @CodeField(CONSENT_PURPOSES, { about: 'What the person agreed to.' })
  purpose: ConsentPurpose;

  @IdField({ about: 'The channel it is for; none for any safe one.', optional: true })
  channelId?: string | null;

  @CodeField(RECIPIENT_KINDS, { about: 'To whom something may be given; none for a reminder.', optional: true })
  recipientKind?: RecipientKind | null;

  @TextField({ about: 'Which one: its name.', max: RECIPIENT_NAME_MAX, min: 1, optional: true })
  recipientName?: string | null;

  @DayField({ about: 'The day it was given; today when absent.', optional: true })
  grantedOn?: string | null;
}

export class RecordedConsentDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
}

export class WithdrawConsentDto {
  @VersionField()
  version: number;
}

export class WithdrawnConsentDto {
  @ApiProperty({ format: 'date' }) withdrawnOn: string;
  @ApiProperty() version: number;
}

export class ConsentDto extends RecordedConsentDto {
  @ApiProperty({ enum: CONSENT_PURPOSES }) purpose: ConsentPurpose;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) channelId: string | null;
  @ApiProperty({ enum: RECIPIENT_KINDS, nullable: true }) recipientKind: RecipientKind | null;
  @ApiProperty({ type: String, nullable: true }) recipientName: string | null;
  @ApiProperty({ format: 'date' }) grantedOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) withdrawnOn: string | null;
}

export class FamilyConsentDto extends ConsentDto {
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ format: 'uuid' }) personId: string;
}

export class FamilyConsentListDto {
  @ApiProperty({ type: [FamilyConsentDto] }) rows: FamilyConsentDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}

export class ConsentListDto {
  @ApiProperty({ type: [ConsentDto] }) rows: ConsentDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}
