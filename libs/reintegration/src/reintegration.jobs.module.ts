import { Module } from '@nestjs/common';
import { PlansJobsModule } from './plans/plans.jobs.module.ts';
import { PaymentsJobsModule } from './payments/payments.jobs.module.ts';
import { ReferralsJobsModule } from './referrals/referrals.jobs.module.ts';
import { PartnerDeskJobsModule } from './partner-desk/partner-desk.jobs.module.ts';

@Module({ imports: [PlansJobsModule, PaymentsJobsModule, ReferralsJobsModule, PartnerDeskJobsModule] })
export class ReintegrationJobsModule {}
