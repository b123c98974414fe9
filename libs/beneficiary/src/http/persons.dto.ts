import { ApiProperty } from '@nestjs/swagger';
import {
  BIRTH_DATE_PRECISIONS,
  END_STATES,
  LANGUAGE_LEVELS,
  SEXES,
  STAGES,
  type BirthDatePrecision,
  type LanguageLevel,
  type MemberStage,
  type Sex,
} from '@homeward/contracts';
import {
  CodeField,
  DayField,
  IdField,
  IntegerField,
  PageInfo,
  PAGE_SIZE_MAX,
  PartField,
  PatternField,
  TextField,
} from '@homeward/platform';
import {
  DUPLICATE_BANDS,
  DUPLICATE_REASONS,
  type DuplicateBand,
  type DuplicateReason,
} from '../domain/likely-duplicates.ts';
import { FOUND_BY, type FoundBy } from '../domain/found-by.ts';
import { NAME_KINDS, type NameKind } from '../domain/name-kinds.ts';
import { COUNTRIES_MEND, COUNTRY, LANGUAGE, LANGUAGE_MEND } from './code-patterns.ts';
import { ContactChannelDto, NewContactChannelDto } from './contact-channels.dto.ts';
import { IdentityDocumentDto, NewIdentityDocumentDto } from './identity-documents.dto.ts';

export class NameDto {
  @CodeField(NAME_KINDS, { about: 'One primary name; aliases; the same name in another script.' })
  kind: NameKind;

  @TextField({ about: 'Given names, in any script.', max: 200, optional: true })
  givenNames?: string;

  @TextField({ about: 'Family name, in any script; none for people who bear one name.', max: 200, optional: true })
  familyName?: string;
}

export class LanguageSpokenDto {
  @PatternField(LANGUAGE, LANGUAGE_MEND, { about: 'A language spoken.' })
  code: string;

  @CodeField(LANGUAGE_LEVELS, { about: 'How well.' })
  level: LanguageLevel;
}

export class EstimatedAgeDto {
  @IntegerField({ about: 'About how many years old.', min: 0, max: 120 })
  years: number;

  @DayField({ about: 'The day it was said; today when left out.', optional: true })
  on?: string;
}

/** A person's particulars, as registered alone or as a member of a family. */
export class PersonParticularsDto {
  @PartField(() => NameDto, { about: 'One primary name and any others.', many: 10 })
  names: NameDto[];

  @CodeField(SEXES, { about: 'As the person says.' })
  sex: Sex;

  @DayField({ about: 'Unknown parts are ignored, by the precision.', optional: true })
  birthDate?: string;

  @CodeField(BIRTH_DATE_PRECISIONS, { about: 'How precisely the birth date is known.', optional: true })
  birthDatePrecision?: BirthDatePrecision;

  @PartField(() => EstimatedAgeDto, { about: 'Instead of a birth date: about so many years old.', optional: true })
  estimatedAge?: EstimatedAgeDto;

  @PatternField(COUNTRY, COUNTRIES_MEND, { about: 'Every nationality held.', many: 8 })
  nationalities: string[];

  @PartField(() => LanguageSpokenDto, { about: 'Languages spoken, each once.', many: 12, optional: true })
  languages?: LanguageSpokenDto[];

  @PartField(() => NewIdentityDocumentDto, { about: 'Papers held, lost or never held.', many: 10, optional: true })
  identityDocuments?: NewIdentityDocumentDto[];

  @PatternField(LANGUAGE, LANGUAGE_MEND, { about: 'The language the person prefers.', optional: true })
  preferredLanguage?: string;

  @PartField(() => NewContactChannelDto, { about: 'How the person can be reached.', many: 10, optional: true })
  contactChannels?: NewContactChannelDto[];

  @TextField({
    about: 'Why this is another person than the likely duplicates shown; kept in the trail.',
    max: 500,
    min: 5,
    optional: true,
  })
  duplicateReason?: string;
}

export class RegisterPersonDto extends PersonParticularsDto {
  @IdField({ about: 'The office that registers; needed when you work for several.', optional: true })
  officeId?: string;
}

export class SearchPersonsDto {
  @TextField({
    about: 'A name in any script, order or spelling; a telephone, document or case number; an e-mail address.',
    max: 200,
  })
  words: string;

  @IntegerField({ about: 'The page, from 1.', min: 1, max: 100, optional: true })
  page?: number;

  @IntegerField({ about: 'Rows a page.', min: 1, max: PAGE_SIZE_MAX, optional: true })
  size?: number;
}

export class MatchedDocumentDto {
  @PatternField(COUNTRY, COUNTRIES_MEND, { about: 'The country that gave it.' })
  issuingCountryCode: string;

  @TextField({ about: 'Its number.', max: 60 })
  number: string;
}

/** What is known of somebody before they are registered, to be compared with people on file. */
export class FindDuplicatesDto {
  @IdField({ about: 'The office that asks; needed when you work for several.', optional: true })
  officeId?: string;

  @TextField({ about: 'Given names, in any script.', max: 200, optional: true })
  givenNames?: string;

  @TextField({ about: 'Family name, in any script.', max: 200, optional: true })
  familyName?: string;

  @DayField({ about: 'Birth date, as far as it is known.', optional: true })
  birthDate?: string;

  @CodeField(BIRTH_DATE_PRECISIONS, { about: 'How precisely the birth date is known.', optional: true })
  birthDatePrecision?: BirthDatePrecision;

