import { Module } from '@nestjs/common';
import { DigestsController } from './digests/digests.controller.ts';
import { KeptMailsController } from './http/kept-mails.controller.ts';
import { NoticesController } from './http/notices.controller.ts';
import { LetterTemplatesController } from './letters/http/letter-templates.controller.ts';
import { CaseLettersController, LettersController } from './letters/http/letters.controller.ts';
import { PrintsController } from './prints/http/prints.controller.ts';
import { SheetsController } from './prints/sheets/sheets.controller.ts';
import { NotificationModule } from './notification.module.ts';

@Module({
  imports: [NotificationModule],
  controllers: [
    NoticesController,
    DigestsController,
    KeptMailsController,
    CaseLettersController,
    LettersController,
    LetterTemplatesController,
    PrintsController,
    SheetsController,
  ],
})
export class NotificationHttpModule {}
