import { CaseModule } from '@homeward/case';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FearOfReturn } from './actions/fear-of-return.ts';
import { GiveAsylumInformationAction } from './actions/give-asylum-information.action.ts';
import { GiveDataNoticeAction } from './actions/give-data-notice.action.ts';
import { RecordSessionAction } from './actions/record-session.action.ts';
import { SessionPlaces } from './actions/session-places.ts';
import { SessionRows } from './actions/session-rows.ts';
import { AsylumInformation } from './data/asylum-information.entity.ts';
import { AsylumInformationQueries } from './data/asylum-information.queries.ts';
import { CounsellingSession } from './data/counselling-session.entity.ts';
import { DataNotice } from './data/data-notice.entity.ts';
import { DataNoticesQueries } from './data/data-notices.queries.ts';
import { SessionNote } from './data/session-note.entity.ts';
import { SessionTimelinePart } from './data/session.timeline-part.ts';
import { SessionsQueries } from './data/sessions.queries.ts';
import { DataNoticeGivenRequirement } from './workflow/data-notice-given.requirement.ts';
import { DeciderNotCounsellorRequirement } from './workflow/decider-not-counsellor.requirement.ts';
import { StepsNotStoppedRequirement } from './workflow/steps-not-stopped.requirement.ts';
import { MinimumInformationGivenRequirement } from './workflow/minimum-information-given.requirement.ts';
import { SessionInUnderstoodLanguageRequirement } from './workflow/session-in-understood-language.requirement.ts';
import { SessionRecordedRequirement } from './workflow/session-recorded.requirement.ts';

const OFFERED = [
  RecordSessionAction,
  SessionsQueries,
  GiveDataNoticeAction,
  DataNoticesQueries,
  GiveAsylumInformationAction,
  AsylumInformationQueries,
];
const WRITERS = [SessionPlaces, SessionRows, FearOfReturn];
const SOCKETS = [
  SessionRecordedRequirement,
  SessionInUnderstoodLanguageRequirement,
  MinimumInformationGivenRequirement,
  DataNoticeGivenRequirement,
  DeciderNotCounsellorRequirement,
  StepsNotStoppedRequirement,
];

/** Conversations with members of a case: what was told, who was in the room, and what each of them answered. */
@Module({
  imports: [CaseModule, TypeOrmModule.forFeature([CounsellingSession, SessionNote, AsylumInformation, DataNotice])],
  providers: [...OFFERED, ...WRITERS, ...SOCKETS, SessionTimelinePart],
  exports: OFFERED,
})
export class SessionsModule {}
