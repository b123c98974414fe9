import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { demand, type Actor } from '@homeward/platform';
import { budgetOf, demandAskable } from '../data/budget-checks.ts';
import { DisbursementRows, type PaperInput } from '../data/disbursement-rows.ts';
import { RequestedDisbursements } from '../data/requested-disbursements.ts';

export interface RequestDisbursementInput {
  readonly disbursementId: string;
  readonly version: number;
  readonly files: readonly PaperInput[];
}

/** Asks for a payment that stood as planned. */
@Injectable()
export class RequestDisbursementAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly rows: DisbursementRows,
    private readonly requested: RequestedDisbursements,
  ) {}

  /** @throws DomainError `disbursement.*`, `record.not-found`, `record.version-stale`, `permission.missing` */
  async execute(actor: Actor, input: RequestDisbursementInput): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const held = await this.rows.hold(tx, input.disbursementId, input.version);
      demand(actor, 'payment.request', held.officeId);
      const budget = demandAskable(await budgetOf(tx, held.entitlementId), held);
      await this.rows.file(tx, actor, held, input.files);
      return this.requested.request(tx, actor, held, budget.programmeCode);
    });
  }
}
