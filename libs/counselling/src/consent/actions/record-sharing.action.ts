import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { lockCase, zoneOfOffice } from '@homeward/case';
import type { MatterClass } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';
import { demandConsent, demandDeclaration, type SharingToRecord } from '../data/sharing-grounds.ts';
import { checkSharing, classOf, isAuthority } from '../domain/sharing-rules.ts';

export interface RecordSharingInput extends Omit<SharingToRecord, 'sharedOn'> {
  /** The day in the office's zone; today when absent. */
  readonly sharedOn?: string | null | undefined;
}

/** Writes down what of a member went to whom: one row a class of matter, so that each is seen by those it is for. */
@Injectable()
export class RecordSharingAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing`, `sharing.*` */
  async execute(actor: Actor, caseId: string, input: RecordSharingInput): Promise<{ ids: string[] }> {
    checkSharing(input);
    return this.transactions.run(actor, async (tx) => {
      const officeId = await lockCase(tx, caseId);
      demand(actor, 'sharing.record', officeId);
      const classes = [...new Set(input.categories.map((category) => classOf(category, input.recipientKind)))];
      if (classes.some((matterClass) => matterClass !== 'ordinary')) demand(actor, 'sealed.write', officeId);
      const today = this.clock.today(await zoneOfOffice(tx, officeId));
      const sharing: SharingToRecord = { ...input, sharedOn: input.sharedOn ?? today };
      if (sharing.sharedOn > today)
        throw new DomainError<CounsellingErrorCode>(
          'sharing.in-the-future',
          'A sharing is recorded once it happened.',
          {
            fields: { sharedOn: 'lies in the future; write the day it was shared' },
          },
        );
      const [member]: { personId: string }[] = await tx.query(
        `select person_id as "personId" from case_member where id = $1 and case_id = $2`,
        [input.memberId, caseId],
      );
      if (!member) throw notFound('member of this case', { memberId: 'must be of this case' });
      if (isAuthority(input.recipientKind)) await demandDeclaration(tx, caseId, sharing);
      if (input.basis === 'consent') await demandConsent(tx, member.personId, sharing);
      const ids: string[] = [];
      for (const matterClass of classes)
        ids.push(await this.write(tx, actor, { caseId, officeId, matterClass }, sharing));
      return { ids };
    });
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    { caseId, officeId, matterClass }: { caseId: string; officeId: string; matterClass: MatterClass },
    { memberId, recipientKind, recipientName, categories, sharedOn, basis, consentId, legalReference }: SharingToRecord,
  ): Promise<string> {
    const id = randomUUID();
    // Without RETURNING: an author without a second factor may write but not read back.
    await tx.query(
      `insert into sharing (id, case_id, office_id, member_id, matter_class, recipient_kind, recipient_name, categories,
         shared_on, basis, consent_id, legal_reference, author_id, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        ...[id, caseId, officeId, memberId, matterClass, recipientKind, recipientName],
        ...[
          [...new Set(categories)].filter((category) => classOf(category, recipientKind) === matterClass),
          sharedOn,
          basis,
        ],
        ...[consentId ?? null, legalReference?.trim() || null, personOf(actor), this.clock.now()],
      ],
    );
    await this.audit.record(tx, actor, { action: 'record-sharing', recordType: 'sharing', recordId: id, officeId });
    return id;
  }
}
