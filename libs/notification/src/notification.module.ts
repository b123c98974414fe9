import { Global, Module } from '@nestjs/common';
import { MESSAGE_INTENTS } from '@homeward/contracts';
import { TypeOrmModule } from '@nestjs/typeorm';
import { WrittenMessageIntents } from './actions/message-intents.ts';
import { ReadAllNoticesAction } from './actions/read-all-notices.action.ts';
import { ReadNoticeAction } from './actions/read-notice.action.ts';
import { ChooseDigestAction, DigestChoiceQuery } from './digests/digest-choice.actions.ts';
import { DigestChoice, MorningDigest } from './digests/morning-digest.entity.ts';
import { KeptMail } from './data/kept-mail.entity.ts';
import { KeptMailsQueries } from './data/kept-mails.queries.ts';
import { MessageIntentRow } from './data/message-intent.entity.ts';
import { Notice } from './data/notice.entity.ts';
import { NoticesQueries } from './data/notices.queries.ts';
import { LettersModule } from './letters/letters.module.ts';
import { PrintsModule } from './prints/prints.module.ts';
import { NotificationErasable } from './erasure/notification.erasable.ts';
import { NotificationRowsOfPersons } from './notification.persons.ts';

/** Global, because rooms below ask for messages through the port and may not import this one. */
@Global()
@Module({
  imports: [
    LettersModule,
    PrintsModule,
    TypeOrmModule.forFeature([MessageIntentRow, KeptMail, Notice, MorningDigest, DigestChoice]),
  ],
  providers: [
    { provide: MESSAGE_INTENTS, useClass: WrittenMessageIntents },
    ReadNoticeAction,
    ReadAllNoticesAction,
    ChooseDigestAction,
    DigestChoiceQuery,
    NoticesQueries,
    KeptMailsQueries,
    NotificationErasable,
    NotificationRowsOfPersons,
  ],
  exports: [
    LettersModule,
    PrintsModule,
    MESSAGE_INTENTS,
    ReadNoticeAction,
    ReadAllNoticesAction,
    ChooseDigestAction,
    DigestChoiceQuery,
    NoticesQueries,
    KeptMailsQueries,
  ],
})
export class NotificationModule {}
