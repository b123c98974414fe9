import { CaseModule } from '@homeward/case';
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { COUNSELLING_ANSWERS } from '@homeward/contracts';
import { RecordConsentAction } from './actions/record-consent.action.ts';
import { RecordSharingAction } from './actions/record-sharing.action.ts';
import { SharingLog } from './actions/sharing-log.ts';
import { WithdrawConsentAction } from './actions/withdraw-consent.action.ts';
import { AnswersForTravel } from './data/answers-for-travel.ts';
import { Consent } from './data/consent.entity.ts';
import { ConsentsQueries } from './data/consents.queries.ts';
import { Sharing } from './data/sharing.entity.ts';
import { SharingsQueries } from './data/sharings.queries.ts';

const OFFERED = [RecordConsentAction, WithdrawConsentAction, ConsentsQueries, RecordSharingAction, SharingsQueries];

/** What a person agreed to, by purpose and recipient, and what went to whom. Global, for the port that travel asks through. */
@Global()
@Module({
  imports: [CaseModule, TypeOrmModule.forFeature([Consent, Sharing])],
  providers: [...OFFERED, SharingLog, { provide: COUNSELLING_ANSWERS, useClass: AnswersForTravel }],
  exports: [...OFFERED, COUNSELLING_ANSWERS],
})
export class ConsentModule {}
