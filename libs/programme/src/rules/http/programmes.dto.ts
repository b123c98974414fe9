import { ApiProperty } from '@nestjs/swagger';
import {
  BIRTH_DATE_PRECISIONS,
  MEMBER_RELATIONS,
  type BirthDatePrecision,
  type MemberRelation,
} from '@homeward/contracts';
import {
  CodeField,
  DayField,
  IdField,
  PartField,
  PatternField,
  TextField,
  VersionField,
  listDto,
} from '@homeward/platform';
import { ArrayMinSize, IsObject } from 'class-validator';
import type { RecordedFacts } from '../domain/facts.ts';
import { AMOUNT_ROLES, DATE_FIELDS, type AmountRole, type DateField, type RuleDefinition } from '../domain/rule.ts';
import { MoneyDto } from './money.dto.ts';

const COUNTRY = /^[A-Z]{2}$/;
const RULE_CODE = /^[a-z][a-z0-9-]{0,59}$/;

export class ProgrammeDto {
  @ApiProperty({ example: 'BE-FEDASIL' }) code: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: [String] }) hostCountries: readonly string[];
  @ApiProperty({ example: 'EUR' }) currency: string;
  @ApiProperty() meansOfComplaint: string;
  @ApiProperty({ description: 'Who answers for it.' }) agency: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validFrom: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validTo: string | null;
  @ApiProperty({ description: 'What established it.' }) source: string;
  @ApiProperty({ enum: ['shipped', 'local'] }) origin: 'shipped' | 'local';
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The office that keeps it.' })
  officeId: string | null;
  @ApiProperty({ description: 'A rule of it is published, so that people can be evaluated by it.' }) usable: boolean;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class DraftRuleDto {
  @IdField({ about: 'The office that keeps the draft; needed when you keep rules for several.', optional: true })
  officeId?: string;

  @PatternField(RULE_CODE, 'must be lower-case words joined by hyphens, such as premium.', {
    about: 'Of the rule whose next version this is, or of a new rule.',
  })
  code: string;

  @TextField({ about: 'A few words.', max: 200 })
  title: string;

  @TextField({ about: 'What it says, in words a person understands.', max: 2_000 })
  explanation: string;

  @TextField({ about: 'The act, article or page it comes from.', max: 1_000 })
  legalReference: string;

  @PatternField(/^[A-Z0-9-]{1,40}$/, 'must be the key of a source.', { about: 'Keys of published sources.', many: 20 })
  sourceKeys: string[];

  @TextField({ about: 'What was understood and the source does not say in these words.', max: 2_000, optional: true })
  ourReading?: string | null;

  @CodeField(DATE_FIELDS, { about: 'Which day decides whether this version holds.' })
  dateField: DateField;

  @DayField({ about: 'First day it holds.' })
  validFrom: string;

  @DayField({ about: 'First day it no longer holds; open when absent.', optional: true })
  validTo?: string | null;

  @IsObject({ message: 'definition must be an object.' })
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Condition, steps and amounts; docs/programmes.md tells the form.',
  })
  definition: object;
}

export class DraftedRuleDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Of the rule, counted from 1.' }) number: number;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class AtVersionDto {
  @VersionField()
  version: number;
}

export class ProgrammeVersionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class ProgrammeIdDto {
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class EnterFigureDto {
  @IdField({ about: 'The office whose figure it is; needed when you keep rules for several.', optional: true })
  officeId?: string;

  @PatternField(RULE_CODE, 'must be the code of a component.', { about: 'Whose amount is not known here.' })
  component: string;

  @CodeField(AMOUNT_ROLES, { about: 'For whom; adult and child stand for their groups.' })
  role: AmountRole;

  @PartField(() => MoneyDto, { about: 'The amount for one person.' })
  amount: MoneyDto;

  @DayField({ about: 'First day it holds, by the day its rule goes by.' })
  validFrom: string;

  @DayField({ about: 'First day it no longer holds; open when absent.', optional: true })
  validTo?: string | null;

  @TextField({ about: 'Where the figure comes from.', max: 500, min: 3 })
  source: string;
}

export class AddFundDto {
  @IdField({ about: 'The project that pays.' })
  projectId: string;

