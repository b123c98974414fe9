import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { demand, personOf, type Actor } from '@homeward/platform';
import { DisbursementRows } from '../data/disbursement-rows.ts';

/** Takes back what was asked for while nothing has left the house; what it held is free again. */
@Injectable()
export class CancelDisbursementAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly rows: DisbursementRows,
  ) {}

  /** @throws DomainError `disbursement.not-now`, `record.not-found`, `record.version-stale`, `permission.missing` */
  async execute(
    actor: Actor,
    input: { readonly disbursementId: string; readonly version: number; readonly reason: string },
  ): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const held = await this.rows.hold(tx, input.disbursementId, input.version);
      demand(actor, 'payment.request', held.officeId);
      const columns = { ended_on: held.today, ended_by: personOf(actor), end_reason: input.reason };
      return this.rows.move(tx, actor, held, 'cancelled', { action: 'cancel-disbursement', columns });
    });
  }
}
