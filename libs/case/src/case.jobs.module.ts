import { Module } from '@nestjs/common';
import { CaseModule } from './case.module.ts';
import { MindHoldsTick } from './workflow/jobs/mind-holds.tick.ts';

@Module({ imports: [CaseModule], providers: [MindHoldsTick] })
export class CaseJobsModule {}
