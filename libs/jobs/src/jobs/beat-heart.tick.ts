import { Inject, Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import { OnTick, type TickHandler } from '../handlers/on-tick.decorator.ts';
import { WORKER_IDENTITY, type WorkerIdentity } from '../worker-options.ts';

/** A worker that has not beaten for so long is gone, and its row with it. */
const FORGOTTEN_AFTER_MS = 60 * 60_000;

/** Says in the database that this worker lives, which is how readiness knows. */
@Injectable()
@OnTick('beat-heart')
export class BeatHeartTick implements TickHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    @Inject(WORKER_IDENTITY) private readonly worker: WorkerIdentity,
  ) {}

  async tick(): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(systemActor(), async (tx) => {
      await tx.query(
        `insert into worker_heartbeat (worker_id, started_at, beat_at) values ($1, $2, $3)
         on conflict (worker_id) do update set beat_at = $3`,
        [this.worker.id, this.worker.startedAt, now],
      );
      await tx.query('delete from worker_heartbeat where beat_at < $1', [new Date(now.getTime() - FORGOTTEN_AFTER_MS)]);
    });
  }

  /** The last word of a worker that stops in order. */
  async fallSilent(): Promise<void> {
    await this.transactions.run(systemActor(), (tx) =>
      tx.query('delete from worker_heartbeat where worker_id = $1', [this.worker.id]),
    );
  }
}
