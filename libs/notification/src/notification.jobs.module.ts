import { CaseModule } from '@homeward/case';
import { Module } from '@nestjs/common';
import { DeliverMessageAction } from './actions/deliver-message.action.ts';
import { MessageLedger } from './data/message-ledger.ts';
import { ReminderQueries } from './data/reminder.queries.ts';
import { DigestMails } from './digests/digest-mails.ts';
import { WriteDigestsAction } from './digests/write-digests.action.ts';
import { WriteDigestsTick } from './digests/write-digests.tick.ts';
import { DeliverMessageJob } from './jobs/deliver-message.job.ts';
import { NotificationModule } from './notification.module.ts';
import { Mailer } from './providers/mailer.ts';
import { SmtpMailer } from './providers/smtp-mailer.ts';

@Module({
  imports: [NotificationModule, CaseModule],
  providers: [
    { provide: Mailer, useClass: SmtpMailer },
    MessageLedger,
    ReminderQueries,
    DeliverMessageAction,
    DeliverMessageJob,
    DigestMails,
    WriteDigestsAction,
    WriteDigestsTick,
  ],
})
export class NotificationJobsModule {}
