import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, personOf, type Actor } from '@homeward/platform';
import { answerTransfer, getTransfer } from '../data/transfer.rows.ts';

export interface WithdrawTransferInput {
  readonly transferId: string;
  readonly version: number;
}

/** Takes an offer back while nobody has answered it, because the person may have changed their mind about moving. */
@Injectable()
export class WithdrawTransferAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `transfer.answered`, `record.version-stale`, `record.not-found`, `permission.missing` */
  async execute(actor: Actor, input: WithdrawTransferInput): Promise<{ id: string; version: number }> {
    const { transferId, version } = input;
    return this.transactions.run(actor, async (tx) => {
      const offered = await getTransfer(tx, transferId);
      demand(actor, 'transfer.propose', offered.fromOfficeId);
      await answerTransfer(tx, offered, version, {
        ...{ state: 'withdrawn', by: personOf(actor), at: this.clock.now(), reason: null },
      });
      const { caseId, fromOfficeId: officeId } = offered;
      await this.audit.record(tx, actor, {
        ...{ action: 'withdraw-transfer', recordType: 'case', recordId: caseId, officeId },
      });
      return { id: transferId, version: version + 1 };
    });
  }
}
