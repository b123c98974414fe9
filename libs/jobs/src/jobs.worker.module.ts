import { randomUUID } from 'node:crypto';
import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Clock } from '@homeward/platform';
import { ForgetFinishedWorkAction } from './actions/forget-finished-work.action.ts';
import { ReconcileOutboxAction } from './actions/reconcile-outbox.action.ts';
import { RelayOutboxAction } from './actions/relay-outbox.action.ts';
import { RunJobAction } from './actions/run-job.action.ts';
import { OutboxRows } from './data/outbox-rows.ts';
import { HandlerRegistry } from './handlers/handler-registry.ts';
import { JobsModule } from './jobs.module.ts';
import { BeatHeartTick } from './jobs/beat-heart.tick.ts';
import { ForgetFinishedWorkTick } from './jobs/forget-finished-work.tick.ts';
import { ForgetIdempotencyAnswersTick } from './jobs/forget-idempotency-answers.tick.ts';
import { ReconcileOutboxTick } from './jobs/reconcile-outbox.tick.ts';
import { RelayOutboxTick } from './jobs/relay-outbox.tick.ts';
import { JobProcessor, processorClass } from './queue/job-processor.ts';
import { Ticker } from './schedule/ticker.ts';
import { WorkerLife } from './worker-life.ts';
import {
  WORKER_DEFAULTS,
  WORKER_IDENTITY,
  WORKER_OPTIONS,
  type WorkerIdentity,
  type WorkerOptions,
} from './worker-options.ts';

/** Relay, runner, reconciler and ticks. It stands on QueueModule and finds the handlers of all rooms beside it. */
@Module({})
export class JobsWorkerModule {
  static forRoot(given: Pick<WorkerOptions, 'schedules'> & Partial<WorkerOptions>): DynamicModule {
    const options: WorkerOptions = { ...WORKER_DEFAULTS, ...given };
    return {
      module: JobsWorkerModule,
      imports: [DiscoveryModule, JobsModule],
      providers: [
        { provide: WORKER_OPTIONS, useValue: options },
        {
          provide: WORKER_IDENTITY,
          inject: [Clock],
          useFactory: (clock: Clock): WorkerIdentity => ({ id: randomUUID(), startedAt: clock.now() }),
        },
        { provide: JobProcessor, useClass: processorClass(options) },
        HandlerRegistry,
        OutboxRows,
        RunJobAction,
        RelayOutboxAction,
        ReconcileOutboxAction,
        ForgetFinishedWorkAction,
        RelayOutboxTick,
        ReconcileOutboxTick,
        BeatHeartTick,
        ForgetFinishedWorkTick,
        ForgetIdempotencyAnswersTick,
        Ticker,
        WorkerLife,
      ],
      exports: [
        RunJobAction,
        RelayOutboxAction,
        ReconcileOutboxAction,
        ForgetFinishedWorkAction,
        ForgetIdempotencyAnswersTick,
        Ticker,
      ],
    };
  }
}
