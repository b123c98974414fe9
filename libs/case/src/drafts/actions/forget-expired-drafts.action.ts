import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';

const BATCH = 1_000;

/** Forgets drafts past their time: what nobody went on with is not kept for its own sake. */
@Injectable()
export class ForgetExpiredDraftsAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @returns how many were forgotten */
  async execute(): Promise<number> {
    let forgotten = 0;
    let last = BATCH;
    while (last === BATCH) {
      last = await this.transactions.run(systemActor(), async (tx) => {
        const [, count]: [unknown, number] = await tx.query(
          `delete from form_draft where id in (select id from form_draft where expires_at <= $1 limit ${BATCH})`,
          [this.clock.now()],
        );
        return count;
      });
      forgotten += last;
    }
    return forgotten;
  }
}
