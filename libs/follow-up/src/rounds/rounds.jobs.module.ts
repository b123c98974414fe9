import { Module } from '@nestjs/common';
import { MindFollowUpsTick } from './jobs/mind-follow-ups.tick.ts';
import { RoundsModule } from './rounds.module.ts';

@Module({ imports: [RoundsModule], providers: [MindFollowUpsTick] })
export class RoundsJobsModule {}
