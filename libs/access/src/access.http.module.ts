import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { AccessModule } from './access.module.ts';
import { AccountController } from './http/account.controller.ts';
import { ApiKeysController } from './http/api-keys.controller.ts';
import { LocalStrategy } from './http/local.strategy.ts';
import { RolesController } from './http/roles.controller.ts';
import { SessionAnswers } from './http/session-answers.ts';
import { SessionController } from './http/session.controller.ts';
import { SessionCookie } from './http/session-cookie.ts';
import { UsersController } from './http/users.controller.ts';
import { AccessChangesListener } from './security/access-changes.listener.ts';

@Module({
  imports: [AccessModule, PassportModule.register({ session: false })],
  controllers: [SessionController, AccountController, UsersController, RolesController, ApiKeysController],
  providers: [AccessChangesListener, LocalStrategy, SessionAnswers, SessionCookie],
})
export class AccessHttpModule {}
