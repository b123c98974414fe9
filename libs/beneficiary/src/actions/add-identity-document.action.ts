import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, staleVersion, type Actor } from '@homeward/platform';
import { demandKnownCodes } from '../data/known-codes.ts';
import { lockPerson } from '../data/lock-person.ts';
import { getOffice } from '../data/office-of-work.ts';
import { writeDocuments } from '../data/person.rows.ts';
import { readDocument, type IdentityDocumentInput } from '../domain/read-document.ts';

export interface AddIdentityDocumentInput extends IdentityDocumentInput {
  readonly personId: string;
  /** The person's version as read: somebody else may have added the same paper since. */
  readonly version: number;
}

/** Writes down a paper somebody has shown, lost or never held: what is missing decides which consulate is asked. */
@Injectable()
export class AddIdentityDocumentAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `person.document-wrong`, `person.code-unknown` */
  async execute(actor: Actor, input: AddIdentityDocumentInput): Promise<{ id: string; personVersion: number }> {
    const { personId, version, ...document } = input;
    return this.transactions.run(actor, async (tx) => {
      const person = await lockPerson(tx, personId);
      demand(actor, 'person.register', person.officeId);
      if (person.version !== version) throw staleVersion('person', version, person.version);
      const { timeZone } = await getOffice(tx, person.officeId);
      const read = readDocument(document, '', this.clock.today(timeZone));
      await demandKnownCodes(tx, { countries: [{ field: 'issuingCountryCode', code: read.issuingCountryCode }] });
      const whose = { personId, officeId: person.officeId };
      const [id] = await writeDocuments(tx, whose, [read], this.clock.now());
      await tx.query(`update person set version = version + 1 where id = $1`, [personId]);
      await this.audit.record(
        tx,
        actor,
        {
          action: 'add-identity-document',
          recordType: 'identity_document',
          recordId: id!,
          officeId: person.officeId,
        },
        { identityDocument: { after: document } },
      );
      return { id: id!, personVersion: version + 1 };
    });
  }
}
