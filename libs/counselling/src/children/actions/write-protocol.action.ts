import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, personOf, staleVersion, type Actor } from '@homeward/platform';

/** An office writes down what it does when a child is missing, before one is. */
@Injectable()
export class WriteProtocolAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * @param version 0 when the office has none yet
   * @throws DomainError `permission.missing`, `record.version-stale`
   */
  async execute(
    actor: Actor,
    officeId: string,
    { version, missingChild }: { version: number; missingChild: string },
  ): Promise<{ officeId: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      demand(actor, 'protocol.write', officeId);
      await tx.query(`select pg_advisory_xact_lock(hashtext('office-protocol/' || $1))`, [officeId]);
      const [standing]: { version: number; text: string }[] = await tx.query(
        `select version, missing_child as text from office_protocol where office_id = $1`,
        [officeId],
      );
      if ((standing?.version ?? 0) !== version) throw staleVersion('protocol', version, standing?.version ?? 0);
      await tx.query(
        `insert into office_protocol (office_id, missing_child, changed_by, changed_at) values ($1, $2, $3, $4)
         on conflict on constraint office_protocol_pk do update set missing_child = excluded.missing_child,
           changed_by = excluded.changed_by, changed_at = excluded.changed_at, version = office_protocol.version + 1`,
        [officeId, missingChild, personOf(actor), this.clock.now()],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'write-protocol', recordType: 'office_protocol', recordId: officeId, officeId },
        { missingChild: { before: standing?.text ?? null, after: missingChild } },
      );
      return { officeId, version: version + 1 };
    });
  }
}
