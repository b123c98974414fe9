import { Module } from '@nestjs/common';
import { PlansModule } from './plans/plans.module.ts';
import { PaymentsModule } from './payments/payments.module.ts';
import { ReferralsModule } from './referrals/referrals.module.ts';
import { PartnerDeskModule } from './partner-desk/partner-desk.module.ts';

@Module({
  imports: [PlansModule, PaymentsModule, ReferralsModule, PartnerDeskModule],
  exports: [PlansModule, PaymentsModule, ReferralsModule, PartnerDeskModule],
})
export class ReintegrationModule {}
