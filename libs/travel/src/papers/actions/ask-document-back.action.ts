import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { DocumentHolder } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, personOf, type Actor } from '@homeward/platform';
import { holdMember, refuseFutureDays } from '../data/held-member.ts';
import { holdDocument } from '../data/recorded-document.ts';
import { refusal } from '../domain/papers.errors.ts';

export interface AskDocumentBackInput {
  readonly memberId: string;
  readonly documentId: string;
  /** The document's version as read. */
  readonly version: number;
  readonly holder: DocumentHolder;
  readonly holderName: string;
  readonly askedOn: string;
}

/** Asks for a paper that somebody else holds, so that it is fetched in time and not missed at the airport. */
@Injectable()
export class AskDocumentBackAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `document-retrieval.open-already` */
  async execute(actor: Actor, caseId: string, input: AskDocumentBackInput): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const member = await holdMember(tx, this.clock, caseId, input.memberId);
      demand(actor, 'document.check', member.officeId);
      refuseFutureDays({ askedOn: input.askedOn }, member.today);
      const document = await holdDocument(tx, member.personId, input);
      const id = randomUUID();
      const added: unknown[] = await tx.query(
        `insert into document_retrieval (id, case_id, office_id, member_id, document_id, holder, holder_name, state,
           asked_on, recorded_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, 'asked', $8, $9, $10) on conflict do nothing returning id`,
        [
          ...[id, caseId, member.officeId, member.id, document.id, input.holder, input.holderName, input.askedOn],
          ...[personOf(actor), this.clock.now()],
        ],
      );
      if (added.length === 0)
        throw refusal('document-retrieval.open-already', 'This document is being asked back already.', {
          documentId: 'is being asked back already; record what came of it',
        });
      await this.audit.record(
        tx,
        actor,
        { action: 'ask-document-back', recordType: 'document_retrieval', recordId: id, officeId: member.officeId },
        {
          ...{ documentId: { after: document.id }, holder: { after: input.holder } },
          ...{ holderName: { after: input.holderName }, askedOn: { after: input.askedOn } },
        },
      );
      return { id, version: 1 };
    });
  }
}
