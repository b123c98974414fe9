import { BeneficiaryModule } from '@homeward/beneficiary';
import { ReferenceModule } from '@homeward/reference';
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
import { MissedAppointments } from './appointments/workflow/missed-appointments.ts';
import { ReminderCompanions } from './appointments/workflow/reminder-companions.ts';
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
import { CaseNumberFinder } from './data/case-number.finder.ts';
import { CaseListQuery } from './data/case-list.query.ts';
import { CaseQueries } from './data/case.queries.ts';
import { StaffQueries } from './assignment/data/staff.queries.ts';
import { AppointmentTimelinePart, LinkTimelinePart, StepTimelinePart } from './timeline/case.timeline-parts.ts';
import { ForgetReferralsAction } from './assignment/actions/forget-referrals.action.ts';
import { CloseReferralAction } from './assignment/actions/close-referral.action.ts';
import { EndAbsenceAction } from './assignment/actions/end-absence.action.ts';
import { OpenReferredCaseAction } from './assignment/actions/open-referred-case.action.ts';
import { RecordAbsenceAction } from './assignment/actions/record-absence.action.ts';
import { SubmitReferralAction } from './assignment/actions/submit-referral.action.ts';
import { TakeCaseAction } from './assignment/actions/take-case.action.ts';
import { TakeReferralAction } from './assignment/actions/take-referral.action.ts';
import { AbsencesQuery } from './assignment/data/absences.query.ts';
import { DutyQueueQuery } from './assignment/data/duty-queue.query.ts';
import { ReferralsQueries } from './assignment/data/referrals.queries.ts';
import { LowerFlagAction } from './notes/actions/lower-flag.action.ts';
import { RaiseFlagAction } from './notes/actions/raise-flag.action.ts';
import { WriteNoteAction } from './notes/actions/write-note.action.ts';
import { NotesQueries } from './notes/data/notes.queries.ts';
import { ArrangeInterpreterAction } from './appointments/actions/arrange-interpreter.action.ts';
import { CloseRoomAction } from './appointments/actions/close-room.action.ts';
import { OpenRoomAction } from './appointments/actions/open-room.action.ts';
import { RoomsQueries } from './appointments/data/rooms.queries.ts';
import { AttachFileAction } from './attachments/actions/attach-file.action.ts';
import { SweepAttachmentsAction } from './attachments/actions/sweep-attachments.action.ts';
import { AttachmentSecret } from './attachments/data/attachment-secret.ts';
import { AttachmentVault } from './attachments/data/attachment-vault.ts';
import { AttachmentsQueries } from './attachments/data/attachments.queries.ts';
import { FileStore } from './attachments/data/file-store.ts';
import { AcceptTransferAction } from './transfers/actions/accept-transfer.action.ts';
import { LapseTransfersAction } from './transfers/actions/lapse-transfers.action.ts';
import { ProposeTransferAction } from './transfers/actions/propose-transfer.action.ts';
import { RefuseTransferAction } from './transfers/actions/refuse-transfer.action.ts';
import { TakeOver } from './transfers/actions/take-over.ts';
import { TransferNotices } from './transfers/actions/transfer-notices.ts';
import { WithdrawTransferAction } from './transfers/actions/withdraw-transfer.action.ts';
import { CaseTransfer } from './transfers/data/case-transfer.entity.ts';
import { CaseTransferNote } from './transfers/data/case-transfer-note.entity.ts';
import { CaseTransferNumber } from './transfers/data/case-transfer-number.entity.ts';
import { TransfersQueries } from './transfers/data/transfers.queries.ts';
import { CaseHandOver } from './assignment/data/case-hand-over.entity.ts';
import { ReferralForm } from './assignment/data/referral-form.entity.ts';
import { ReferralNeedRow } from './assignment/data/referral-need.entity.ts';
import { StaffAbsence } from './assignment/data/staff-absence.entity.ts';
import { Attachment } from './attachments/data/attachment.entity.ts';
import { KeptFiles } from './attachments/data/kept-files.ts';
import { AttachmentKey } from './attachments/data/attachment-key.entity.ts';
import { CaseFlag } from './notes/data/case-flag.entity.ts';
import { CaseNote } from './notes/data/case-note.entity.ts';
import { OfficeRoom } from './appointments/data/office-room.entity.ts';
import {
  AttachmentTimelinePart,
  FlagTimelinePart,
  HandOverTimelinePart,
  NoteTimelinePart,
  TransferTimelinePart,
} from './timeline/casework.timeline-parts.ts';
import { CASE_ROOM_MATTERS } from './list/case.matters.ts';
import { OpenCalendarFeedAction } from './calendar/actions/open-calendar-feed.action.ts';
import { RevokeCalendarFeedAction } from './calendar/actions/revoke-calendar-feed.action.ts';
import { CalendarFeed } from './calendar/data/calendar-feed.entity.ts';
import { CalendarFeedsQuery } from './calendar/data/calendar-feeds.query.ts';
import { CalendarQuery } from './calendar/data/calendar.query.ts';
import { BoardParts } from './board/board-part.ts';
import { BoardQuery } from './board/board.query.ts';
import { DeskQuery } from './list/desk.query.ts';
import { Matters } from './list/matters.ts';
import { ColleaguesQuery } from './assignment/data/colleagues.query.ts';
import { ExportCasesAction } from './export/export-cases.action.ts';
import { DEADLINE_ENTITIES, DEADLINE_PARTS, DEADLINES_OFFERED } from './deadlines/deadlines.parts.ts';
import { DiscardDraftAction } from './drafts/actions/discard-draft.action.ts';
import { ForgetExpiredDraftsAction } from './drafts/actions/forget-expired-drafts.action.ts';
import { KeepDraftAction } from './drafts/actions/keep-draft.action.ts';
import { DraftBox } from './drafts/data/draft-box.ts';
import { DraftsQuery } from './drafts/data/drafts.query.ts';
import { FormDraft } from './drafts/data/form-draft.entity.ts';
import { KeepCaseViewAction } from './views/actions/keep-case-view.action.ts';
import { RemoveCaseViewAction } from './views/actions/remove-case-view.action.ts';
import { SavedCaseView } from './views/data/case-view.entity.ts';
import { CaseViewsQuery } from './views/data/case-views.query.ts';
import { PublishText } from './texts/publish-text.ts';
import { TimelineQuery } from './timeline/timeline.query.ts';
import { CaseTrailQuery } from './trail/data/case-trail.query.ts';
import { CaseErasable } from './erasure/case.erasable.ts';
import { AvailableActionsQuery } from './workflow/available-actions.query.ts';
import { CorrectionPreviewQuery } from './workflow/correction-preview.query.ts';
import { HeldRequirement } from './workflow/rules/held.requirement.ts';
import { KeepQueuePlaceEffect } from './workflow/rules/keep-queue-place.effect.ts';
import { MembersRegisteredRequirement } from './workflow/rules/members-registered.requirement.ts';
import { NoOtherOpenCaseRequirement } from './workflow/rules/no-other-open-case.requirement.ts';
import { GiveBackRemindersEffect, TakeBackRemindersEffect } from './workflow/rules/reminders.effects.ts';
import { MemberStages } from './workflow/member-stages.ts';
import { WorkflowRegistry, workflowTableProvider } from './workflow/workflow-registry.ts';
import { WorkflowRunner } from './workflow/workflow-runner.ts';
import { MERGING_ACTIONS, MERGING_ENTITIES, MERGING_PARTS } from './merging/merging.parts.ts';
import { StepCorrector } from './workflow/step-corrector.ts';
import { CLOSURE_ACTIONS, CLOSURE_ENTITIES, CLOSURE_PARTS } from './closure/closure.parts.ts';

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
  OfficeRoom,
  CaseTransfer,
  CaseTransferNumber,
  CaseTransferNote,
  CaseHandOver,
  StaffAbsence,
  ReferralForm,
  ReferralNeedRow,
  CaseNote,
  CaseFlag,
  Attachment,
  AttachmentKey,
  SavedCaseView,
  CalendarFeed,
  FormDraft,
  ...CLOSURE_ENTITIES,
  ...MERGING_ENTITIES,
  ...DEADLINE_ENTITIES,
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
  ProposeTransferAction,
  AcceptTransferAction,
  RefuseTransferAction,
  WithdrawTransferAction,
  LapseTransfersAction,
  AttachFileAction,
  SweepAttachmentsAction,
  ArrangeInterpreterAction,
  OpenRoomAction,
  CloseRoomAction,
  RecordAbsenceAction,
  EndAbsenceAction,
  TakeCaseAction,
  SubmitReferralAction,
  TakeReferralAction,
  OpenReferredCaseAction,
  CloseReferralAction,
  ForgetReferralsAction,
  WriteNoteAction,
  RaiseFlagAction,
  LowerFlagAction,
  KeepCaseViewAction,
  RemoveCaseViewAction,
  ExportCasesAction,
  OpenCalendarFeedAction,
  RevokeCalendarFeedAction,
  KeepDraftAction,
  DiscardDraftAction,
  ForgetExpiredDraftsAction,
  ...CLOSURE_ACTIONS,
  ...MERGING_ACTIONS,
];
const QUERIES = [
  CaseListQuery,
  DeskQuery,
  BoardQuery,
  CalendarQuery,
  CalendarFeedsQuery,
  CaseViewsQuery,
  ColleaguesQuery,
  CaseQueries,
  TimelineQuery,
  CaseFiguresQuery,
  AvailableActionsQuery,
  CorrectionPreviewQuery,
  CaseTrailQuery,
  StaffQueries,
  TransfersQueries,
  AbsencesQuery,
  DutyQueueQuery,
  ReferralsQueries,
  NotesQueries,
  AttachmentsQueries,
  RoomsQueries,
  DraftsQuery,
];
const WORKFLOW = [WorkflowRegistry, WorkflowRunner, MemberStages, StepCorrector];
const SOCKETS = [
  MembersRegisteredRequirement,
  HeldRequirement,
  NoOtherOpenCaseRequirement,
  KeepQueuePlaceEffect,
  TakeBackRemindersEffect,
  GiveBackRemindersEffect,
];
const TIMELINE = [
  StepTimelinePart,
  LinkTimelinePart,
  AppointmentTimelinePart,
  HandOverTimelinePart,
  TransferTimelinePart,
  NoteTimelinePart,
  FlagTimelinePart,
  AttachmentTimelinePart,
];
const WRITERS = [
  CaseFiles,
  CaseMembers,
  MissedAppointments,
  ReminderCompanions,
  AppointmentReminders,
  MemberReminders,
  TakeOver,
  TransferNotices,
  FileStore,
  AttachmentSecret,
  AttachmentVault,
  KeptFiles,
  DraftBox,
  PublishText,
];

/** Needs whoever stands behind MESSAGE_INTENTS (libs/notification) in the same application. */
@Module({
  imports: [DiscoveryModule, ReferenceModule, BeneficiaryModule, TypeOrmModule.forFeature(ENTITIES)],
  providers: [
    workflowTableProvider,
    ...WORKFLOW,
    ...ACTIONS,
    ...QUERIES,
    ...SOCKETS,
    ...TIMELINE,
    ...WRITERS,
    ...CASE_ROOM_MATTERS,
    ...CLOSURE_PARTS,
    ...MERGING_PARTS,
    ...DEADLINE_PARTS,
    ...DEADLINES_OFFERED,
    Matters,
    BoardParts,
    CaseErasable,
    CaseNumberFinder,
  ],
  exports: [
    ...[...WORKFLOW, ...ACTIONS, ...QUERIES, ...DEADLINES_OFFERED],
    ...[PublishText, MemberReminders, KeptFiles, MissedAppointments],
  ],
})
export class CaseModule {}
