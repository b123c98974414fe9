import { Module } from '@nestjs/common';
import { PlansHttpModule } from './plans/plans.http.module.ts';
import { PaymentsHttpModule } from './payments/payments.http.module.ts';
import { ReferralsHttpModule } from './referrals/referrals.http.module.ts';
import { PartnerDeskHttpModule } from './partner-desk/partner-desk.http.module.ts';

@Module({ imports: [PlansHttpModule, PaymentsHttpModule, ReferralsHttpModule, PartnerDeskHttpModule] })
export class ReintegrationHttpModule {}
