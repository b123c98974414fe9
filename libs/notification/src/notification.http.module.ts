import { Module } from '@nestjs/common';
import { KeptMailsController } from './http/kept-mails.controller.ts';
import { NoticesController } from './http/notices.controller.ts';
import { NotificationModule } from './notification.module.ts';

@Module({ imports: [NotificationModule], controllers: [NoticesController, KeptMailsController] })
export class NotificationHttpModule {}
