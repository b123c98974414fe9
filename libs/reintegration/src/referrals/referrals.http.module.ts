import { Module } from '@nestjs/common';
import { ServiceReferralsController } from './http/service-referrals.controller.ts';
import { WithdrawalsController } from './http/withdrawals.controller.ts';
import { ReferralsModule } from './referrals.module.ts';

@Module({ imports: [ReferralsModule], controllers: [ServiceReferralsController, WithdrawalsController] })
export class ReferralsHttpModule {}
