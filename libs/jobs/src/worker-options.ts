import { JOBS, type JobRule } from './catalogue.ts';
import type { Schedule, TickName } from './ticks.ts';

/** Carries {@link WorkerOptions} to the rooms of the worker. */
export const WORKER_OPTIONS = Symbol.for('homeward.jobs.worker-options');

export interface WorkerOptions {
  /** What ticks how often in this worker; each must have a handler. */
  readonly schedules: Readonly<Partial<Record<TickName, Schedule>>>;
  /** The jobs this worker must be able to do. */
  readonly catalogue: Readonly<Record<string, JobRule>>;
  /** Jobs at once. Each may hold a database connection, so it stays below half the pool. */
  readonly concurrency: number;
  /** A job whose worker has not been heard of for so long is given to another. */
  readonly lockMs: number;
  /** Work that the database says is enqueued for longer than this is put on the queue again. */
  readonly reconcileAfterMs: number;
  /** How long a worker that is told to stop waits for what it has begun. */
  readonly drainMs: number;
  /** Work that is begun so often after a worker died with it in hand, and never ends, is laid aside. */
  readonly deathsBeforeDead: number;
}

export const WORKER_DEFAULTS: Omit<WorkerOptions, 'schedules'> = {
  catalogue: JOBS,
  concurrency: 8,
  lockMs: 30_000,
  reconcileAfterMs: 120_000,
  drainMs: 20_000,
  deathsBeforeDead: 5,
};

/** Carries {@link WorkerIdentity}. */
export const WORKER_IDENTITY = Symbol.for('homeward.jobs.worker-identity');

export interface WorkerIdentity {
  readonly id: string;
  readonly startedAt: Date;
}
