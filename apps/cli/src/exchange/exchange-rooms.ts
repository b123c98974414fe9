import { BeneficiaryModule } from '@homeward/beneficiary';
import { CaseModule } from '@homeward/case';
import { CounsellingModule } from '@homeward/counselling';
import { ExchangeModule } from '@homeward/exchange';
import { FollowUpModule } from '@homeward/follow-up';
import { NotificationModule } from '@homeward/notification';
import { ProgrammeModule } from '@homeward/programme';
import { ReintegrationModule } from '@homeward/reintegration';
import { TravelModule } from '@homeward/travel';

/** The rooms of casework, of which the workflow wants every one, and the caseload's own. */
export const EXCHANGE_ROOMS = [
  ...[BeneficiaryModule, CaseModule, CounsellingModule, ProgrammeModule, TravelModule, ReintegrationModule],
  ...[FollowUpModule, NotificationModule, ExchangeModule],
];
