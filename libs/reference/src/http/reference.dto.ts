import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGES_OF_THE_APP, type AppLanguage } from '@homeward/contracts';
import { CodeField, DayField, PatternField } from '@homeward/platform';
import { REPORTING_PROFILES, type ReportingProfile } from '../data-sets/legal-statuses.ts';
import type { VisaRegimeCode } from '../data-sets/visa-regimes.ts';

const REGIMES = ['exempt', 'required', 'unknown'] as const;

export class NamesIn {
  @CodeField(LANGUAGES_OF_THE_APP, { about: 'The language of the names; English when absent.', optional: true })
  language?: AppLanguage;
}

export class OfCalendar {
  @PatternField(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'must be a calendar such as BE.', {
    about: 'Only this calendar.',
    optional: true,
  })
  calendar?: string;
}

export class OnDay {
  @DayField({ about: 'The day the regime is asked for.' })
  day: string;
}

export class CountryDto {
  @ApiProperty({ example: 'BE' }) code: string;
  @ApiProperty({ example: 'BEL' }) alpha3: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: String, nullable: true }) regionCode: string | null;
  @ApiProperty({ enum: ['country', 'special'] }) kind: 'country' | 'special';
  @ApiProperty() sourceKey: string;
}

export class LanguageDto {
  @ApiProperty({ example: 'ti' }) code: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: String, nullable: true, description: 'What its speakers call it.' }) ownName: string | null;
  @ApiProperty({ example: 'Ethi', description: 'ISO 15924.' }) script: string;
  @ApiProperty() rightToLeft: boolean;
  @ApiProperty() sourceKey: string;
}

export class RegionDto {
  @ApiProperty() code: string;
  @ApiProperty() name: string;
  @ApiProperty() sourceKey: string;
}

export class CurrencyDto {
  @ApiProperty({ example: 'EUR' }) code: string;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'Decimal digits of the minor unit amounts are counted in.' }) minorDigits: number;
  @ApiProperty() sourceKey: string;
}

export class VisaRegimeDto {
  @ApiProperty() countryCode: string;
  @ApiProperty({ description: 'The states whose border is meant.' }) area: string;
  @ApiProperty({ enum: REGIMES }) regime: VisaRegimeCode;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Null: it is not known since when.' })
  validFrom: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The first day it no longer holds.' })
  validTo: string | null;
  @ApiProperty({ type: String, nullable: true }) note: string | null;
  @ApiProperty({ type: String, nullable: true }) sourceKey: string | null;
}

export class HolidayDto {
  @ApiProperty({ example: 'BE' }) calendar: string;
  @ApiProperty({ format: 'date' }) day: string;
  @ApiProperty() name: string;
  @ApiProperty() sourceKey: string;
}

export class LegalStatusDto {
  @ApiProperty() code: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: REPORTING_PROFILES, description: 'The profile Belgian yearly figures count it under.' })
  reportingProfile: ReportingProfile;
  @ApiProperty() sourceKey: string;
}

export class AirportDto {
  @ApiProperty({ example: 'EBL', description: 'Of IATA.' }) code: string;
  @ApiProperty() name: string;
  @ApiProperty() city: string;
  @ApiProperty({ example: 'IQ' }) countryCode: string;
  @ApiProperty({ example: 'Asia/Baghdad' }) timeZone: string;
  @ApiProperty() sourceKey: string;
}

export class SourceDto {
  @ApiProperty() key: string;
  @ApiProperty({ description: 'With how sure the data are, when they were not read in the act itself.' })
  title: string;
  @ApiProperty() address: string;
  @ApiProperty({ format: 'date' }) consultedOn: string;
}
