import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import {
  TRAVEL_DOCUMENT_KINDS,
  type DocumentCheckMethod,
  type DocumentDecision,
  type DocumentDifference,
} from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, personOf, type Actor } from '@homeward/platform';
import { holdMember } from '../data/held-member.ts';
import { holdDocument, type DocumentOfMember } from '../data/recorded-document.ts';
import { compareDocument } from '../domain/compare-document.ts';
import { readMrz } from '../domain/mrz-reading.ts';
import { refusal, refuseIfWrong } from '../domain/papers.errors.ts';

export interface CheckDocumentInput {
  readonly memberId: string;
  readonly documentId: string;
  /** The document's version as read: a number corrected since is another document. */
  readonly version: number;
  readonly method: DocumentCheckMethod;
  /** The lines, when they were read; compared once more and not kept. */
  readonly mrz?: string | null | undefined;
  readonly decision: DocumentDecision;
  /** Why, where lines and record differ or the document is no use. */
  readonly reason?: string | null | undefined;
}

/** Writes down that a colleague looked at a document, and what they decided; a machine finds differences and decides nothing. */
@Injectable()
export class CheckDocumentAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `document.*` */
  async execute(
    actor: Actor,
    caseId: string,
    input: CheckDocumentInput,
  ): Promise<{ id: string; differences: DocumentDifference[] }> {
    return this.transactions.run(actor, async (tx) => {
      const member = await holdMember(tx, this.clock, caseId, input.memberId);
      demand(actor, 'document.check', member.officeId);
      const document = await holdDocument(tx, member.personId, input);
      const { method, decision } = input;
      const differences = differencesOf(input, document, member.today);
      const reason = input.reason?.trim() || null;
      check({ ...input, reason }, document, differences, member.today);
      const id = randomUUID();
      await tx.query(
        `insert into document_check (id, case_id, office_id, member_id, document_id, document_digest, method, differences,
           decision, reason, checked_on, checked_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
        [
          ...[id, caseId, member.officeId, member.id, document.id, document.digest, method, differences],
          ...[decision, reason, member.today, personOf(actor), this.clock.now()],
        ],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'check-document', recordType: 'document_check', recordId: id, officeId: member.officeId },
        {
          ...{ documentId: { after: document.id }, method: { after: method }, decision: { after: decision } },
          ...{ differences: { after: differences }, reason: { after: reason } },
        },
      );
      return { id, differences };
    });
  }
}

function differencesOf(
  { method, mrz }: CheckDocumentInput,
  document: DocumentOfMember,
  today: string,
): DocumentDifference[] {
  if (method === 'seen') {
    refuseIfWrong('document.check-wrong', 'Nothing was read.', {
      ...(mrz ? { mrz: 'belongs to a document whose lines were read; leave it out' } : {}),
    });
    return [];
  }
  if (!mrz)
    throw refusal('document.check-wrong', 'The lines are missing.', { mrz: 'is missing; type or paste the lines' });
  return compareDocument(readMrz(mrz), document, today).map(({ field }) => field);
}

function check(
  { decision, reason }: { readonly decision: DocumentDecision; readonly reason: string | null },
  { kind, expiresOn }: DocumentOfMember,
  differences: readonly DocumentDifference[],
  today: string,
): void {
  if (!(TRAVEL_DOCUMENT_KINDS as readonly string[]).includes(kind))
    throw refusal('document.not-for-travel', 'Nobody crosses a border with this document.', {
      documentId: 'must be a passport or a laissez-passer',
    });
  const usable = decision === 'usable';
  refuseIfWrong('document.check-wrong', 'This cannot be decided so.', {
    ...(usable && expiresOn !== null && expiresOn < today
      ? { decision: `cannot be usable: the document expired on ${expiresOn}` }
      : {}),
    ...(reason === null && (!usable || differences.length > 0)
      ? { reason: usable ? 'is missing: say why it can be used although something differs' : 'is missing: say why' }
      : {}),
  });
}
