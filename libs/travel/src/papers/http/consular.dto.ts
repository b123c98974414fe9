import { ApiProperty } from '@nestjs/swagger';
import {
  CONSULAR_ASKS,
  CONSULAR_ATTENDEES,
  CONSULAR_STATES,
  CONSULAR_STEPS,
  TRAVEL_DOCUMENT_KINDS,
  type ConsularAttendee,
  type ConsularState,
  type ConsularStep,
  type TravelDocumentKind,
} from '@homeward/contracts';
import {
  CodeField,
  DayField,
  IdField,
  InstantField,
  IntegerField,
  PartField,
  PatternField,
  TextField,
  VersionField,
} from '@homeward/platform';
import { PapersVersionDto } from './documents.dto.ts';

const TEXT_MAX = 5_000;
const MOST_MINOR = 100_000_000;

export class OpenConsularRequestDto {
  @IdField({ about: 'The member of the case.' })
  memberId: string;

  @IdField({ about: 'The consulate of the directory.' })
  consulateId: string;

  @CodeField(TRAVEL_DOCUMENT_KINDS, { about: 'What is to be asked for.' })
  documentKind: TravelDocumentKind;

  @CodeField(CONSULAR_ASKS, { about: 'Whether it is first asked if it knows the person as its national.' })
  begins: 'identification-asked' | 'document-asked';

  @IdField({ about: 'The consent to contact with this consulate it rests on.' })
  consentId: string;

  @TextField({ about: 'The words the person agreed to, as they were shown.', max: TEXT_MAX })
  textShown: string;

  @PatternField(/^[a-z]{2,3}$/, 'must be a language code such as fr.', { about: 'In which language.' })
  textLanguage: string;

  @DayField({
    about: 'The day somebody who asked for asylum was told what it means that their country learns of them.',
    optional: true,
  })
  asylumToldOn?: string | null;

  @DayField({ about: 'The day the consulate was turned to; never in the future.' })
  askedOn: string;
}

export class StepFeeDto {
  @IntegerField({ about: 'In the smallest unit of the currency.', min: 0, max: MOST_MINOR })
  amountMinor: number;

  @PatternField(/^[A-Z]{3}$/, 'must be a three-letter currency code such as EUR.', { about: 'ISO 4217.' })
  currency: string;
}

export class IssuedDocumentDto {
  @TextField({ about: 'As printed.', max: 60 })
  number: string;

  @DayField({ about: 'Issued on.' })
  issuedOn: string;

  @DayField({ about: 'The last day it is valid.' })
  expiresOn: string;
}

export class RecordConsularStepDto {
  @VersionField()
  version: number;

  @CodeField(CONSULAR_STEPS, { about: 'What happened.' })
  what: ConsularStep;

  @DayField({ about: 'The day; of an appointment, the day it was made. Never in the future.' })
  happenedOn: string;

  @InstantField({ about: 'When the appointment is.', optional: true })
  appointmentAt?: string | null;

  @CodeField(CONSULAR_ATTENDEES, { about: 'Who was there.', many: 6 })
  attended: ConsularAttendee[];

  @PartField(() => StepFeeDto, { about: 'What it cost.', optional: true })
  fee?: StepFeeDto | null;

  @TextField({ about: 'What else colleagues must know.', max: 2_000, optional: true })
  note?: string | null;

  @PartField(() => IssuedDocumentDto, { about: 'The document, once it is issued.', optional: true })
  document?: IssuedDocumentDto | null;
}

export class ConsularStepRecordedDto extends PapersVersionDto {
  @ApiProperty({ enum: CONSULAR_STATES }) state: ConsularState;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) documentId: string | null;
}

export class StepShownDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: CONSULAR_STEPS }) what: ConsularStep;
  @ApiProperty({ format: 'date' }) happenedOn: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) appointmentAt: string | null;
  @ApiProperty({ enum: CONSULAR_ATTENDEES, isArray: true }) attended: readonly ConsularAttendee[];
  @ApiProperty({ type: StepFeeDto, nullable: true }) fee: StepFeeDto | null;
  @ApiProperty({ type: String, nullable: true }) note: string | null;
}

export class RequestShownDto extends PapersVersionDto {
  @ApiProperty({ format: 'uuid' }) consulateId: string;
  @ApiProperty() consulateName: string;
  @ApiProperty({ type: 'integer', nullable: true }) usualDays: number | null;
  @ApiProperty({ enum: TRAVEL_DOCUMENT_KINDS }) documentKind: TravelDocumentKind;
  @ApiProperty({ enum: CONSULAR_STATES }) state: ConsularState;
  @ApiProperty({ format: 'date' }) askedOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) asylumToldOn: string | null;
  @ApiProperty() textShown: string;
  @ApiProperty() textLanguage: string;
  @ApiProperty({ type: [StepShownDto] }) steps: readonly StepShownDto[];
}

export class ConsulateConsentDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() recipientName: string;
  @ApiProperty({ format: 'date' }) grantedOn: string;
}
