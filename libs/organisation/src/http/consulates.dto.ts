import { ApiProperty } from '@nestjs/swagger';
import { AGREEMENT_KINDS, type AgreementKind } from '@homeward/contracts';
import {
  CodeField,
  DayField,
  IdField,
  IntegerField,
  listDto,
  PartField,
  PatternField,
  TextField,
  VersionField,
} from '@homeward/platform';

const COUNTRY = /^[A-Z]{2}$/;
const COUNTRY_MEND = 'must be a two-letter country code such as GE.';
const MOST_MINOR = 100_000_000;

export class FeeDto {
  @IntegerField({ about: 'In the smallest unit of the currency.', min: 0, max: MOST_MINOR })
  amountMinor: number;

  @PatternField(/^[A-Z]{3}$/, 'must be a three-letter currency code such as EUR.', { about: 'ISO 4217.' })
  currency: string;
}

class ConsulateParticularsDto {
  @TextField({ about: 'As consents name it.', max: 120 })
  name: string;

  @TextField({ about: 'The city it lies in.', max: 120 })
  city: string;

  @TextField({ about: 'Where it is.', max: 300, optional: true })
  address?: string | null;

  @IntegerField({
    about: 'Days from the request to the document, as this office has seen it; no official figure.',
    min: 1,
    max: 730,
    optional: true,
  })
  usualDays?: number | null;

  @PartField(() => FeeDto, { about: 'What it asks for a document.', optional: true })
  fee?: FeeDto | null;
}

export class RecordConsulateDto extends ConsulateParticularsDto {
  @IdField({ about: 'The office that goes there.' })
  officeId: string;

  @PatternField(COUNTRY, COUNTRY_MEND, { about: 'The country it stands for.' })
  countryCode: string;
}

export class ChangeConsulateDto extends ConsulateParticularsDto {
  @VersionField()
  version: number;

  @DayField({ about: 'From this day on nobody is sent there; left out when it is open.', optional: true })
  closedOn?: string | null;
}

export class ConsulateVersionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class ConsulateDto extends ConsulateVersionDto {
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty() countryCode: string;
  @ApiProperty() name: string;
  @ApiProperty() city: string;
  @ApiProperty({ type: String, nullable: true }) address: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) usualDays: number | null;
  @ApiProperty({ type: FeeDto, nullable: true }) fee: FeeDto | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) closedOn: string | null;
}

export class ConsulateListDto extends listDto(ConsulateDto) {}

export class RecordAgreementDto {
  @IdField({ about: 'The office that records it.' })
  officeId: string;

  @PatternField(COUNTRY, COUNTRY_MEND, { about: 'The country it was made with.' })
  countryCode: string;

  @CodeField(AGREEMENT_KINDS, { about: 'Who made it.' })
  kind: AgreementKind;

  @TextField({ about: 'Its title.', max: 200 })
  title: string;

  @DayField({ about: 'First day it holds.' })
  inForceOn: string;

  @DayField({ about: 'The first day it no longer holds.', optional: true })
  endedOn?: string | null;

  @TextField({ about: 'What staff may expect by it.', max: 2_000 })
  whatToExpect: string;

  @TextField({ about: 'Where it can be read.', max: 500 })
  source: string;
}

export class EndAgreementDto {
  @VersionField()
  version: number;

  @DayField({ about: 'The first day it no longer holds.' })
  endedOn: string;
}

export class AgreementDto extends ConsulateVersionDto {
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty() countryCode: string;
  @ApiProperty({ enum: AGREEMENT_KINDS }) kind: AgreementKind;
  @ApiProperty() title: string;
  @ApiProperty({ format: 'date' }) inForceOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endedOn: string | null;
  @ApiProperty() whatToExpect: string;
  @ApiProperty() source: string;
}

export class AgreementListDto extends listDto(AgreementDto) {}
