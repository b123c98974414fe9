import { Module } from '@nestjs/common';
import { CaseModule } from './case.module.ts';
import { ForgetExpiredDraftsTick } from './drafts/jobs/forget-expired-drafts.tick.ts';
import { SweepAttachmentsTick } from './attachments/jobs/sweep-attachments.tick.ts';
import { LapseTransfersTick } from './transfers/jobs/lapse-transfers.tick.ts';
import { ForgetReferralsTick } from './assignment/jobs/forget-referrals.tick.ts';
import { RaiseDailyRemindersTick, RaiseHourlyRemindersTick } from './deadlines/jobs/raise-reminders.ticks.ts';

@Module({
  imports: [CaseModule],
  providers: [
    ...[RaiseHourlyRemindersTick, RaiseDailyRemindersTick, LapseTransfersTick, SweepAttachmentsTick],
    ...[ForgetReferralsTick, ForgetExpiredDraftsTick],
  ],
})
export class CaseJobsModule {}
