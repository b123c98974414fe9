import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Airport } from './data/airport.entity.ts';
import { Country } from './data/country.entity.ts';
import { Currency } from './data/currency.entity.ts';
import { HolidayQueries } from './data/holiday.queries.ts';
import { Holiday } from './data/holiday.entity.ts';
import { Installation } from './data/installation.entity.ts';
import { IomRegion } from './data/iom-region.entity.ts';
import { Language } from './data/language.entity.ts';
import { LegalStatus } from './data/legal-status.entity.ts';
import { ReferenceQueries } from './data/reference.queries.ts';
import { Source } from './data/source.entity.ts';
import { VisaRegimeQueries } from './data/visa-regime.queries.ts';
import { VisaRegime } from './data/visa-regime.entity.ts';

/** What this room keeps; the drift test compares it with the migrated database. */
export const REFERENCE_ENTITIES = [
  Installation,
  Source,
  IomRegion,
  Country,
  Language,
  Currency,
  VisaRegime,
  Holiday,
  LegalStatus,
  Airport,
];

@Module({
  imports: [TypeOrmModule.forFeature(REFERENCE_ENTITIES)],
  providers: [ReferenceQueries, VisaRegimeQueries, HolidayQueries],
  exports: [ReferenceQueries, VisaRegimeQueries, HolidayQueries],
})
export class ReferenceModule {}
