import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Logger } from 'pino';
import { Clock, SystemClock } from './clock/clock.ts';
import { Config } from './config/config.ts';
import { createLogger } from './logging/logger.ts';

/** The structured logger, for rooms that have something to say to an operator. */
export const LOGGER = Symbol.for('homeward.logger');

@Global()
@Module({})
export class PlatformModule {
  /** @param clock given by tests; otherwise the system's */
  static forRoot(config: Config, clock?: Clock, logger?: Logger): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: Config, useValue: config },
        { provide: Clock, useValue: clock ?? new SystemClock(config.HOMEWARD_CLOCK_OFFSET_MS) },
        { provide: LOGGER, useValue: logger ?? createLogger(config.LOG_LEVEL) },
      ],
      exports: [Config, Clock, LOGGER],
    };
  }
}
