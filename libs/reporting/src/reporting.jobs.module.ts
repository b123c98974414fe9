import { Module } from '@nestjs/common';
import { CountFiguresAheadTick } from './jobs/count-figures-ahead.tick.ts';
import { ReportingModule } from './reporting.module.ts';

/** What reporting does by the clock. */
@Module({ imports: [ReportingModule], providers: [CountFiguresAheadTick] })
export class ReportingJobsModule {}
