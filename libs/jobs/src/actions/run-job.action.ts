import { Inject, Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, LOGGER, newContext, runInContext, systemActor, type Actor } from '@homeward/platform';
import type { Logger } from 'pino';
import type { JobName } from '../catalogue.ts';
import { OutboxRows, RowOutOfReach, type OutboxRow } from '../data/outbox-rows.ts';
import { errorCode, errorPlaces } from '../domain/failure-reason.ts';
import { nextTry } from '../domain/next-try.ts';
import { NotYet } from '../domain/not-yet.ts';
import { HandlerRegistry, type FoundJobHandler } from '../handlers/handler-registry.ts';
import type { JobEnvelope } from '../handlers/on-job.decorator.ts';

/** `idle`: there was nothing to do, since another run did it, or it is not due, or it is gone. */
export type JobOutcome = 'done' | 'idle' | 'retry' | 'dead';

/**
 * Does one piece of due work. The queue may hand the same id over twice, late, or to two workers at once; the row's
 * lock and status decide, never the queue.
 */
@Injectable()
export class RunJobAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly rows: OutboxRows,
    private readonly registry: HandlerRegistry,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @throws only when the database is out of reach; the reconciler then brings the work back */
  async execute(id: string): Promise<JobOutcome> {
    const row = await this.rows.findOpen(id);
    if (!row) return 'idle';
    return this.inContextOf(row, async (actor) => {
      const known = this.registry.jobHandler(row.job);
      if (!known) return this.layAside(row, 'no-handler');
      try {
        const outcome = await this.run(row, known.found, actor);
        this.logger.info({ job: row.job, outboxId: row.id, try: row.attempts + 1, outcome }, 'job');
        return outcome;
      } catch (error) {
        if (error instanceof RowOutOfReach) throw error.cause;
        if (error instanceof NotYet) return this.putBack(row, error);
        return this.fail(row, error);
      }
    });
  }

  /**
   * Does work that a worker had in hand when it died, noting first that it is begun, so that one broken piece does not
   * end all workers for ever.
   */
  async executeSuspect(id: string): Promise<JobOutcome> {
    const deaths = await this.rows.noteDeath(id);
    if (deaths <= this.registry.deathsBeforeDead) return this.execute(id);
    const row = await this.rows.findOpen(id);
    return row ? this.inContextOf(row, () => this.layAside(row, 'worker-died-repeatedly')) : 'idle';
  }

  private async run(row: OutboxRow, { transactional, handler }: FoundJobHandler, actor: Actor): Promise<JobOutcome> {
    const envelope: JobEnvelope = {
      id: row.id,
      job: row.job as JobName,
      key: row.key,
      officeId: row.office_id,
      correlationId: row.correlation_id,
      attempt: row.attempts + 1,
      actor,
    };
    if (transactional) {
      return this.transactions.run(actor, async (tx) => {
        if (!(await this.rows.claim(tx, row.id))) return 'idle';
        await handler.execute(row.payload, tx, envelope);
        await this.rows.markDone(tx, row.id);
        return 'done';
      });
    }
    await handler.execute(row.payload, this.transactions, envelope);
    await this.transactions.run(actor, (tx) => this.rows.markDone(tx, row.id));
    return 'done';
  }

  private async putBack(row: OutboxRow, { dueAt }: NotYet): Promise<JobOutcome> {
    await this.rows.putBack(row, dueAt);
    this.logger.warn({ job: row.job, outboxId: row.id, dueAt }, 'job put back: this clock is behind another');
    return 'idle';
  }

  private async fail(row: OutboxRow, error: unknown): Promise<JobOutcome> {
    const rule = this.registry.jobHandler(row.job)!.rule;
    const tries = row.attempts + 1;
    const reason = errorCode(error);
    const next = nextTry(rule, tries, this.clock.now());
    if (next.status === 'dead') return this.layAside(row, reason, error);
    await this.rows.markFailed(row, tries, next, reason);
    this.logger.warn({ ...lineOf(row, reason, error), againAt: next.dueAt }, 'job failed and will be tried again');
    return 'retry';
  }

  private async layAside(row: OutboxRow, reason: string, error?: unknown): Promise<JobOutcome> {
    await this.rows.markFailed(row, row.attempts + 1, { status: 'dead' }, reason);
    this.logger.error(lineOf(row, reason, error), 'job laid aside: a person must look at it');
    return 'dead';
  }

  private inContextOf<T>(row: OutboxRow, work: (actor: Actor) => Promise<T>): Promise<T> {
    const actor = systemActor(row.office_id === null ? [] : [row.office_id]);
    return runInContext(newContext(actor, row.correlation_id), () => work(actor));
  }
}

function lineOf(row: OutboxRow, reason: string, error: unknown): object {
  return { job: row.job, outboxId: row.id, try: row.attempts + 1, reason, places: errorPlaces(error) };
}
