import { CaseModule } from '@homeward/case';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttemptConsequences } from './actions/attempt-consequences.ts';
import { FollowUpNotices } from './actions/follow-up-notices.ts';
import { MindFollowUpsAction } from './actions/mind-follow-ups.action.ts';
import { PastArrivals } from './actions/past-arrivals.ts';
import { RecordContactAttemptAction } from './actions/record-contact-attempt.action.ts';
import { RecordFollowUpScheduleAction } from './actions/record-follow-up-schedule.action.ts';
import { RecordSatisfactionAction } from './actions/record-satisfaction.action.ts';
import { ResumeFollowUpAction } from './actions/resume-follow-up.action.ts';
import { RoundPlanner } from './actions/round-planner.ts';
import { SettleDeathReportAction } from './actions/settle-death-report.action.ts';
import { WaiveRoundAction } from './actions/waive-round.action.ts';
import { CallSheetQuery } from './data/call-sheet.query.ts';
import { CallsQuery } from './data/calls.query.ts';
import { CaseFollowUpQuery } from './data/case-follow-up.query.ts';
import { ContactKeepers } from './data/contact-keepers.ts';
import { ContactAttempt } from './data/contact-attempt.entity.ts';
import { FollowUpEvent } from './data/follow-up-event.entity.ts';
import { FollowUpRound } from './data/follow-up-round.entity.ts';
import { FollowUpSchedule } from './data/follow-up-schedule.entity.ts';
import { FollowUpSchedulesQuery } from './data/follow-up-schedules.query.ts';
import { FollowUp } from './data/follow-up.entity.ts';
import { CallDueMatter, DeathReportedMatter } from './data/follow-up.matters.ts';
import { FollowUpTimelinePart } from './data/follow-up.timeline-part.ts';
import { OpenRoundsQuery } from './data/open-rounds.query.ts';
import { RoundOpenMatters } from './data/rounds.open-matters.ts';
import { RoundAnnouncedMatters, RoundDueMatters, RoundOverdueMatters } from './data/rounds.due-matters.ts';
import { Satisfaction } from './data/satisfaction.entity.ts';
import { RoundRowsOfPersons } from './rounds.persons.ts';
import { FollowUpErasable } from './erasure/follow-up.erasable.ts';
import { EndFollowUpsEffect, ResumeFollowUpsEffect } from './workflow/end-follow-ups.effect.ts';
import { ScheduleFollowUpsEffect } from './workflow/schedule-follow-ups.effect.ts';

const ENTITIES = [FollowUpSchedule, FollowUp, FollowUpRound, FollowUpEvent, ContactAttempt, Satisfaction];
const ACTIONS = [
  ...[RecordContactAttemptAction, WaiveRoundAction, RecordSatisfactionAction, ResumeFollowUpAction],
  ...[SettleDeathReportAction, RecordFollowUpScheduleAction, MindFollowUpsAction, PastArrivals],
];
const QUERIES = [...[CaseFollowUpQuery, CallsQuery, CallSheetQuery, FollowUpSchedulesQuery, OpenRoundsQuery]];
const PARTS = [
  ...[
    ContactKeepers,
    RoundPlanner,
    AttemptConsequences,
    FollowUpNotices,
    CallDueMatter,
    DeathReportedMatter,
    FollowUpTimelinePart,
  ],
  ...[RoundOpenMatters, RoundDueMatters, RoundOverdueMatters, RoundAnnouncedMatters],
  ...[FollowUpErasable, RoundRowsOfPersons, ScheduleFollowUpsEffect, EndFollowUpsEffect, ResumeFollowUpsEffect],
];

/** Contact kept with people who are back, in rounds from the day they arrived. */
@Module({
  imports: [CaseModule, TypeOrmModule.forFeature(ENTITIES)],
  providers: [...ACTIONS, ...QUERIES, ...PARTS],
  exports: [...ACTIONS, ...QUERIES],
})
export class RoundsModule {}
