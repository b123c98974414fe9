import { Module } from '@nestjs/common';
import { ExchangeModule } from './exchange.module.ts';
import { ForgetCaseloadsTick } from './jobs/forget-caseloads.tick.ts';
import { RunCaseloadImportJob } from './jobs/run-caseload-import.job.ts';
import { WriteCaseloadExportJob } from './jobs/write-caseload-export.job.ts';

@Module({ imports: [ExchangeModule], providers: [RunCaseloadImportJob, WriteCaseloadExportJob, ForgetCaseloadsTick] })
export class ExchangeJobsModule {}
