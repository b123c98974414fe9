import { Module } from '@nestjs/common';
import { ChaseConsulatesTick } from './jobs/chase-consulates.tick.ts';
import { PapersModule } from './papers.module.ts';

/** What is due by the clock before a journey. */
@Module({ imports: [PapersModule], providers: [ChaseConsulatesTick] })
export class PapersJobsModule {}
