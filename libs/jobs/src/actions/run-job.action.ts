import { Inject, Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, LOGGER, newContext, runInContext, systemActor, type Actor } from '@homeward/platform';
import type { Logger } from 'pino';
import type { EntityManager } from 'typeorm';
import type { JobName, JobPayloads } from '../catalogue.ts';
import type { OutboxState } from '../data/outbox-entry.entity.ts';
import { errorCode, errorPlaces } from '../domain/failure-reason.ts';
import { nextTry } from '../domain/next-try.ts';
import { HandlerRegistry, type FoundJobHandler } from '../handlers/handler-registry.ts';
import type { JobEnvelope } from '../handlers/on-job.decorator.ts';

/** `idle`: there was nothing to do, since another run did it, or it is not due, or it is gone. */
export type JobOutcome = 'done' | 'idle' | 'retry' | 'dead';

interface Row {
  id: string;
  job: string;
  key: string;
  payload: JobPayloads[JobName];
  office_id: string | null;
  correlation_id: string;
  status: OutboxState;
  due_at: Date;
  attempts: number;
}

const COLUMNS = 'id, job, key, payload, office_id, correlation_id, status, due_at, attempts';

/**
 * Does one piece of due work. The queue may hand the same id over twice, late, or to two workers at once; the row's
 * lock and status decide, never the queue.
 */
@Injectable()
export class RunJobAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly registry: HandlerRegistry,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @throws only when the database is out of reach; the reconciler then brings the work back */
  async execute(id: string): Promise<JobOutcome> {
    const row = await this.find(id);
    if (!row || !this.mayRun(row)) return 'idle';
    return this.inContextOf(row, async (actor) => {
      const known = this.registry.jobHandler(row.job);
      if (!known) return this.fail(row, new Error('no-handler'), 'no-handler', 1);
      try {
        const outcome = await this.run(row, known.found, actor);
        this.logger.info({ job: row.job, outboxId: row.id, try: row.attempts + 1, outcome }, 'job');
        return outcome;
      } catch (error) {
        if (error instanceof RowOutOfReach) throw error.cause;
        return this.fail(row, error, errorCode(error), known.rule.attempts);
      }
    });
  }

  /** Lays work aside during which workers keep dying, so that one broken piece does not stop all others. */
  async bury(id: string, reason: string): Promise<void> {
    const row = await this.find(id);
    if (row && this.mayRun(row)) await this.inContextOf(row, () => this.fail(row, undefined, reason, 1));
  }

  private async run(row: Row, { transactional, handler }: FoundJobHandler, actor: Actor): Promise<JobOutcome> {
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
        if (!(await this.claim(tx, row.id))) return 'idle';
        await handler.execute(row.payload, tx, envelope);
        await this.markDone(tx, row.id);
        return 'done';
      });
    }
    await handler.execute(row.payload, this.transactions, envelope);
    await this.transactions.run(actor, (tx) => this.markDone(tx, row.id));
    return 'done';
  }

  /** Waits for whoever holds the row: the relay for a moment, or another run of the same work until it ends. */
  private async claim(tx: EntityManager, id: string): Promise<boolean> {
    try {
      const rows: Row[] = await tx.query(`select ${COLUMNS} from outbox where id = $1 for update`, [id]);
      return rows[0] !== undefined && this.mayRun(rows[0]);
    } catch (cause) {
      throw new RowOutOfReach('The outbox row could not be locked.', { cause });
    }
  }

  private async markDone(tx: EntityManager, id: string): Promise<void> {
    await tx.query(
      `update outbox set status = 'done', attempts = attempts + 1, finished_at = $2, reason = null
        where id = $1 and status in ('waiting', 'enqueued')`,
      [id, this.clock.now()],
    );
  }

  private async fail(row: Row, error: unknown, reason: string, attempts: number): Promise<JobOutcome> {
    const now = this.clock.now();
    const backoffMs = this.registry.jobHandler(row.job)?.rule.backoffMs ?? 0;
    const tries = row.attempts + 1;
    const next = nextTry({ attempts, backoffMs }, tries, now);
    const dead = next.status === 'dead';
    await this.transactions.run(systemActor(), (tx) =>
      tx.query(
        `update outbox set status = $2, attempts = $3, due_at = $4, finished_at = $5, reason = $6, enqueued_at = null
          where id = $1 and status in ('waiting', 'enqueued') and attempts = $7`,
        [row.id, next.status, tries, dead ? row.due_at : next.dueAt, dead ? now : null, reason, row.attempts],
      ),
    );
    const line = { job: row.job, outboxId: row.id, try: tries, reason, places: errorPlaces(error) };
    if (dead) this.logger.error(line, 'job laid aside: a person must look at it');
    else this.logger.warn({ ...line, againAt: next.dueAt }, 'job failed and will be tried again');
    return dead ? 'dead' : 'retry';
  }

  private mayRun(row: Row): boolean {
    return row.status === 'enqueued' || (row.status === 'waiting' && row.due_at <= this.clock.now());
  }

  private async find(id: string): Promise<Row | undefined> {
    const query = { name: 'outbox_find', text: `select ${COLUMNS} from outbox where id = $1`, values: [id] };
    return (await this.transactions.read<Row>(systemActor(), query))[0];
  }

  private inContextOf<T>(row: Row, work: (actor: Actor) => Promise<T>): Promise<T> {
    const actor = systemActor(row.office_id === null ? [] : [row.office_id]);
    return runInContext(newContext(actor, row.correlation_id), () => work(actor));
  }
}

/** The work never began, so this is no failed try. */
class RowOutOfReach extends Error {}
