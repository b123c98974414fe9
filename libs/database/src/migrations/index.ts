import { Reference1700000000001 } from './1700000001-reference.ts';
import { Organisation1700000000002 } from './1700000002-organisation.ts';
import { Access1700000000003 } from './1700000003-access.ts';
import { Audit1700000000004 } from './1700000004-audit.ts';
import { Jobs1700000000005 } from './1700000005-jobs.ts';
import { Beneficiary1700000000006 } from './1700000006-beneficiary.ts';
import { Case1700000000007 } from './1700000007-case.ts';
import { Counselling1700000000008 } from './1700000008-counselling.ts';
import { Notification1700000000009 } from './1700000009-notification.ts';
import { Functions1700000000010 } from './1700000010-functions.ts';
import { Protection1700000000011 } from './1700000011-protection.ts';
import { Programme1700000000012 } from './1700000012-programme.ts';
import { Casework1700000000013 } from './1700000013-casework.ts';
import { Letters1700000000014 } from './1700000014-letters.ts';
import { Decisions1700000000015 } from './1700000015-decisions.ts';
import { Prints1700000000016 } from './1700000016-prints.ts';
import { Team1700000000017 } from './1700000017-team.ts';
import { FormDrafts1700000000021 } from './1700000021-form-drafts.ts';
import { TravelPapers1700000000022 } from './1700000022-travel-papers.ts';
import { Bookings1700000000023 } from './1700000023-bookings.ts';
import { Departures1700000000024 } from './1700000024-departures.ts';
import { PaperDecisions1700000000025 } from './1700000025-paper-decisions.ts';
import { HeardAndAsked1700000000026 } from './1700000026-heard-and-asked.ts';
import { ReintegrationPlans1700000000027 } from './1700000027-reintegration-plans.ts';
import { Disbursements1700000000028 } from './1700000028-disbursements.ts';
import { ServiceReferrals1700000000029 } from './1700000029-service-referrals.ts';
import { ReintegrationServices1700000000030 } from './1700000030-reintegration-services.ts';
import { FollowUp1700000000031 } from './1700000031-follow-up.ts';
import { ContactAttempts1700000000032 } from './1700000032-contact-attempts.ts';
import { Closure1700000000033 } from './1700000033-closure.ts';
import { Complaints1700000000034 } from './1700000034-complaints.ts';
import { Reminders1700000000035 } from './1700000035-reminders.ts';
import { Digests1700000000036 } from './1700000036-digests.ts';
import { VoicesAndGuardians1700000000037 } from './1700000037-voices-and-guardians.ts';
import { SealedReferrals1700000000038 } from './1700000038-sealed-referrals.ts';
import { CallsInOrder1700000000039 } from './1700000039-calls-in-order.ts';
import { PlanPrintsAndKeptWords1700000000041 } from './1700000041-plan-prints-and-kept-words.ts';
import { Merging1700000000042 } from './1700000042-merging.ts';
import { Figures1700000000043 } from './1700000043-figures.ts';
import { CountKeyFigures1700000000044 } from './1700000044-count-key-figures.ts';
import { RecordedServices1700000000045 } from './1700000045-recorded-services.ts';
import { Caseloads1700000000046 } from './1700000046-caseloads.ts';
import { ImportedFigures1700000000047 } from './1700000047-imported-figures.ts';
import { CaseloadRuns1700000000048 } from './1700000048-caseload-runs.ts';
import { FiguresOfMergedCases1700000000049 } from './1700000049-figures-of-merged-cases.ts';
import { FiguresAhead1700000000050 } from './1700000050-figures-ahead.ts';
import { FigureExports1700000000051 } from './1700000051-figure-exports.ts';
import { LighterLoads1700000000053 } from './1700000053-lighter-loads.ts';
import { FiguresOfWhoLeft1700000000058 } from './1700000058-figures-of-who-left.ts';
import { FiguresOfMany1700000000060 } from './1700000060-figures-of-many.ts';
import { PersonsServed1700000000061 } from './1700000061-persons-served.ts';
import { MembersByCase1700000000069 } from './1700000069-members-by-case.ts';
import { FiguresMemberByMember1700000000070 } from './1700000070-figures-member-by-member.ts';
import { FiguresPartAgain1700000000071 } from './1700000071-figures-part-again.ts';
import { CountedByIndex1700000000075 } from './1700000075-counted-by-index.ts';

/** In the order they run. Each is written by hand, up and down. */
export const MIGRATIONS = [
  Reference1700000000001,
  Organisation1700000000002,
  Access1700000000003,
  Audit1700000000004,
  Jobs1700000000005,
  Beneficiary1700000000006,
  Case1700000000007,
  Counselling1700000000008,
  Notification1700000000009,
  Functions1700000000010,
  Protection1700000000011,
  Programme1700000000012,
  Casework1700000000013,
  Letters1700000000014,
  Decisions1700000000015,
  Prints1700000000016,
  Team1700000000017,
  FormDrafts1700000000021,
  TravelPapers1700000000022,
  Bookings1700000000023,
  Departures1700000000024,
  PaperDecisions1700000000025,
  HeardAndAsked1700000000026,
  ReintegrationPlans1700000000027,
  Disbursements1700000000028,
  ServiceReferrals1700000000029,
  ReintegrationServices1700000000030,
  FollowUp1700000000031,
  ContactAttempts1700000000032,
  Closure1700000000033,
  Complaints1700000000034,
  Reminders1700000000035,
  Digests1700000000036,
  VoicesAndGuardians1700000000037,
  SealedReferrals1700000000038,
  CallsInOrder1700000000039,
  PlanPrintsAndKeptWords1700000000041,
  Merging1700000000042,
  Figures1700000000043,
  CountKeyFigures1700000000044,
  RecordedServices1700000000045,
  Caseloads1700000000046,
  ImportedFigures1700000000047,
  CaseloadRuns1700000000048,
  FiguresOfMergedCases1700000000049,
  FiguresAhead1700000000050,
  FigureExports1700000000051,
  LighterLoads1700000000053,
  FiguresOfWhoLeft1700000000058,
  FiguresOfMany1700000000060,
  PersonsServed1700000000061,
  MembersByCase1700000000069,
  FiguresMemberByMember1700000000070,
  FiguresPartAgain1700000000071,
  CountedByIndex1700000000075,
];
