import { Module } from '@nestjs/common';
import { CounsellingModule } from './counselling.module.ts';
import { ConsentsController } from './consent/http/consents.controller.ts';
import { SessionsController } from './sessions/http/sessions.controller.ts';

@Module({ imports: [CounsellingModule], controllers: [SessionsController, ConsentsController] })
export class CounsellingHttpModule {}
