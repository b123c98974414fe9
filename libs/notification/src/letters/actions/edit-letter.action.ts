import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { demand, type Actor } from '@homeward/platform';
import { holdLetter } from './letter-row.ts';

export interface EditLetterInput {
  readonly letterId: string;
  readonly version: number;
  readonly title: string;
  readonly body: string;
}

/** A draft is the colleague's to word; what the template could not know is written here. */
@Injectable()
export class EditLetterAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `letter.not-a-draft`, `record.not-found`, `record.version-stale`, `permission.missing` */
  async execute(
    actor: Actor,
    { letterId, version, title, body }: EditLetterInput,
  ): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const { officeId } = await holdLetter(tx, letterId, version, 'draft');
      demand(actor, 'letter.write', officeId);
      await tx.query(`update letter set title = $2, body = $3, version = version + 1 where id = $1`, [
        letterId,
        title,
        body,
      ]);
      await this.audit.record(tx, actor, { action: 'edit-letter', recordType: 'letter', recordId: letterId, officeId });
      return { id: letterId, version: version + 1 };
    });
  }
}
