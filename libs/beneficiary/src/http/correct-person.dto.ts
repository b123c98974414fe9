import { ApiProperty } from '@nestjs/swagger';
import { BIRTH_DATE_PRECISIONS, SEXES, type BirthDatePrecision, type Sex } from '@homeward/contracts';
import { CodeField, DayField, FlagField, PartField, PatternField, TextField, VersionField } from '@homeward/platform';
import { COUNTRIES_MEND, COUNTRY, LANGUAGE, LANGUAGE_MEND } from './code-patterns.ts';
import { EstimatedAgeDto, LanguageSpokenDto, LikelyDuplicateDto, NameDto } from './persons.dto.ts';

export class EndedNationalityDto {
  @PatternField(COUNTRY, COUNTRIES_MEND, { about: 'The nationality.' })
  countryCode: string;

  @DayField({ about: 'Held until this day.' })
  on: string;
}

export class NationalitiesCorrectionDto {
  @PatternField(COUNTRY, COUNTRIES_MEND, { about: 'Held as well.', many: 8, optional: true })
  add?: string[];

  @PartField(() => EndedNationalityDto, {
    about: 'Given up, taken away or lost with a state.',
    many: 8,
    optional: true,
  })
  end?: EndedNationalityDto[];

  @PatternField(COUNTRY, COUNTRIES_MEND, { about: 'Never held: a slip.', many: 8, optional: true })
  remove?: string[];
}

/** A field left out stays as it is. */
export class CorrectPersonDto {
  @VersionField()
  version: number;

  @TextField({ about: 'Why: a paper seen, a slip noticed; kept in the trail.', max: 500, min: 5 })
  reason: string;

  @PartField(() => NameDto, { about: 'All names, the primary one among them.', many: 10, optional: true })
  names?: NameDto[];

  @CodeField(SEXES, { about: 'As the person says.', optional: true })
  sex?: Sex;

  @DayField({ about: 'Unknown parts are ignored, by the precision.', optional: true })
  birthDate?: string;

  @CodeField(BIRTH_DATE_PRECISIONS, { about: 'How precisely the birth date is known.', optional: true })
  birthDatePrecision?: BirthDatePrecision;

  @PartField(() => EstimatedAgeDto, { about: 'Instead of a birth date: about so many years old.', optional: true })
  estimatedAge?: EstimatedAgeDto;

  @FlagField({ about: 'True when the date on file was a slip and none is known.', optional: true })
  birthUnknown?: boolean;

  @PatternField(LANGUAGE, LANGUAGE_MEND, { about: 'The language the person prefers.', optional: true })
  preferredLanguage?: string;

  @PartField(() => LanguageSpokenDto, { about: 'All languages spoken.', many: 12, optional: true })
  languages?: LanguageSpokenDto[];

  @PartField(() => NationalitiesCorrectionDto, { about: 'Nationalities gained, ended or wrong.', optional: true })
  nationalities?: NationalitiesCorrectionDto;
}

export class PersonCorrectedDto {
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: [LikelyDuplicateDto], description: 'Who is like the person as corrected: have a look.' })
  duplicates: LikelyDuplicateDto[];
}
