import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { JobName, JobPayloads } from '../catalogue.ts';
import type { NextTry } from '../domain/next-try.ts';
import type { OutboxState } from './outbox-entry.entity.ts';

export interface OutboxRow {
  readonly id: string;
  readonly job: string;
  readonly key: string;
  readonly payload: JobPayloads[JobName];
  readonly office_id: string | null;
  readonly correlation_id: string;
  readonly status: OutboxState;
  readonly due_at: Date;
  readonly attempts: number;
}

const COLUMNS = 'id, job, key, payload, office_id, correlation_id, status, due_at, attempts';

/** The work never began, so this is no failed try. */
export class RowOutOfReach extends Error {}

/** What the runner reads and writes of a row. Whatever ended stays ended, whoever comes late. */
@Injectable()
export class OutboxRows {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The row when it may be begun now. */
  async findOpen(id: string): Promise<OutboxRow | null> {
    const query = { name: 'outbox_find', text: `select ${COLUMNS} from outbox where id = $1`, values: [id] };
    const rows = await this.transactions.read<OutboxRow>(systemActor(), query);
    return rows[0] && this.isOpen(rows[0]) ? rows[0] : null;
  }

  /**
   * Locks the row for the rest of the transaction. Waits for whoever holds it: the relay for a moment, or another run of
   * the same work until it ends.
   * @returns whether it may still be begun
   * @throws RowOutOfReach when the database cannot give the lock
   */
  async claim(tx: EntityManager, id: string): Promise<boolean> {
    try {
      const rows: OutboxRow[] = await tx.query(`select ${COLUMNS} from outbox where id = $1 for update`, [id]);
      return rows[0] !== undefined && this.isOpen(rows[0]);
    } catch (cause) {
      throw new RowOutOfReach('The outbox row could not be locked.', { cause });
    }
  }

  async markDone(tx: EntityManager, id: string): Promise<void> {
    await tx.query(
      `update outbox set status = 'done', attempts = attempts + 1, finished_at = $2, reason = null
        where id = $1 and status in ('waiting', 'enqueued')`,
      [id, this.clock.now()],
    );
  }

  /** Counts the failed try, unless another run has ended or counted it meanwhile. */
  async markFailed(row: OutboxRow, tries: number, next: NextTry, reason: string): Promise<void> {
    const dead = next.status === 'dead';
    await this.transactions.run(systemActor(), (tx) =>
      tx.query(
        `update outbox set status = $2, attempts = $3, due_at = $4, finished_at = $5, reason = $6, enqueued_at = null
          where id = $1 and status in ('waiting', 'enqueued') and attempts = $7`,
        [
          row.id,
          next.status,
          tries,
          dead ? row.due_at : next.dueAt,
          dead ? this.clock.now() : null,
          reason,
          row.attempts,
        ],
      ),
    );
  }

  /** Waits for its hour again, with as many tries as it had. */
  async putBack(row: OutboxRow, dueAt: Date): Promise<void> {
    await this.transactions.run(systemActor(), (tx) =>
      tx.query(
        `update outbox set status = 'waiting', due_at = $2, enqueued_at = null
          where id = $1 and status in ('waiting', 'enqueued') and attempts = $3`,
        [row.id, dueAt, row.attempts],
      ),
    );
  }

  /** Notes, before it is begun again, that a worker died with it in hand. @returns how often that was so */
  async noteDeath(id: string): Promise<number> {
    return this.transactions.run(systemActor(), async (tx) => {
      const [rows]: [{ deaths: number }[]] = await tx.query(
        `update outbox set deaths = deaths + 1 where id = $1 and status in ('waiting', 'enqueued') returning deaths`,
        [id],
      );
      return rows[0]?.deaths ?? 0;
    });
  }

  private isOpen(row: OutboxRow): boolean {
    return row.status === 'enqueued' || (row.status === 'waiting' && row.due_at <= this.clock.now());
  }
}
