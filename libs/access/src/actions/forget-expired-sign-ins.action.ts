import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';

/** Long enough to answer "who was signed in when this happened" by the next day; the trail knows the rest. */
const KEPT_MS = 24 * 3_600_000;
const BATCH = 5_000;

/** Tables, and when a row of theirs ended; `$1` is the moment a day ago. */
const ENDED = {
  session: 'coalesce(revoked_at, expires_at) < $1',
  sign_in_attempt: 'at < $1',
  known_device: 'expires_at < $1',
  one_time_link: 'coalesce(used_at, expires_at) < $1',
} as const;

/** Forgets sessions, tries, devices and links a day after they ended: they tell who works when, and nobody needs them. */
@Injectable()
export class ForgetExpiredSignInsAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @returns rows forgotten, by table */
  async execute(): Promise<Record<keyof typeof ENDED, number>> {
    const before = new Date(this.clock.now().getTime() - KEPT_MS);
    const forgotten = { session: 0, sign_in_attempt: 0, known_device: 0, one_time_link: 0 };
    for (const table of Object.keys(ENDED) as (keyof typeof ENDED)[]) {
      let last = BATCH;
      while (last === BATCH) {
        last = await this.transactions.run(systemActor(), (tx) => forgetBatch(tx, table, before));
        forgotten[table] += last;
      }
    }
    return forgotten;
  }
}

/** In parts, so that a long absence of the worker is not made up in one long transaction. */
async function forgetBatch(tx: EntityManager, table: keyof typeof ENDED, before: Date): Promise<number> {
  const [, count]: [unknown, number] = await tx.query(
    `delete from ${table} where id in (select id from ${table} where ${ENDED[table]} limit ${BATCH})`,
    [before],
  );
  return count;
}
