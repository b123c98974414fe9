import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import { FINISHED_WORK_KEPT_DAYS } from '../retention.ts';

const DAY_MS = 24 * 3_600_000;
const BATCH = 5_000;

/** Deletes work whose end lies longer ago than {@link FINISHED_WORK_KEPT_DAYS}. */
@Injectable()
export class ForgetFinishedWorkAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @returns how many rows were forgotten */
  async execute(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - FINISHED_WORK_KEPT_DAYS * DAY_MS);
    let sum = 0;
    for (;;) {
      const forgotten = await this.forgetBatch(before);
      sum += forgotten;
      if (forgotten < BATCH) return sum;
    }
  }

  /** In parts, so that the relay never waits for one long transaction. */
  private async forgetBatch(before: Date): Promise<number> {
    return this.transactions.run(systemActor(), async (tx) => {
      const [, count]: [unknown, number] = await tx.query(
        `delete from outbox where id in (
           select id from outbox where status in ('done', 'cancelled') and finished_at < $1
            order by finished_at limit ${BATCH} for update skip locked)`,
        [before],
      );
      return count;
    });
  }
}
