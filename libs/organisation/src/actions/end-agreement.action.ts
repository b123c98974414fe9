import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { demand, DomainError, notFound, staleVersion, type Actor } from '@homeward/platform';
import type { OrganisationErrorCode } from '../domain/organisation.errors.ts';

interface Standing {
  readonly officeId: string;
  readonly version: number;
  readonly inForceOn: string;
  readonly endedOn: string | null;
}

/** Says from which day an agreement no longer holds; what was expected before stays readable. */
@Injectable()
export class EndAgreementAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * @param endedOn the first day it no longer holds
   * @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `agreement.unsuitable`
   */
  async execute(
    actor: Actor,
    id: string,
    { version, endedOn }: { readonly version: number; readonly endedOn: string },
  ): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const [found]: Standing[] = await tx.query(
        `select office_id as "officeId", version, in_force_on::text as "inForceOn", ended_on::text as "endedOn"
           from readmission_agreement where id = $1`,
        [id],
      );
      if (!found) throw notFound('agreement');
      demand(actor, 'consulate.manage', found.officeId);
      if (endedOn <= found.inForceOn)
        throw new DomainError<OrganisationErrorCode>('agreement.unsuitable', 'It did not hold before that day.', {
          fields: { endedOn: `must lie after ${found.inForceOn}, the first day it held` },
        });
      const [ended]: [unknown[], number] = await tx.query(
        `update readmission_agreement set ended_on = $3, version = version + 1 where id = $1 and version = $2 returning id`,
        [id, version, endedOn],
      );
      if (ended.length === 0) throw staleVersion('agreement', version, found.version);
      await this.audit.record(
        tx,
        actor,
        { action: 'end-agreement', recordType: 'readmission_agreement', recordId: id, officeId: found.officeId },
        { endedOn: { before: found.endedOn, after: endedOn } },
      );
      return { id, version: version + 1 };
    });
  }
}
