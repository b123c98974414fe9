import { Inject, Injectable, type Type } from '@nestjs/common';
import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { LOGGER } from '@homeward/platform';
import type { Job } from 'bullmq';
import type { Logger } from 'pino';
import { RunJobAction, type JobOutcome } from '../actions/run-job.action.ts';
import { errorCode } from '../domain/failure-reason.ts';
import { WORKER_OPTIONS, type WorkerOptions } from '../worker-options.ts';
import type { QueuedData } from './queued-job.ts';
import { WORK_QUEUE } from './work-queue.ts';

/** Takes ids from the queue and hands them to the action; everything else about a job is in its row. */
@Injectable()
export class JobProcessor extends WorkerHost {
  constructor(
    private readonly runJob: RunJobAction,
    @Inject(WORKER_OPTIONS) private readonly options: WorkerOptions,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    super();
  }

  async process(job: Job<QueuedData>): Promise<JobOutcome> {
    if (job.stalledCounter >= this.options.deathsBeforeDead) {
      await this.runJob.bury(job.data.outboxId, 'worker-died-repeatedly');
      return 'dead';
    }
    return this.runJob.execute(job.data.outboxId);
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
    // Deaths are counted by the processor, which can say in the database why the work was laid aside.
    maxStalledCount: 1_000_000,
  })
  class ConfiguredJobProcessor extends JobProcessor {}
  return ConfiguredJobProcessor;
}
