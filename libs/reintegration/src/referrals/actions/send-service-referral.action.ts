import { randomUUID } from 'node:crypto';
import { AuditTrail } from '@homeward/audit';
import { DeadlineSteps } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { Clock, demand, notFound, personOf, type Actor } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { daysAfter, holdReferral, type HeldReferral } from '../data/held-referral.ts';
import { ReferralNotices } from '../data/referral-notices.ts';
import { sheetOfMember } from '../data/sheet-of-member.ts';
import { demandMove } from '../domain/referral-moves.ts';

export interface SendServiceReferralInput {
  readonly version: number;
  /** The agreement in which the receiver guarantees safeguards in writing. */
  readonly agreementReference: string;
}

/**
 * Sends what the person agreed to and nothing else, and logs it in the same breath: to whom, on which ground, which
 * categories, under which agreement (IOM, Data Protection Manual, principle 5).
 */
@Injectable()
export class SendServiceReferralAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly notices: ReferralNotices,
    private readonly steps: DeadlineSteps,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.*`, `permission.missing`, `service-referral.*` */
  async execute(
    actor: Actor,
    referralId: string,
    input: SendServiceReferralInput,
  ): Promise<{ id: string; sendingId: string; version: number }> {
    const partners = await this.notices.partners(await this.partnerOf(actor, referralId));
    return this.transactions.run(actor, async (tx) => {
      const referral = await holdReferral(tx, this.clock, { id: referralId, version: input.version });
      demand(actor, 'service-referral.make', referral.officeId);
      demandMove('send', referral.state);
      const sendingId = await this.write(tx, actor, referral, input.agreementReference);
      await tx.query(`update service_referral set state = 'sent', version = version + 1 where id = $1`, [referralId]);
      const { officeId } = referral;
      await this.audit.record(
        tx,
        actor,
        { action: 'send-service-referral', recordType: 'referral_sending', recordId: sendingId, officeId },
        { referralId: { after: referralId }, agreementReference: { after: input.agreementReference } },
      );
      await this.notices.tellPartner(tx, officeId, {
        ...{ template: 'service-referral-sent', about: sendingId, to: partners },
      });
      return { id: referralId, sendingId, version: input.version + 1 };
    });
  }

  private async partnerOf(actor: Actor, referralId: string): Promise<string | null> {
    const [row] = await this.transactions.read<{ officeId: string | null }>(actor, {
      name: 'partner_of_referral',
      text: `select recipient_office_id as "officeId" from service_referral where id = $1`,
      values: [referralId],
    });
    if (!row) throw notFound('referral');
    return row.officeId;
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    referral: HeldReferral,
    agreementReference: string,
  ): Promise<string> {
    const { caseId, officeId, memberId, today } = referral;
    const sendingId = randomUUID();
    const sheet = await sheetOfMember(tx, memberId, today, referral.categories);
    await tx.query(
      `insert into referral_sending (id, referral_id, case_id, office_id, member_id, matter_class, recipient_office_id,
         legal_basis, agreement_reference, categories, sent_on, sent_at, author_id, state, answer_due_on)
       values ($1, $2, $3, $4, $5, $6, $7, 'consent', $8, $9, $10, $11, $12, 'sent', $13)`,
      [
        ...[sendingId, referral.id, caseId, officeId, memberId, referral.matterClass, referral.recipientOfficeId],
        ...[agreementReference, referral.categories, today, this.clock.now(), personOf(actor)],
        await this.answerBy(tx, officeId, today),
      ],
    );
    await tx.query(
      `insert into referral_sheet (sending_id, case_id, office_id, member_id, service_kind, name, languages, contacts,
         adults, children, reason, asked) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[sendingId, caseId, officeId, memberId, referral.serviceKind, sheet.name, sheet.languages],
        ...[JSON.stringify(sheet.contacts), sheet.adults, sheet.children, referral.reason, referral.asked],
      ],
    );
    return sendingId;
  }

  /** From when on a person asks why nobody answered, by the office's own figure. */
  private async answerBy(tx: EntityManager, officeId: string, today: string): Promise<string> {
    const { offset } = await this.steps.get(tx, { id: officeId, today }, 'partner-silent', 'term');
    return daysAfter(today, offset);
  }
}
