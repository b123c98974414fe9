import { Module } from '@nestjs/common';
import { CaseModule } from '@homeward/case';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RecordConsentAction } from './consent/actions/record-consent.action.ts';
import { RecordSessionAction } from './sessions/actions/record-session.action.ts';
import { WithdrawConsentAction } from './consent/actions/withdraw-consent.action.ts';
import { Consent } from './consent/data/consent.entity.ts';
import { ConsentsQueries } from './consent/data/consents.queries.ts';
import { CounsellingSession } from './sessions/data/counselling-session.entity.ts';
import { SessionNote } from './sessions/data/session-note.entity.ts';
import { SessionTimelinePart } from './sessions/data/session.timeline-part.ts';
import { SessionsQueries } from './sessions/data/sessions.queries.ts';
import { CounsellingErasable } from './erasure/counselling.erasable.ts';
import { SessionRecordedRequirement } from './sessions/workflow/session-recorded.requirement.ts';

const OFFERED = [RecordSessionAction, SessionsQueries, RecordConsentAction, WithdrawConsentAction, ConsentsQueries];

@Module({
  imports: [CaseModule, TypeOrmModule.forFeature([CounsellingSession, SessionNote, Consent])],
  providers: [...OFFERED, SessionRecordedRequirement, SessionTimelinePart, CounsellingErasable],
  exports: OFFERED,
})
export class CounsellingModule {}
