import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import { answerTransfer, getTransfer } from '../data/transfer.rows.ts';
import { TransferNotices } from './transfer-notices.ts';

/** Gives back what nobody answered by its deadline, and tells whoever offered it: silence must end somewhere. */
@Injectable()
export class LapseTransfersAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly notices: TransferNotices,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @returns how many ran out */
  async execute(): Promise<number> {
    const due = await this.transactions.read<{ id: string; officeId: string }>(systemActor(), {
      name: 'case_transfers_due',
      text: `select t.id, t.from_office_id as "officeId" from case_transfer t join office o on o.id = t.from_office_id
              where t.state = 'proposed' and t.deadline_on < ($1::timestamptz at time zone o.time_zone)::date
              order by t.deadline_on, t.id limit 200`,
      values: [this.clock.now()],
    });
    for (const { id, officeId } of due) await this.lapse(id, officeId);
    return due.length;
  }

  private async lapse(id: string, officeId: string): Promise<void> {
    const actor = systemActor([officeId]);
    await this.transactions.run(actor, async (tx) => {
      const offered = await getTransfer(tx, id);
      if (offered.state !== 'proposed') return;
      const { caseId, version } = offered;
      await answerTransfer(tx, offered, version, { state: 'lapsed', by: null, at: this.clock.now(), reason: null });
      const owners: { ownerId: string | null }[] = await tx.query(
        `select owner_id as "ownerId" from "case" where id = $1`,
        [caseId],
      );
      const told = [offered.proposedBy, owners[0]?.ownerId ?? null];
      await this.notices.tell(tx, 'transfer-lapsed', { id, caseId, officeId }, told);
      await this.audit.record(tx, actor, {
        ...{ action: 'lapse-transfer', recordType: 'case', recordId: caseId, officeId },
      });
    });
  }
}
