import { Inject, Injectable } from '@nestjs/common';
import { InjectQueue } from '@nestjs/bullmq';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import type { Queue } from 'bullmq';
import { queuedJob, type QueuedWork } from '../queue/queued-job.ts';
import { WORK_QUEUE } from '../queue/work-queue.ts';
import { WORKER_OPTIONS, type WorkerOptions } from '../worker-options.ts';

const BATCH = 500;

/**
 * Puts on the queue again what the database says is enqueued and the queue may have forgotten. What is still there is
 * not doubled (the same id), and what runs at this moment is passed over (its row is locked).
 */
@Injectable()
export class ReconcileOutboxAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    @InjectQueue(WORK_QUEUE) private readonly queue: Queue,
    @Inject(WORKER_OPTIONS) private readonly options: WorkerOptions,
  ) {}

  /** @returns how many rows were put on the queue again */
  async execute(): Promise<number> {
    // A job that ended in the queue but not in the database would keep its id from being added again.
    await this.queue.clean(0, BATCH, 'failed');
    await this.queue.clean(0, BATCH, 'completed');
    let sum = 0;
    for (;;) {
      const found = await this.reconcileBatch();
      sum += found;
      if (found < BATCH) return sum;
    }
  }

  private async reconcileBatch(): Promise<number> {
    const now = this.clock.now();
    return this.transactions.run(systemActor(), async (tx) => {
      const lost: QueuedWork[] = await tx.query(
        `select id, job, attempts from outbox where status = 'enqueued' and enqueued_at <= $1
          order by enqueued_at limit $2 for update skip locked`,
        [new Date(now.getTime() - this.options.reconcileAfterMs), BATCH],
      );
      if (lost.length === 0) return 0;
      await this.queue.addBulk(lost.map(queuedJob));
      await tx.query('update outbox set enqueued_at = $2 where id = any($1)', [lost.map((row) => row.id), now]);
      return lost.length;
    });
  }
}
