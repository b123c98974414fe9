import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { MatterClass } from '@homeward/contracts';
import { Clock, demand, notFound, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { demandConsent, demandDeclaration, type SharingToRecord } from '../data/sharing-grounds.ts';
import { checkSharing, classOf, isAuthority } from '../domain/sharing-rules.ts';

/** Writes the log of what left the office, in the transaction in which it leaves: nothing goes without its ground. */
@Injectable()
export class SharingLog {
  constructor(
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing`, `sharing.*` */
  async add(
    tx: EntityManager,
    actor: Actor,
    { caseId, officeId }: { caseId: string; officeId: string },
    sharing: SharingToRecord,
  ): Promise<string[]> {
    checkSharing(sharing);
    demand(actor, 'sharing.record', officeId);
    const classes = [...new Set(sharing.categories.map((category) => classOf(category, sharing.recipientKind)))];
    if (classes.some((matterClass) => matterClass !== 'ordinary')) demand(actor, 'sealed.write', officeId);
    const [member]: { personId: string }[] = await tx.query(
      `select person_id as "personId" from case_member where id = $1 and case_id = $2`,
      [sharing.memberId, caseId],
    );
    if (!member) throw notFound('member of this case', { memberId: 'must be of this case' });
    if (isAuthority(sharing.recipientKind)) await demandDeclaration(tx, caseId, sharing);
    if (sharing.basis === 'consent') await demandConsent(tx, member.personId, sharing);
    const ids: string[] = [];
    for (const matterClass of classes)
      ids.push(await this.write(tx, actor, { caseId, officeId, matterClass }, sharing));
    return ids;
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
