import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { SpotCheckFinding } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, personOf, type Actor } from '@homeward/platform';
import { refusal } from '../../domain/reintegration.errors.ts';
import { DisbursementRows } from '../data/disbursement-rows.ts';

export interface CheckDisbursementInput {
  readonly disbursementId: string;
  readonly version: number;
  readonly finding: SpotCheckFinding;
  readonly note?: string | null | undefined;
}

/**
 * Somebody who did not hand it over holds the paper against the person (source RHB53). What differs stays an open
 * matter of the case until it is put right or given back.
 */
@Injectable()
export class CheckDisbursementAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly rows: DisbursementRows,
  ) {}

  /** @throws DomainError `disbursement.*`, `record.not-found`, `record.version-stale`, `permission.missing` */
  async execute(actor: Actor, input: CheckDisbursementInput): Promise<{ id: string; version: number }> {
    const { disbursementId, version, finding, note } = input;
    return this.transactions.run(actor, async (tx) => {
      const held = await this.rows.hold(tx, disbursementId, version);
      demand(actor, 'payment.give', held.officeId);
      if (held.givenBy === personOf(actor))
        throw refusal('disbursement.own', 'You handed this over: another person checks it.');
      if (finding === 'differs' && !note?.trim())
        throw refusal('disbursement.unsuitable', 'What differs is written down.', {
          note: 'is missing; say what differs',
        });
      const columns = {
        ...{ check_finding: finding, checked_on: held.today, checked_by: personOf(actor) },
        check_note: note?.trim() || null,
      };
      if (finding === 'matches')
        return this.rows.move(tx, actor, held, 'verified', { action: 'check-disbursement', columns });
      if (held.state !== 'receipted')
        throw refusal('disbursement.not-now', 'It is checked once its receipt is there.', {}, { state: held.state });
      await this.rows.write(tx, held.id, columns);
      const about = { recordType: 'disbursement', recordId: held.id, officeId: held.officeId };
      await this.audit.record(tx, actor, { action: 'check-disbursement', ...about }, { finding: { after: finding } });
      return { id: held.id, version: held.version + 1 };
    });
  }
}
