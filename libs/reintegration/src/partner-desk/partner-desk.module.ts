import { CaseModule } from '@homeward/case';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ReferralsModule } from '../referrals/referrals.module.ts';
import { AddServiceProofAction } from './actions/add-service-proof.action.ts';
import { RecordServiceAction } from './actions/record-service.action.ts';
import { TakeBackServiceAction } from './actions/take-back-service.action.ts';
import { CaseServicesQuery } from './data/case-services.query.ts';
import { HeldServices } from './data/held-services.ts';
import { PartnerDeskQuery } from './data/partner-desk.query.ts';
import { ReintegrationService } from './data/reintegration-service.entity.ts';
import { ServiceProof } from './data/service-proof.entity.ts';

const OFFERED = [
  ...[RecordServiceAction, TakeBackServiceAction, AddServiceProofAction, CaseServicesQuery, PartnerDeskQuery],
];

/** Help that was given, and the narrow view of those who were asked to give it. */
@Module({
  imports: [CaseModule, ReferralsModule, TypeOrmModule.forFeature([ReintegrationService, ServiceProof])],
  providers: [...OFFERED, HeldServices],
  exports: OFFERED,
})
export class PartnerDeskModule {}
