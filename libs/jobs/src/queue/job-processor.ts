import { Inject, Injectable, type Type } from '@nestjs/common';
import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { LOGGER } from '@homeward/platform';
import type { Job } from 'bullmq';
import type { Logger } from 'pino';
import { RunJobAction, type JobOutcome } from '../actions/run-job.action.ts';
import { errorCode } from '../domain/failure-reason.ts';
import type { WorkerOptions } from '../worker-options.ts';
import type { QueuedData } from './queued-job.ts';
import { SuspectGate } from './suspect-gate.ts';
import { WORK_QUEUE } from './work-queue.ts';

/** Takes ids from the queue and hands them to the action; everything else about a job is in its row. */
@Injectable()
export class JobProcessor extends WorkerHost {
  private readonly gate = new SuspectGate();

  constructor(
    private readonly runJob: RunJobAction,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    super();
  }

  async process(job: Job<QueuedData>): Promise<JobOutcome> {
    const id = job.data.outboxId;
    if (job.stalledCounter === 0) return this.gate.beside(() => this.runJob.execute(id));
    return this.gate.alone(() => this.runJob.executeSuspect(id));
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.logger.warn({ reason: errorCode(error) }, 'the queue is not reachable');
  }

  @OnWorkerEvent('failed')
  onFailed(job: Job | undefined, error: Error): void {
    this.logger.warn({ job: job?.name, reason: errorCode(error) }, 'job not begun; the reconciler brings it back');
  }

  /** Takes nothing more and waits for what was begun, at most so long. @returns whether all of it ended */
  async drain(withinMs: number): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), withinMs);
    });
    const ended = await Promise.race([this.worker.close().then(() => true), tooLong]);
    clearTimeout(timer);
    return ended;
  }
}

/** The decorator of @nestjs/bullmq takes its settings when the class is made, so the class is made from the settings. */
export function processorClass(options: WorkerOptions): Type<JobProcessor> {
  @Processor(WORK_QUEUE, {
    concurrency: options.concurrency,
    lockDuration: options.lockMs,
    stalledInterval: options.lockMs,
    // Deaths are counted in the database, where a person can read why the work was laid aside.
    maxStalledCount: 1_000_000,
  })
  class ConfiguredJobProcessor extends JobProcessor {}
  return ConfiguredJobProcessor;
}
