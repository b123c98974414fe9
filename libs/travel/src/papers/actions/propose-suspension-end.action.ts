import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { demand, personOf, type Actor } from '@homeward/platform';
import { holdSuspension } from '../data/held-suspension.ts';
import { refuseIfWrong } from '../domain/papers.errors.ts';

/** Proposes the last day of a suspension. People are prepared again only when a second colleague agrees. */
@Injectable()
export class ProposeSuspensionEndAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * @param endsOn the last day it holds
   * @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `suspension.wrong`
   */
  async execute(
    actor: Actor,
    id: string,
    { version, endsOn }: { readonly version: number; readonly endsOn: string },
  ): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const row = await holdSuspension(tx, { id, version });
      demand(actor, 'suspension.draft', row.officeId);
      refuseIfWrong('suspension.wrong', 'The suspension cannot end so.', {
        ...(row.state === 'draft' ? { endsOn: 'is for a suspension that holds; this one is a draft' } : {}),
        ...(endsOn < row.beginsOn ? { endsOn: `must be ${row.beginsOn} or later, its first day` } : {}),
      });
      await tx.query(
        `update destination_suspension set end_proposed_on = $2, end_proposed_by = $3, version = version + 1 where id = $1`,
        [id, endsOn, personOf(actor)],
      );
      await this.audit.record(
        tx,
        actor,
        {
          action: 'propose-suspension-end',
          recordType: 'destination_suspension',
          recordId: id,
          officeId: row.officeId,
        },
        { endProposedOn: { before: row.endProposedOn, after: endsOn } },
      );
      return { id, version: version + 1 };
    });
  }
}
