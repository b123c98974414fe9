import { Module } from '@nestjs/common';
import { CaseModule } from '@homeward/case';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RecordConsentAction } from './actions/record-consent.action.ts';
import { RecordSessionAction } from './actions/record-session.action.ts';
import { WithdrawConsentAction } from './actions/withdraw-consent.action.ts';
import { Consent } from './data/consent.entity.ts';
import { ConsentsQueries } from './data/consents.queries.ts';
import { CounsellingSession } from './data/counselling-session.entity.ts';
import { SessionNote } from './data/session-note.entity.ts';
import { SessionsQueries } from './data/sessions.queries.ts';
import { CounsellingErasable } from './erasure/counselling.erasable.ts';
import { SessionRecordedRequirement } from './workflow/session-recorded.requirement.ts';

const OFFERED = [RecordSessionAction, SessionsQueries, RecordConsentAction, WithdrawConsentAction, ConsentsQueries];

@Module({
  imports: [CaseModule, TypeOrmModule.forFeature([CounsellingSession, SessionNote, Consent])],
  providers: [...OFFERED, SessionRecordedRequirement, CounsellingErasable],
  exports: OFFERED,
})
export class CounsellingModule {}
