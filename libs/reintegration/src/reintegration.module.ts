import { Module } from '@nestjs/common';
import { PlansModule } from './plans/plans.module.ts';
import { PaymentsModule } from './payments/payments.module.ts';
import { ReferralsModule } from './referrals/referrals.module.ts';
import { PartnerDeskModule } from './partner-desk/partner-desk.module.ts';
import { ServicesModule } from './services/services.module.ts';

@Module({
  imports: [PlansModule, PaymentsModule, ReferralsModule, PartnerDeskModule, ServicesModule],
  exports: [PlansModule, PaymentsModule, ReferralsModule, PartnerDeskModule, ServicesModule],
})
export class ReintegrationModule {}
