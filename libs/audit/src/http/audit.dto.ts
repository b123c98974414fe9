import { ApiProperty } from '@nestjs/swagger';
import { CodeField, DayField, IdField, PageInfo, PageQuery, PatternField, TextField } from '@homeward/platform';
import { ERASURE_POLICY_CODES, type ErasurePolicyCode } from '../domain/erasure-policies.ts';

export class AuditEventsQuery extends PageQuery {
  @PatternField(/^[a-z_]{1,60}$/, 'must be the kind of a record, such as person or case.', {
    about: 'The kind of record, such as person, case or session_note.',
    optional: true,
  })
  recordType?: string;

  @PatternField(/^[A-Za-z0-9-]{1,60}$/, 'must be the id of a record.', { about: 'The record.', optional: true })
  recordId?: string;

  @IdField({ about: 'Who acted or read.', optional: true })
  actorId?: string;

  @DayField({ about: 'The day, by the clock of the event\u2019s office.', optional: true })
  day?: string;
}

export class AuditEventDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'date-time' }) at!: Date;
  @ApiProperty({ enum: ['person', 'api-key', 'system', 'anonymous'] }) actorKind!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) actorId!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'How the colleague is called.' }) actorName!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) officeId!: string | null;
  @ApiProperty({ description: 'From the click to the last job it set off.' }) correlationId!: string;
  @ApiProperty() action!: string;
  @ApiProperty() recordType!: string;
  @ApiProperty() recordId!: string;
  @ApiProperty({ type: [String], description: 'Which fields were written; their values are shown to nobody.' })
  fields!: string[];
}

export class AuditEventListDto {
  @ApiProperty({ type: [AuditEventDto] }) rows!: AuditEventDto[];
  @ApiProperty({ type: PageInfo }) page!: PageInfo;
}

export class VerificationQuery {
  @PatternField(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month such as 2026-03.', {
    about: 'The month to verify, in UTC; the present one when absent. `homeward audit verify` verifies all.',
    optional: true,
  })
  month?: string;
}

export class FindingDto {
  @ApiProperty({ description: 'What was found.' }) kind!: string;
  @ApiProperty({ description: 'What that means.' }) meaning!: string;
  @ApiProperty() month!: string;
  @ApiProperty({ required: false }) seq?: number;
  @ApiProperty({ required: false, format: 'uuid' }) eventId?: string;
  @ApiProperty({ required: false }) field?: string;
}

export class HeadDto {
  @ApiProperty() seq!: number;
  @ApiProperty({ description: 'SHA-256, in hex; kept elsewhere it shows a later roll-back.' }) digest!: string;
}

export class MonthDto {
  @ApiProperty() month!: string;
  @ApiProperty() events!: number;
  @ApiProperty() values!: number;
  @ApiProperty({ description: 'Values that were erased; their digests stand.' }) erased!: number;
  @ApiProperty({ description: 'Events linked more than a day after later ones.' }) late!: number;
  @ApiProperty({ description: 'Signed heads.' }) heads!: number;
  @ApiProperty({ type: HeadDto, nullable: true }) head!: HeadDto | null;
}

export class HeadKeyDto {
  @ApiProperty() id!: string;
  @ApiProperty({ description: 'Ed25519, PEM.' }) publicKey!: string;
}

export class VerificationDto {
  @ApiProperty({ description: 'True when nothing was found.' }) ok!: boolean;
  @ApiProperty({ format: 'date-time' }) checkedAt!: string;
  @ApiProperty({ type: [MonthDto] }) months!: MonthDto[];
  @ApiProperty({ description: 'Events that wait to be linked.' }) waiting!: number;
  @ApiProperty({ type: HeadKeyDto, nullable: true }) key!: HeadKeyDto | null;
  @ApiProperty({ type: [FindingDto] }) findings!: FindingDto[];
  @ApiProperty({ description: 'How much was found; the list may be shorter.' }) found!: number;
}

export class ErasePersonDto {
  @IdField({ about: 'Whom to erase.' })
  personId!: string;

  @CodeField(ERASURE_POLICY_CODES, { about: 'The rule under which the person is erased.' })
  policy!: ErasurePolicyCode;

  @TextField({ about: 'Why, without naming the person: it stays in the ledger for ever.', min: 10, max: 500 })
  reason!: string;
}

export class ErasureDto {
  @ApiProperty({ format: 'uuid', description: 'Of the entry in the ledger.' }) id!: string;
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'How many rows of each kind lost their words.',
  })
  erased!: Readonly<Record<string, number>>;
}
