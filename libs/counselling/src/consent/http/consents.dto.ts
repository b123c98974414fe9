import { ApiProperty } from '@nestjs/swagger';
import { CONSENT_PURPOSES, type ConsentPurpose } from '@homeward/contracts';
import { CodeField, DayField, IdField, PageInfo, VersionField } from '@homeward/platform';

export class RecordConsentDto {
  @CodeField(CONSENT_PURPOSES, { about: 'What the person agreed to.' })
  purpose: ConsentPurpose;

  @IdField({ about: 'The channel it is for; none for any safe one.', optional: true })
  channelId?: string | null;

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
  @ApiProperty({ format: 'date' }) grantedOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) withdrawnOn: string | null;
}

export class ConsentListDto {
  @ApiProperty({ type: [ConsentDto] }) rows: ConsentDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}
