import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, demand, personOf, type Actor } from '@homeward/platform';
import { IsNull } from 'typeorm';
import { Notice } from '../data/notice.entity.ts';

/** Marks every notice of one's own read, as whoever comes back from leave does. */
@Injectable()
export class ReadAllNoticesAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor): Promise<void> {
    demand(actor, 'notice.read');
    const unread = { userId: personOf(actor), readAt: IsNull() };
    await this.transactions.run(actor, (tx) => tx.update(Notice, unread, { readAt: this.clock.now() }));
  }
}
