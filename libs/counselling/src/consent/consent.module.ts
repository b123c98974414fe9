import { CaseModule } from '@homeward/case';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RecordConsentAction } from './actions/record-consent.action.ts';
import { RecordSharingAction } from './actions/record-sharing.action.ts';
import { WithdrawConsentAction } from './actions/withdraw-consent.action.ts';
import { Consent } from './data/consent.entity.ts';
import { ConsentsQueries } from './data/consents.queries.ts';
import { Sharing } from './data/sharing.entity.ts';
import { SharingsQueries } from './data/sharings.queries.ts';

const OFFERED = [RecordConsentAction, WithdrawConsentAction, ConsentsQueries, RecordSharingAction, SharingsQueries];

/** What a person agreed to, by purpose and recipient, and what went to whom. */
@Module({
  imports: [CaseModule, TypeOrmModule.forFeature([Consent, Sharing])],
  providers: OFFERED,
  exports: OFFERED,
})
export class ConsentModule {}
