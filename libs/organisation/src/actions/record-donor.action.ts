import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, type Actor } from '@homeward/platform';
import type { OrganisationErrorCode } from '../domain/organisation.errors.ts';

/** Adds a donor to the directory all offices share, so that one donor is not two in a report. */
@Injectable()
export class RecordDonorAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `permission.missing`, `donor.name-taken` */
  async execute(actor: Actor, name: string): Promise<{ id: string }> {
    demand(actor, 'project.manage');
    return this.transactions.run(actor, async (tx) => {
      const id = randomUUID();
      const added: unknown[] = await tx.query(
        `insert into donor (id, name, created_at) values ($1, $2, $3) on conflict (name) do nothing returning id`,
        [id, name, this.clock.now()],
      );
      if (added.length === 0)
        throw new DomainError<OrganisationErrorCode>(
          'donor.name-taken',
          'A donor of this name is in the list already.',
          {
            fields: { name: 'is taken; choose the donor from the list' },
          },
        );
      await this.audit.record(
        tx,
        actor,
        { action: 'record-donor', recordType: 'donor', recordId: id, officeId: null },
        { name: { after: name } },
      );
      return { id };
    });
  }
}
