import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, personOf, type Actor } from '@homeward/platform';
import { holdSuspension } from '../data/held-suspension.ts';
import { refusal } from '../domain/papers.errors.ts';

/** The second pair of eyes: on a suspension, and on the day on which it is to end. */
@Injectable()
export class ConfirmSuspensionAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `suspension.*` */
  async execute(actor: Actor, id: string, version: number): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const row = await holdSuspension(tx, { id, version });
      demand(actor, 'suspension.confirm', row.officeId);
      const proposer = row.state === 'draft' ? row.draftedBy : row.endProposedBy;
      if (proposer === null)
        throw refusal('suspension.nothing-to-confirm', 'Nothing of this suspension waits to be confirmed.');
      if (proposer === personOf(actor))
        throw refusal('suspension.own', 'You proposed this: another colleague confirms it.');
      if (row.state === 'draft')
        await tx.query(
          `update destination_suspension set state = 'confirmed', confirmed_by = $2, confirmed_at = $3,
                  version = version + 1
            where id = $1`,
          [id, personOf(actor), this.clock.now()],
        );
      else
        await tx.query(
          `update destination_suspension set ends_on = end_proposed_on, end_proposed_on = null, end_proposed_by = null,
                  version = version + 1
            where id = $1`,
          [id],
        );
      await this.audit.record(
        tx,
        actor,
        { action: 'confirm-suspension', recordType: 'destination_suspension', recordId: id, officeId: row.officeId },
        row.state === 'draft'
          ? { state: { before: 'draft', after: 'confirmed' } }
          : { endsOn: { before: row.endsOn, after: row.endProposedOn } },
      );
      return { id, version: version + 1 };
    });
  }
}
