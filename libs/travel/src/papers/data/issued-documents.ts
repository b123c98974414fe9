import { readDocument, writeDocuments } from '@homeward/beneficiary';
import { AuditTrail } from '@homeward/audit';
import { zoneOfOffice } from '@homeward/case';
import type { TravelDocumentKind } from '@homeward/contracts';
import { Clock, type Actor } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export interface IssuedDocument {
  readonly number: string;
  readonly issuedOn: string;
  readonly expiresOn: string;
}

/** Writes a document a consulate issued among the person's papers; it lies there until somebody collects it. */
@Injectable()
export class IssuedDocuments {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `person.document-wrong` naming the field */
  async add(
    tx: EntityManager,
    actor: Actor,
    request: {
      readonly id: string;
      readonly memberId: string;
      readonly officeId: string;
      readonly kind: TravelDocumentKind;
    },
    document: IssuedDocument,
  ): Promise<string> {
    const [row]: { personId: string; country: string }[] = await tx.query(
      `select m.person_id as "personId", c.country_code as country
         from consular_request r join case_member m on m.id = r.member_id join consulate c on c.id = r.consulate_id
        where r.id = $1`,
      [request.id],
    );
    const today = this.clock.today(await zoneOfOffice(tx, request.officeId));
    const read = readDocument(
      { ...document, kind: request.kind, issuingCountryCode: row!.country, originalAt: 'unknown' },
      'document.',
      today,
    );
    const whose = { personId: row!.personId, officeId: request.officeId };
    const [id] = await writeDocuments(tx, whose, [read], this.clock.now());
    await tx.query(`update person set version = version + 1 where id = $1`, [whose.personId]);
    await tx.query(`update consular_request set document_id = $2 where id = $1`, [request.id, id]);
    await this.audit.record(
      tx,
      actor,
      { action: 'add-identity-document', recordType: 'identity_document', recordId: id!, officeId: request.officeId },
      { identityDocument: { after: { ...document, kind: request.kind } } },
    );
    return id!;
  }

  /** The document is in the person's hand from now on. */
  async collected(tx: EntityManager, requestId: string): Promise<void> {
    await tx.query(
      `update identity_document d set original_at = 'with-applicant', version = d.version + 1
         from consular_request r where r.id = $1 and d.id = r.document_id`,
      [requestId],
    );
  }
}
