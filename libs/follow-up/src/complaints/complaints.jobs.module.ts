import { Module } from '@nestjs/common';
import { ComplaintsModule } from './complaints.module.ts';
import { MindComplaintsTick } from './jobs/mind-complaints.tick.ts';

@Module({ imports: [ComplaintsModule], providers: [MindComplaintsTick] })
export class ComplaintsJobsModule {}
