import { Module } from '@nestjs/common';
import { MindServiceReferralsTick } from './jobs/mind-service-referrals.tick.ts';
import { ReferralsModule } from './referrals.module.ts';

@Module({ imports: [ReferralsModule], providers: [MindServiceReferralsTick] })
export class ReferralsJobsModule {}
