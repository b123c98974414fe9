import type { JobsOptions } from 'bullmq';

export interface QueuedWork {
  readonly id: string;
  readonly job: string;
  readonly attempts: number;
}

/** All the queue ever knows of a piece of work: which row to read. */
export interface QueuedData {
  readonly outboxId: string;
}

/**
 * The same try of the same row is one job however often it is added. The queue itself neither tries again nor keeps
 * what ended: both are the database's to say.
 */
export function queuedJob(work: QueuedWork): { name: string; data: QueuedData; opts: JobsOptions } {
  return {
    name: work.job,
    data: { outboxId: work.id },
    opts: { jobId: `${work.id}.${work.attempts}`, removeOnComplete: true, removeOnFail: true },
  };
}
