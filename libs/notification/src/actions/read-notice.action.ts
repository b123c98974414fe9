import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, demand, notFound, personOf, type Actor } from '@homeward/platform';
import { IsNull } from 'typeorm';
import { Notice } from '../data/notice.entity.ts';

/** Marks a notice read, once: the first reading is the one that counts, and doing it again changes nothing. */
@Injectable()
export class ReadNoticeAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found` also for somebody else's notice */
  async execute(actor: Actor, noticeId: string): Promise<void> {
    demand(actor, 'notice.read');
    const mine = { id: noticeId, userId: personOf(actor) };
    await this.transactions.run(actor, async (tx) => {
      const marked = await tx.update(Notice, { ...mine, readAt: IsNull() }, { readAt: this.clock.now() });
      if (marked.affected === 0 && !(await tx.existsBy(Notice, mine))) throw notFound('notice');
    });
  }
}
