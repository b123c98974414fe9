import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, personOf, type Actor } from '@homeward/platform';
import { answerTransfer, getTransfer } from '../data/transfer.rows.ts';
import { TransferNotices } from './transfer-notices.ts';

export interface RefuseTransferInput {
  readonly transferId: string;
  readonly version: number;
  /** In words for the giver; the refuser was told no name and can write none. */
  readonly reason: string;
}

/** Refuses an offered case, with a reason: the giver must know what to do next. */
@Injectable()
export class RefuseTransferAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly notices: TransferNotices,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `transfer.answered`, `record.version-stale`, `record.not-found`, `permission.missing` */
  async execute(actor: Actor, input: RefuseTransferInput): Promise<{ id: string; version: number }> {
    const { transferId, version, reason } = input;
    return this.transactions.run(actor, async (tx) => {
      const offered = await getTransfer(tx, transferId);
      const { caseId, toOfficeId: officeId } = offered;
      demand(actor, 'transfer.answer', officeId);
      await answerTransfer(tx, offered, version, {
        ...{ state: 'rejected', by: personOf(actor), at: this.clock.now(), reason },
      });
      await this.notices.tell(tx, 'transfer-answered', { id: transferId, caseId, officeId }, [offered.proposedBy]);
      await this.audit.record(
        tx,
        actor,
        { action: 'refuse-transfer', recordType: 'case_transfer', recordId: transferId, officeId },
        { why: { after: reason } },
      );
      return { id: transferId, version: version + 1 };
    });
  }
}
