import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { EVENT_TRAIL, RetryDeadLetterAction, type EventTrail } from './actions/retry-dead-letter.action.ts';
import { DeadLettersQueries } from './data/dead-letters.queries.ts';
import { JobHealth } from './data/job-health.ts';
import { DeadLettersController } from './http/dead-letters.controller.ts';
import { JobsModule } from './jobs.module.ts';

/** Dead letters for administrators, and what readiness asks. It stands on QueueModule. */
@Module({})
export class JobsHttpModule {
  /** @param trail the audit trail, which stands on a floor above and is a global provider */
  static auditedBy(trail: Type<EventTrail>): DynamicModule {
    return {
      module: JobsHttpModule,
      imports: [JobsModule],
      controllers: [DeadLettersController],
      providers: [{ provide: EVENT_TRAIL, useExisting: trail }, DeadLettersQueries, RetryDeadLetterAction, JobHealth],
      exports: [DeadLettersQueries, RetryDeadLetterAction, JobHealth],
    };
  }
}
