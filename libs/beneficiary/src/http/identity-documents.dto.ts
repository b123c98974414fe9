import { ApiProperty } from '@nestjs/swagger';
import {
  IDENTITY_DOCUMENT_KINDS,
  ORIGINAL_PLACES,
  type IdentityDocumentKind,
  type OriginalPlace,
} from '@homeward/contracts';
import { CodeField, DayField, FlagField, PatternField, TextField, VersionField } from '@homeward/platform';
import { COUNTRIES_MEND, COUNTRY } from './code-patterns.ts';

export class NewIdentityDocumentDto {
  @CodeField(IDENTITY_DOCUMENT_KINDS, { about: 'What it is.' })
  kind: IdentityDocumentKind;

  @TextField({ about: 'As printed; left out when nobody has seen it.', max: 60, optional: true })
  number?: string;

  @PatternField(COUNTRY, COUNTRIES_MEND, { about: 'The country that gave it.' })
  issuingCountryCode: string;

  @DayField({ about: 'Issued on.', optional: true })
  issuedOn?: string;

  @DayField({ about: 'Expires on.', optional: true })
  expiresOn?: string;

  @CodeField(ORIGINAL_PLACES, { about: 'Where the original is.' })
  originalAt: OriginalPlace;

  @DayField({ about: 'The day its loss or theft was reported.', optional: true })
  lossReportedOn?: string;

  @TextField({ about: 'The reference of that report.', max: 80, optional: true })
  lossReference?: string;

  @FlagField({ about: 'Whether the office holds a copy.', optional: true })
  copyHeld?: boolean;
}

export class AddIdentityDocumentDto extends NewIdentityDocumentDto {
  @VersionField()
  version: number;
}

export class ChangeIdentityDocumentDto extends NewIdentityDocumentDto {
  @VersionField()
  version: number;
}

export class IdentityDocumentAddedDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) personVersion: number;
}

export class IdentityDocumentChangedDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class IdentityDocumentDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: [...IDENTITY_DOCUMENT_KINDS] }) kind: IdentityDocumentKind;
  @ApiProperty({ type: String, nullable: true }) number: string | null;
  @ApiProperty() issuingCountryCode: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) issuedOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) expiresOn: string | null;
  @ApiProperty({ enum: [...ORIGINAL_PLACES] }) originalAt: OriginalPlace;
  @ApiProperty({ type: String, format: 'date', nullable: true }) lossReportedOn: string | null;
  @ApiProperty({ type: String, nullable: true }) lossReference: string | null;
  @ApiProperty() copyHeld: boolean;
  @ApiProperty({ type: 'integer' }) version: number;
}
