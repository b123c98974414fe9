import { BeneficiaryModule } from '@homeward/beneficiary';
import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AppointmentReminders } from './appointments/actions/appointment-reminders.ts';
import { MemberReminders } from './appointments/actions/member-reminders.ts';
import { AssignCaseAction } from './assignment/actions/assign-case.action.ts';
import { BreakGlassAction } from './sealed-access/actions/break-glass.action.ts';
import { CancelAppointmentAction } from './appointments/actions/cancel-appointment.action.ts';
import { CaseFiles } from './family/actions/case-files.ts';
import { CaseMembers } from './family/actions/case-members.ts';
import { CorrectStepAction } from './workflow/actions/correct-step.action.ts';
import { EndNamingAction } from './sealed-access/actions/end-naming.action.ts';
import { JoinMemberAction } from './family/actions/join-member.action.ts';
import { MakeAppointmentAction } from './appointments/actions/make-appointment.action.ts';
import { MoveAppointmentAction } from './appointments/actions/move-appointment.action.ts';
import { NameReaderAction } from './sealed-access/actions/name-reader.action.ts';
import { OpenCaseAction } from './family/actions/open-case.action.ts';
import { PlanJourneyAction } from './family/actions/plan-journey.action.ts';
import { SplitMemberAction } from './family/actions/split-member.action.ts';
import { StateKinshipAction } from './family/actions/state-kinship.action.ts';
import { TakeStepAction } from './workflow/actions/take-step.action.ts';
import { RecordAttendanceAction } from './appointments/actions/record-attendance.action.ts';
import { Appointment } from './appointments/data/appointment.entity.ts';
import { CaseFile } from './data/case.entity.ts';
import { CaseLink } from './family/data/case-link.entity.ts';
import { MemberRelationRow } from './family/data/member-relation.entity.ts';
import { StepReason } from './workflow/data/step-reason.entity.ts';
import { CaseHistory } from './workflow/data/case-history.entity.ts';
import { CaseMember } from './data/case-member.entity.ts';
import { CaseNumberCounter } from './family/data/case-number-counter.entity.ts';
import { CaseReader } from './sealed-access/data/case-reader.entity.ts';
import { CaseFiguresQuery } from './data/case-figures.query.ts';
import { CaseListQuery } from './data/case-list.query.ts';
import { CaseQueries } from './data/case.queries.ts';
import { StaffQueries } from './assignment/data/staff.queries.ts';
import { AppointmentTimelinePart, LinkTimelinePart, StepTimelinePart } from './timeline/case.timeline-parts.ts';
import { TimelineQuery } from './timeline/timeline.query.ts';
import { CaseErasable } from './erasure/case.erasable.ts';
import { AvailableActionsQuery } from './workflow/available-actions.query.ts';
import { HeldRequirement } from './workflow/rules/held.requirement.ts';
import { KeepQueuePlaceEffect } from './workflow/rules/keep-queue-place.effect.ts';
import { MembersRegisteredRequirement } from './workflow/rules/members-registered.requirement.ts';
import { NoOtherOpenCaseRequirement } from './workflow/rules/no-other-open-case.requirement.ts';
import { GiveBackRemindersEffect, TakeBackRemindersEffect } from './workflow/rules/reminders.effects.ts';
import { MemberStages } from './workflow/member-stages.ts';
import { WorkflowRegistry, workflowTableProvider } from './workflow/workflow-registry.ts';
import { WorkflowRunner } from './workflow/workflow-runner.ts';

const ENTITIES = [
  CaseNumberCounter,
  CaseFile,
  CaseMember,
  MemberRelationRow,
  CaseLink,
  CaseHistory,
  StepReason,
  CaseReader,
  Appointment,
];

const ACTIONS = [
  OpenCaseAction,
  JoinMemberAction,
  SplitMemberAction,
  TakeStepAction,
  CorrectStepAction,
  PlanJourneyAction,
  StateKinshipAction,
  AssignCaseAction,
  MakeAppointmentAction,
  MoveAppointmentAction,
  CancelAppointmentAction,
  BreakGlassAction,
  NameReaderAction,
  EndNamingAction,
  RecordAttendanceAction,
];
const QUERIES = [CaseListQuery, CaseQueries, TimelineQuery, CaseFiguresQuery, AvailableActionsQuery, StaffQueries];
const WORKFLOW = [WorkflowRegistry, WorkflowRunner, MemberStages];
const SOCKETS = [
  MembersRegisteredRequirement,
  HeldRequirement,
  NoOtherOpenCaseRequirement,
  KeepQueuePlaceEffect,
  TakeBackRemindersEffect,
  GiveBackRemindersEffect,
];
const TIMELINE = [StepTimelinePart, LinkTimelinePart, AppointmentTimelinePart];
const WRITERS = [CaseFiles, CaseMembers, AppointmentReminders, MemberReminders];

/** Needs whoever stands behind MESSAGE_INTENTS (libs/notification) in the same application. */
@Module({
  imports: [DiscoveryModule, BeneficiaryModule, TypeOrmModule.forFeature(ENTITIES)],
  providers: [
    workflowTableProvider,
    ...WORKFLOW,
    ...ACTIONS,
    ...QUERIES,
    ...SOCKETS,
    ...TIMELINE,
    ...WRITERS,
    CaseErasable,
  ],
  exports: [...WORKFLOW, ...ACTIONS, ...QUERIES, MemberReminders],
})
export class CaseModule {}
