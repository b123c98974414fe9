import { Module } from '@nestjs/common';
import { ReferralsModule } from './referrals.module.ts';

@Module({ imports: [ReferralsModule] })
export class ReferralsHttpModule {}
