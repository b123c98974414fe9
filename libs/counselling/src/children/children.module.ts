import { CaseModule } from '@homeward/case';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnswerForChildAction } from './actions/answer-for-child.action.ts';
import { AppealBestInterestsAction } from './actions/appeal-best-interests.action.ts';
import { AppointGuardianAction } from './actions/appoint-guardian.action.ts';
import { RecordGuardianReachedAction } from './actions/record-guardian-reached.action.ts';
import { CloseMissingChildAlertAction } from './actions/close-missing-child-alert.action.ts';
import { DoubtAgeAction } from './actions/doubt-age.action.ts';
import { EndGuardianshipAction } from './actions/end-guardianship.action.ts';
import { FileCustodyOrderAction } from './actions/file-custody-order.action.ts';
import { FinishChildTaskAction } from './actions/finish-child-task.action.ts';
import { GiveChildConsentAction } from './actions/give-child-consent.action.ts';
import { HearChildAction } from './actions/hear-child.action.ts';
import { MindBirthdaysAction } from './actions/mind-birthdays.action.ts';
import { NameAuthorityHolderAction } from './actions/name-authority-holder.action.ts';
import { OpenProcedureAction } from './actions/open-procedure.action.ts';
import { PlaceChildAction } from './actions/place-child.action.ts';
import { ProcedureMoves } from './actions/procedure-moves.ts';
import { RecordFamilyAction } from './actions/record-family.action.ts';
import { ReportMissingChildAction } from './actions/report-missing-child.action.ts';
import { TellChildProtectionAction } from './actions/tell-child-protection.action.ts';
import { WatchMissingChildrenAction } from './actions/watch-missing-children.action.ts';
import { WeighBestInterestsAction } from './actions/weigh-best-interests.action.ts';
import { WriteProtocolAction } from './actions/write-protocol.action.ts';
import { AgeDoubt } from './data/age-doubt.entity.ts';
import { BestInterestsProcedure } from './data/best-interests-procedure.entity.ts';
import { ChildConsent } from './data/child-consent.entity.ts';
import { ChildHearing } from './data/child-hearing.entity.ts';
import { ChildPlacement } from './data/child-placement.entity.ts';
import { BirthdayMatters } from './data/birthdays.due-matters.ts';
import { ChildTaskMatter } from './data/children.matters.ts';
import { CounsellingOpenMatters } from './data/counselling.open-matters.ts';
import { ChildTask } from './data/child-task.entity.ts';
import { ChildrenQueries } from './data/children.queries.ts';
import { CustodyOrder } from './data/custody-order.entity.ts';
import { Guardianship } from './data/guardianship.entity.ts';
import { MissingChildAlert } from './data/missing-child-alert.entity.ts';
import { MissingChildAlerts } from './data/missing-child-alerts.ts';
import { MissingChildrenQueries } from './data/missing-children.queries.ts';
import { OfficeProtocol } from './data/office-protocol.entity.ts';
import { ParentalAuthority } from './data/parental-authority.entity.ts';
import { ProtectionRecord } from './data/protection-record.entity.ts';
import { ProtectionRecords } from './data/protection-records.ts';
import { BestInterestsFavourReturnRequirement } from './workflow/best-interests-favour-return.requirement.ts';
import { BestInterestsOpenedRequirement } from './workflow/best-interests-opened.requirement.ts';
import { ChildHeardRequirement } from './workflow/child-heard.requirement.ts';
import { GuardianConsentedRequirement } from './workflow/guardian-consented.requirement.ts';
import { GuardianReminded } from './workflow/guardian-reminded.companions.ts';
import { GuardianOfTheDayRequirement } from './workflow/guardian-of-the-day.requirement.ts';
import { MissingChildListener } from './workflow/missing-child.listener.ts';
import { ParentsConsentedRequirement } from './workflow/parents-consented.requirement.ts';

const ENTITIES = [
  ...[AgeDoubt, Guardianship, ChildPlacement, ChildHearing, ParentalAuthority, CustodyOrder, ProtectionRecord],
  ...[BestInterestsProcedure, ChildConsent, ChildTask, MissingChildAlert, OfficeProtocol],
];
const GUARDIANSHIP = [DoubtAgeAction, AppointGuardianAction, EndGuardianshipAction, PlaceChildAction, HearChildAction];
const PARENTS = [NameAuthorityHolderAction, AnswerForChildAction, FileCustodyOrderAction];
const BEST_INTERESTS = [
  ...[OpenProcedureAction, WeighBestInterestsAction, AppealBestInterestsAction, GiveChildConsentAction],
  RecordFamilyAction,
];
const CARE = [
  ...[FinishChildTaskAction, MindBirthdaysAction, ReportMissingChildAction, CloseMissingChildAlertAction],
  RecordGuardianReachedAction,
  ...[WatchMissingChildrenAction, TellChildProtectionAction, WriteProtocolAction],
];
const OFFERED = [...GUARDIANSHIP, ...PARENTS, ...BEST_INTERESTS, ...CARE, ChildrenQueries, MissingChildrenQueries];
const SOCKETS = [
  ...[GuardianOfTheDayRequirement, GuardianConsentedRequirement, ParentsConsentedRequirement, ChildHeardRequirement],
  ...[BestInterestsOpenedRequirement, BestInterestsFavourReturnRequirement, MissingChildListener],
  ...[GuardianReminded, ChildTaskMatter, CounsellingOpenMatters, BirthdayMatters],
];

/** What protects a child: a guardian, its parents' say, its own view, all solutions weighed, and being missed at once. */
@Module({
  imports: [CaseModule, TypeOrmModule.forFeature(ENTITIES)],
  providers: [...OFFERED, ...SOCKETS, ProcedureMoves, ProtectionRecords, MissingChildAlerts],
  exports: OFFERED,
})
export class ChildrenModule {}
