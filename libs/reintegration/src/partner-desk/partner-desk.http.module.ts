import { Module } from '@nestjs/common';
import { ReferralsModule } from '../referrals/referrals.module.ts';
import { PartnerDeskController } from './http/partner-desk.controller.ts';
import { PartnerServicesController } from './http/partner-services.controller.ts';
import { ServicesController } from './http/services.controller.ts';
import { PartnerDeskModule } from './partner-desk.module.ts';

@Module({
  imports: [PartnerDeskModule, ReferralsModule],
  controllers: [PartnerDeskController, PartnerServicesController, ServicesController],
})
export class PartnerDeskHttpModule {}