  @DayField({ about: 'First day it pays.' })
  validFrom: string;

  @DayField({ about: 'First day it no longer pays; open when absent.', optional: true })
  validTo?: string | null;
}

export class ExampleMemberDto {
  @CodeField(MEMBER_RELATIONS, { about: 'To the principal applicant.' })
  relation: MemberRelation;

  @DayField({ about: 'Of a made-up person.', optional: true })
  birthDate?: string | null;

  @CodeField(BIRTH_DATE_PRECISIONS, { about: 'How precisely it is known; to the day when absent.', optional: true })
  birthDatePrecision?: BirthDatePrecision | null;

  @PatternField(COUNTRY, 'must hold two-letter country codes.', { about: 'Nationalities.', many: 5 })
  nationalities: string[];

  @IsObject({ message: 'facts must be an object.' })
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Facts by name; what is left out is not known.',
  })
  facts: object;
}

export class TryRuleDto {
  @PatternField(COUNTRY, 'must be a two-letter country code.', { about: 'The host country.' })
  hostCountry: string;

  @PartField(() => ExampleMemberDto, { about: 'A made-up family.', many: 30 })
  @ArrayMinSize(1, { message: 'family must hold somebody.' })
  family: ExampleMemberDto[];
}

/** An example as the engine reads it; members are called by their place in the list. */
export function exampleOf({ hostCountry, family }: TryRuleDto): {
  hostCountry: string;
  family: {
    memberId: string;
    relation: MemberRelation;
    birthDate: string | null;
    birthDatePrecision: BirthDatePrecision | null;
    nationalities: string[];
    facts: RecordedFacts;
  }[];
} {
  return {
    hostCountry,
    family: family.map((member, i) => ({
      ...{ memberId: `family.${i}`, relation: member.relation, nationalities: member.nationalities },
      ...{ birthDate: member.birthDate ?? null, birthDatePrecision: member.birthDatePrecision ?? null },
      facts: member.facts as RecordedFacts,
    })),
  };
}

export class FundDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) projectId: string;
  @ApiProperty() projectName: string;
  @ApiProperty({ format: 'date' }) validFrom: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validTo: string | null;
}

export class RuleDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() programmeCode: string;
  @ApiProperty() code: string;
  @ApiProperty({ type: 'integer' }) number: number;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty() title: string;
  @ApiProperty() explanation: string;
  @ApiProperty() legalReference: string;
  @ApiProperty({ type: [String] }) sourceKeys: readonly string[];
  @ApiProperty({ type: String, nullable: true }) ourReading: string | null;
  @ApiProperty({ enum: DATE_FIELDS }) dateField: DateField;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Null when the first day is not known here.',
  })
  validFrom: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validTo: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true }) definition: RuleDefinition;
  @ApiProperty({ enum: ['draft', 'published'] }) status: 'draft' | 'published';
  @ApiProperty({ enum: ['shipped', 'local'] }) origin: 'shipped' | 'local';
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) draftedBy: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) publishedBy: string | null;
}

export class ProgrammeWithRulesDto extends ProgrammeDto {
  @ApiProperty({ type: [RuleDto] }) rules: readonly RuleDto[];
  @ApiProperty({ type: [FundDto] }) funds: readonly FundDto[];
}

export class FigureDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty() component: string;
  @ApiProperty({ enum: AMOUNT_ROLES }) role: AmountRole;
  @ApiProperty({ type: MoneyDto }) amount: MoneyDto;
  @ApiProperty({ format: 'date' }) validFrom: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validTo: string | null;
  @ApiProperty() source: string;
  @ApiProperty({ format: 'uuid' }) enteredBy: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) confirmedBy: string | null;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class FigureListDto extends listDto(FigureDto) {}

export class ProgrammeListDto extends listDto(ProgrammeDto) {}
