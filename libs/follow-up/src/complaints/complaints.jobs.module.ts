import { Module } from '@nestjs/common';
import { ComplaintsModule } from './complaints.module.ts';
import { ForgetComplaintWordsTick } from './jobs/forget-complaint-words.tick.ts';

@Module({ imports: [ComplaintsModule], providers: [ForgetComplaintWordsTick] })
export class ComplaintsJobsModule {}
