import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import type { Actor } from '@homeward/platform';
import { ComplaintStore } from '../data/complaint-store.ts';

/** Writes down what a handler found out; read by those who handle the complaint and never by whoever complained. */
@Injectable()
export class NoteComplaintAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: ComplaintStore,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing` */
  async execute(actor: Actor, complaintId: string, text: string): Promise<{ id: string }> {
    return this.transactions.run(actor, async (tx) => {
      const held = await this.store.hold(tx, actor, complaintId);
      const id = await this.store.word(tx, actor, held, 'note', text);
      await this.store.record(tx, actor, 'note-complaint', held);
      return { id: id! };
    });
  }
}
