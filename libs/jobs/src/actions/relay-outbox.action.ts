import { Injectable } from '@nestjs/common';
import { InjectQueue } from '@nestjs/bullmq';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import type { Queue } from 'bullmq';
import { queuedJob, type QueuedWork } from '../queue/queued-job.ts';
import { WORK_QUEUE } from '../queue/work-queue.ts';

/** Rows a transaction: few enough that a worker which already has the first id waits only a moment for its row. */
const BATCH = 250;

/**
 * Puts what is due on the queue: add first, mark after. A crash between the two adds the same id again, which the queue
 * takes as one; the other order would lose the work until the reconciler finds it.
 */
@Injectable()
export class RelayOutboxAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    @InjectQueue(WORK_QUEUE) private readonly queue: Queue,
  ) {}

  /** @returns how many rows were put on the queue */
  async execute(): Promise<number> {
    let sum = 0;
    for (;;) {
      const relayed = await this.relayBatch();
      sum += relayed;
      if (relayed < BATCH) return sum;
    }
  }

  private async relayBatch(): Promise<number> {
    const now = this.clock.now();
    return this.transactions.run(systemActor(), async (tx) => {
      const due: QueuedWork[] = await tx.query(
        `select id, job, attempts from outbox where status = 'waiting' and due_at <= $1
          order by due_at limit $2 for update skip locked`,
        [now, BATCH],
      );
      if (due.length === 0) return 0;
      await this.queue.addBulk(due.map(queuedJob));
      await tx.query(`update outbox set status = 'enqueued', enqueued_at = $2 where id = any($1)`, [
        due.map((row) => row.id),
        now,
      ]);
      return due.length;
    });
  }
}
