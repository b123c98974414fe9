import { Injectable } from '@nestjs/common';
import type { FormDraftKind } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { personOf, type Actor } from '@homeward/platform';

/** Throws a draft away: its form was sent, or its owner begins anew. Throwing away what is gone is no fault. */
@Injectable()
export class DiscardDraftAction {
  constructor(private readonly transactions: Transactions) {}

  async execute(actor: Actor, kind: FormDraftKind, caseId: string | null): Promise<void> {
    await this.transactions.run(actor, (tx) =>
      tx.query(`delete from form_draft where user_id = $1 and kind = $2 and case_id is not distinct from $3`, [
        personOf(actor),
        kind,
        caseId,
      ]),
    );
  }
}
