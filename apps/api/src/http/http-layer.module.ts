import { Global, Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { InputPipe } from './input.pipe.ts';
import { ProblemFilter } from './problem.filter.ts';
import { RequestIdentity } from './request-identity.ts';
import { SessionGuard } from './session.guard.ts';
import { UndeclaredInputGuard } from './undeclared-input.guard.ts';

/**
 * What every route passes, in this order: who asks and may they, is anything sent unread, is it right. Routes that create
 * are asked before the last whether it was sent before: see creating-routes.ts.
 */
@Global()
@Module({})
export class HttpLayerModule {
  /** @param identity the module that provides the AUTHENTICATOR */
  static identifiedBy(identity: Type | DynamicModule): DynamicModule {
    return {
      module: HttpLayerModule,
      imports: [identity],
      providers: [
        RequestIdentity,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_GUARD, useClass: UndeclaredInputGuard },
        { provide: APP_PIPE, useClass: InputPipe },
      ],
      exports: [RequestIdentity],
    };
  }
}
