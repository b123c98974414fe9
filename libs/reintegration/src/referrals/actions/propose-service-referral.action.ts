import { randomUUID } from 'node:crypto';
import { AuditTrail } from '@homeward/audit';
import { lockCase } from '@homeward/case';
import type { MatterClass, ReferralCategory, ReferralRecipient, ServiceKind } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, notFound, personOf, type Actor } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { categoriesOf } from '../domain/referral-moves.ts';
import { refusal, refuseIfWrong } from '../domain/referral.errors.ts';

export interface ProposeServiceReferralInput {
  readonly memberId: string;
  readonly matterClass: MatterClass;
  readonly serviceKind: ServiceKind;
  readonly recipientKind: ReferralRecipient;
  /** A partner organisation. */
  readonly recipientOfficeId?: string | null | undefined;
  /** A service that has no part in Homeward. */
  readonly recipientName?: string | null | undefined;
  /** Why, in words the person is to agree to. */
  readonly reason: string;
  /** What the receiver is asked to do. */
  readonly asked: string;
  /** What may go beside who it is and what is needed. */
  readonly categories: readonly ReferralCategory[];
}

/** Writes down to whom somebody could be sent and what would go there. Nothing leaves by it: the person is asked first. */
@Injectable()
export class ProposeServiceReferralAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing`, `service-referral.*` */
  async execute(
    actor: Actor,
    caseId: string,
    input: ProposeServiceReferralInput,
  ): Promise<{ id: string; version: number }> {
    const { memberId, matterClass, recipientKind } = input;
    return this.transactions.run(actor, async (tx) => {
      const officeId = await lockCase(tx, caseId);
      demand(actor, 'service-referral.make', officeId);
      demandSealed(actor, matterClass, officeId);
      const member: unknown[] = await tx.query(`select 1 from case_member where id = $1 and case_id = $2`, [
        memberId,
        caseId,
      ]);
      if (member.length === 0) throw notFound('member of this case', { memberId: 'must be of this case' });
      await checkRecipient(tx, input, officeId);
      const id = randomUUID();
      await tx.query(
        `insert into service_referral (id, case_id, office_id, member_id, matter_class, service_kind, recipient_kind,
           recipient_office_id, recipient_name, reason, asked, categories, state, author_id, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'proposed', $13, $14)`,
        [
          ...[id, caseId, officeId, memberId, matterClass, input.serviceKind, recipientKind],
          ...[input.recipientOfficeId ?? null, input.recipientName?.trim() || null, input.reason, input.asked],
          ...[categoriesOf(matterClass, input.categories), personOf(actor), this.clock.now()],
        ],
      );
      const about = { recordType: 'service_referral', recordId: id, officeId };
      await this.audit.record(
        tx,
        actor,
        { action: 'propose-service-referral', ...about },
        // What is sealed stays out of the trail: it would be a second place where it lies.
        matterClass === 'ordinary'
          ? { serviceKind: { after: input.serviceKind }, recipientOfficeId: { after: input.recipientOfficeId ?? null } }
          : {},
      );
      return { id, version: 1 };
    });
  }
}

/** Whoever wrote sealed matter reads it back only with a second factor, and a referral must be carried on. */
function demandSealed(actor: Actor, matterClass: MatterClass, officeId: string): void {
  if (matterClass === 'ordinary') return;
  demand(actor, 'sealed.write', officeId);
  if (!actor.secondFactor)
    throw refusal('service-referral.second-factor-needed', 'Sealed matter opens only with a second factor.', {
      matterClass: 'is sealed; sign in with your second factor first',
    });
}

async function checkRecipient(
  tx: EntityManager,
  { recipientKind, recipientOfficeId, recipientName }: ProposeServiceReferralInput,
  officeId: string,
): Promise<void> {
  const partner = recipientKind === 'partner';
  refuseIfWrong('service-referral.recipient-unsuitable', 'That is nobody this can be sent to.', {
    ...(partner && !recipientOfficeId ? { recipientOfficeId: 'is missing; choose the partner organisation' } : {}),
    ...(partner && recipientName ? { recipientName: 'belongs to an outside service; leave it out' } : {}),
    ...(!partner && !recipientName?.trim() ? { recipientName: 'is missing; name the service' } : {}),
    ...(!partner && recipientOfficeId ? { recipientOfficeId: 'belongs to a partner; leave it out' } : {}),
  });
  if (!partner) return;
  const [found]: { kind: string; closed: boolean }[] = await tx.query(
    `select kind, closed_on is not null as closed from office where id = $1`,
    [recipientOfficeId],
  );
  if (found?.kind === 'partner-organisation' && !found.closed && recipientOfficeId !== officeId) return;
  throw refusal('service-referral.recipient-unsuitable', 'That is nobody this can be sent to.', {
    recipientOfficeId: 'is no open partner organisation; choose one from the list',
  });
}
