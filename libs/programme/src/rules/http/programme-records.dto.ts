import { ApiProperty } from '@nestjs/swagger';
import { DayField, IdField, PatternField, TextField, VersionField } from '@homeward/platform';
import { ArrayMinSize } from 'class-validator';

const COUNTRY = /^[A-Z]{2}$/;
const PROGRAMME_CODE = /^[A-Z]{2}-[A-Z0-9]{1,20}(-[A-Z0-9]{1,20}){0,2}$/;

export class RecordProgrammeDto {
  @IdField({ about: 'The office that keeps it; needed when you keep rules for several.', optional: true })
  officeId?: string;

  @PatternField(PROGRAMME_CODE, 'must be a country and capital letters joined by hyphens, such as BE-FEDASIL.', {
    about: 'By which it is known everywhere; never changed.',
  })
  code: string;

  @TextField({ about: 'Its name.', max: 200, min: 3 })
  name: string;

  @PatternField(COUNTRY, 'must hold two-letter country codes.', {
    about: 'Where people may be helped by it.',
    many: 60,
  })
  @ArrayMinSize(1, { message: 'hostCountries must hold a country.' })
  hostCountries: string[];

  @PatternField(/^[A-Z]{3}$/, 'must be a currency code such as EUR.', { about: 'Of its amounts; never changed.' })
  currency: string;

  @TextField({ about: 'Who answers for it: a ministry, an agency, a mission.', max: 200, min: 2 })
  agency: string;

  @DayField({ about: 'First day somebody may be helped by it.' })
  validFrom: string;

  @DayField({ about: 'First day nobody is evaluated by it any more; open when absent.', optional: true })
  validTo?: string | null;

  @TextField({ about: 'The act, agreement or page that established it.', max: 1_000, min: 3 })
  source: string;

  @TextField({ about: 'What a refused person is told about complaining; whole sentences.', max: 2_000, min: 10 })
  meansOfComplaint: string;
}

export class ChangeProgrammeDto {
  @VersionField()
  version: number;

  @TextField({ about: 'Its name.', max: 200, min: 3, optional: true })
  name?: string;

  @PatternField(COUNTRY, 'must hold two-letter country codes.', {
    ...{ about: 'Where people may be helped by it.', many: 60, optional: true },
  })
  @ArrayMinSize(1, { message: 'hostCountries must hold a country.' })
  hostCountries?: string[];

  @TextField({ about: 'Who answers for it: a ministry, an agency, a mission.', max: 200, min: 2, optional: true })
  agency?: string;

  @DayField({ about: 'First day somebody may be helped by it.', optional: true })
  validFrom?: string;

  @DayField({ about: 'First day nobody is evaluated by it any more; null opens the end.', optional: true })
  validTo?: string | null;

  @TextField({ about: 'The act, agreement or page that established it.', max: 1_000, min: 3, optional: true })
  source?: string;

  @TextField({ about: 'What a refused person is told about complaining.', max: 2_000, min: 10, optional: true })
  meansOfComplaint?: string;
}

export class ProgrammeCodeDto {
  @ApiProperty({ example: 'BE-FEDASIL' }) code: string;
  @ApiProperty({ type: 'integer' }) version: number;
}
