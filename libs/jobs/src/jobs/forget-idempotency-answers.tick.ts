import { Injectable } from '@nestjs/common';
import { IDEMPOTENCY_HOURS, Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import { OnTick, type TickHandler } from '../handlers/on-tick.decorator.ts';

/** Answers may hold what was registered, so they are kept only as long as a person may plausibly repeat a request. */
@Injectable()
@OnTick('forget-idempotency-answers')
export class ForgetIdempotencyAnswersTick implements TickHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async tick(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - IDEMPOTENCY_HOURS * 60 * 60_000);
    await this.transactions.run(systemActor(), (tx) =>
      tx.query('delete from idempotency_answer where created_at < $1', [before]),
    );
  }
}
