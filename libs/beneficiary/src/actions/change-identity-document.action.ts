import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, notFound, staleVersion, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { demandKnownCodes } from '../data/known-codes.ts';
import { getOffice } from '../data/office-of-work.ts';
import { documentColumns } from '../data/person.rows.ts';
import { readDocument, type IdentityDocumentInput } from '../domain/read-document.ts';

export interface ChangeIdentityDocumentInput extends IdentityDocumentInput {
  readonly documentId: string;
  /** The document's version as read. */
  readonly version: number;
}

interface LockedDocument extends IdentityDocumentInput {
  readonly officeId: string;
  readonly version: number;
}

/** Writes a document anew: originals wander between applicant, authorities and office, and are lost on the way. */
@Injectable()
export class ChangeIdentityDocumentAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `person.document-wrong`, `person.code-unknown` */
  async execute(actor: Actor, input: ChangeIdentityDocumentInput): Promise<{ id: string; version: number }> {
    const { documentId, version, ...document } = input;
    return this.transactions.run(actor, async (tx) => {
      const { officeId, version: current, ...before } = await lock(tx, documentId);
      demand(actor, 'person.register', officeId);
      if (current !== version) throw staleVersion('identity document', version, current);
      const { timeZone } = await getOffice(tx, officeId);
      const read = readDocument(document, '', this.clock.today(timeZone));
      await demandKnownCodes(tx, { countries: [{ field: 'issuingCountryCode', code: read.issuingCountryCode }] });
      await tx.query(
        `update identity_document set kind = $2, number = $3, number_key = $4, issuing_country_code = $5, issued_on = $6,
                expires_on = $7, original_at = $8, loss_reported_on = $9, loss_reference = $10, copy_held = $11,
                version = version + 1
          where id = $1`,
        [documentId, ...documentColumns(read)],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'change-identity-document', recordType: 'identity_document', recordId: documentId, officeId },
        { identityDocument: { before, after: document } },
      );
      return { id: documentId, version: version + 1 };
    });
  }
}

async function lock(tx: EntityManager, documentId: string): Promise<LockedDocument> {
  const rows: LockedDocument[] = await tx.query(
    `select office_id as "officeId", version, kind, number, issuing_country_code as "issuingCountryCode",
            issued_on::text as "issuedOn", expires_on::text as "expiresOn", original_at as "originalAt",
            loss_reported_on::text as "lossReportedOn", loss_reference as "lossReference", copy_held as "copyHeld"
       from identity_document where id = $1 for no key update`,
    [documentId],
  );
  if (!rows[0]) throw notFound('identity document');
  return rows[0];
}
