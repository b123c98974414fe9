import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { AgreementKind } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import type { OrganisationErrorCode } from '../domain/organisation.errors.ts';

export interface RecordAgreementInput {
  readonly officeId: string;
  readonly countryCode: string;
  readonly kind: AgreementKind;
  readonly title: string;
  /** First day. */
  readonly inForceOn: string;
  /** The first day it no longer holds. */
  readonly endedOn?: string | null | undefined;
  readonly whatToExpect: string;
  readonly source: string;
}

/** Adds what states agreed, with its source: staff learn what to expect, and nothing is asked of anybody by it. */
@Injectable()
export class RecordAgreementAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `permission.missing`, `agreement.unsuitable` */
  async execute(actor: Actor, input: RecordAgreementInput): Promise<{ id: string; version: number }> {
    const { officeId, countryCode, kind, title, inForceOn, endedOn, whatToExpect, source } = input;
    demand(actor, 'consulate.manage', officeId);
    return this.transactions.run(actor, async (tx) => {
      const known: unknown[] = await tx.query(`select 1 from country where code = $1`, [countryCode]);
      const fields = {
        ...(known.length > 0 ? {} : { countryCode: 'is no country of the reference data; use its two-letter code' }),
        ...(endedOn && endedOn <= inForceOn ? { endedOn: 'must lie after the first day' } : {}),
      };
      if (Object.keys(fields).length > 0)
        throw new DomainError<OrganisationErrorCode>('agreement.unsuitable', 'This agreement cannot be kept so.', {
          fields,
        });
      const id = randomUUID();
      await tx.query(
        `insert into readmission_agreement (id, office_id, country_code, kind, title, in_force_on, ended_on,
           what_to_expect, source, recorded_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          ...[id, officeId, countryCode, kind, title, inForceOn, endedOn ?? null, whatToExpect, source],
          ...[personOf(actor), this.clock.now()],
        ],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'record-agreement', recordType: 'readmission_agreement', recordId: id, officeId },
        Object.fromEntries(Object.entries(input).map(([field, after]) => [field, { after }])),
      );
      return { id, version: 1 };
    });
  }
}
