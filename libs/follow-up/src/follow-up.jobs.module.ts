import { Module } from '@nestjs/common';
import { RoundsJobsModule } from './rounds/rounds.jobs.module.ts';
import { ComplaintsJobsModule } from './complaints/complaints.jobs.module.ts';

@Module({ imports: [RoundsJobsModule, ComplaintsJobsModule] })
export class FollowUpJobsModule {}
