import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, type Actor } from '@homeward/platform';
import { holdMember } from '../data/held-member.ts';
import { holdDocument } from '../data/recorded-document.ts';
import { compareDocument, type DocumentDifferenceFound } from '../domain/compare-document.ts';
import { readMrz } from '../domain/mrz-reading.ts';

export interface ReadMrzInput {
  readonly memberId: string;
  readonly documentId: string;
  /** The document's version as read. */
  readonly version: number;
  readonly mrz: string;
}

/** Reads the lines at the foot of a document and says where they and the record differ. Nothing of them is kept. */
@Injectable()
export class ReadMrzAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `document.mrz-unreadable`, `document.mrz-digit-wrong` */
  async execute(
    actor: Actor,
    caseId: string,
    { memberId, documentId, version, mrz }: ReadMrzInput,
  ): Promise<{ differences: DocumentDifferenceFound[] }> {
    const reading = readMrz(mrz);
    return this.transactions.run(actor, async (tx) => {
      const member = await holdMember(tx, this.clock, caseId, memberId);
      demand(actor, 'document.check', member.officeId);
      const document = await holdDocument(tx, member.personId, { documentId, version });
      await this.audit.record(tx, actor, {
        ...{ action: 'read-machine-readable-lines', recordType: 'identity_document', recordId: documentId },
        officeId: member.officeId,
      });
      return { differences: compareDocument(reading, document, member.today) };
    });
  }
}