  @PartField(() => EstimatedAgeDto, { about: 'Instead of a birth date: about so many years old.', optional: true })
  estimatedAge?: EstimatedAgeDto;

  @PatternField(COUNTRY, COUNTRIES_MEND, { about: 'Every nationality held.', many: 8 })
  nationalities: string[];
}

export class MatchPersonsDto extends FindDuplicatesDto {
  @PartField(() => MatchedDocumentDto, { about: 'Papers with a number; they count most.', many: 10, optional: true })
  documents?: MatchedDocumentDto[];
}

export class RegisteredDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class PersonNameDto {
  @ApiProperty({ enum: [...NAME_KINDS] }) kind: NameKind;
  @ApiProperty() givenNames: string;
  @ApiProperty() familyName: string;
  @ApiProperty({ description: 'ISO 15924, for direction and font.' }) script: string;
}

export class FormerNationalityDto {
  @ApiProperty() countryCode: string;
  @ApiProperty({ format: 'date' }) endedOn: string;
}

export class SpokenLanguageDto {
  @ApiProperty() code: string;
  @ApiProperty({ enum: [...LANGUAGE_LEVELS] }) level: LanguageLevel;
}

export class AgeSaidDto {
  @ApiProperty({ type: 'integer' }) years: number;
  @ApiProperty({ format: 'date' }) on: string;
}

export class PersonDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({
    ...{ type: String, format: 'uuid', nullable: true },
    description: 'The file this one was merged into, where everything of it is found.',
  })
  mergedIntoId: string | null;
  @ApiProperty({ type: [PersonNameDto] }) names: PersonNameDto[];
  @ApiProperty({ enum: [...SEXES] }) sex: Sex;
  @ApiProperty({ type: String, format: 'date', nullable: true }) birthDate: string | null;
  @ApiProperty({ enum: [...BIRTH_DATE_PRECISIONS], nullable: true }) birthDatePrecision: BirthDatePrecision | null;
  @ApiProperty({ type: AgeSaidDto, nullable: true }) estimatedAge: AgeSaidDto | null;
  @ApiProperty({ type: [String] }) nationalities: string[];
  @ApiProperty({ type: [FormerNationalityDto] }) formerNationalities: FormerNationalityDto[];
  @ApiProperty({ type: [SpokenLanguageDto] }) languages: SpokenLanguageDto[];
  @ApiProperty({ type: [IdentityDocumentDto] }) identityDocuments: IdentityDocumentDto[];
  @ApiProperty({ type: String, nullable: true }) preferredLanguage: string | null;
  @ApiProperty({ type: [ContactChannelDto] }) contactChannels: ContactChannelDto[];
}

export class PersonCaseDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'BE-2026-000123' }) number: string;
  @ApiProperty({ enum: [...STAGES, ...END_STATES], description: 'Where this person is in it.' }) stage: MemberStage;
  @ApiProperty() officeName: string;
  @ApiProperty({ type: String, nullable: true, description: 'Whose case it is; nobody’s while it waits.' })
  ownerName: string | null;
}

export class PersonShownDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty() officeName: string;
  @ApiProperty() givenNames: string;
  @ApiProperty() familyName: string;
  @ApiProperty({ type: [String] }) otherNames: string[];
  @ApiProperty({ enum: [...SEXES] }) sex: Sex;
  @ApiProperty({ type: String, format: 'date', nullable: true }) birthDate: string | null;
  @ApiProperty({ enum: [...BIRTH_DATE_PRECISIONS], nullable: true }) birthDatePrecision: BirthDatePrecision | null;
  @ApiProperty({ type: [String] }) nationalities: string[];
  @ApiProperty({ type: [PersonCaseDto], description: 'The latest first.' }) cases: PersonCaseDto[];
}

export class PersonFoundDto extends PersonShownDto {
  @ApiProperty({ enum: FOUND_BY, description: 'What of theirs was typed.' }) foundBy: FoundBy;
}

export class DuplicateShownDto extends PersonShownDto {
  @ApiProperty({ enum: [...DUPLICATE_BANDS] }) band: DuplicateBand;
  @ApiProperty({ enum: [...DUPLICATE_REASONS], isArray: true }) reasons: readonly DuplicateReason[];
}

export class DuplicatesShownDto {
  @ApiProperty({ type: [DuplicateShownDto] }) rows: DuplicateShownDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}

export class PersonsFoundDto {
  @ApiProperty({ type: [PersonFoundDto] }) rows: PersonFoundDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}

export class PersonMatchDto {
  @ApiProperty({ format: 'uuid', description: 'The office to ask.' }) officeId: string;
  @ApiProperty() officeName: string;
  @ApiProperty({ enum: [...DUPLICATE_BANDS] }) band: DuplicateBand;
  @ApiProperty({ type: [String], description: 'Which facts agree: document number, name, birth date, nationality.' })
  agrees: string[];
}

export class PersonMatchesDto {
  @ApiProperty({ type: [PersonMatchDto] }) rows: PersonMatchDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}

/** What a `person.likely-duplicate` problem lists under `duplicates`. */
export class LikelyDuplicateDto {
  @ApiProperty({ format: 'uuid' }) personId: string;
  @ApiProperty({ enum: [...DUPLICATE_BANDS] }) band: DuplicateBand;
  @ApiProperty({ enum: [...DUPLICATE_REASONS], isArray: true }) reasons: readonly DuplicateReason[];
}
