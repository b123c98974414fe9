import { AuditTrail } from '@homeward/audit';
import type { ReferralWithdrawal } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, notFound, personOf, type Actor } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { dayBefore, holdReferral, type HeldReferral } from '../data/held-referral.ts';
import { ReferralNotices } from '../data/referral-notices.ts';
import { refusal } from '../domain/referral.errors.ts';

export interface WithdrawServiceReferralInput {
  readonly version: number;
  readonly reason: ReferralWithdrawal;
}

/**
 * Ends a referral: because the person takes back their consent, did not agree, or needs it no longer. What was not sent
 * is not sent; whoever was asked to help is told "no longer", and never why.
 */
@Injectable()
export class WithdrawServiceReferralAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly notices: ReferralNotices,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.*`, `permission.missing`, `service-referral.step-out-of-turn` */
  async execute(
    actor: Actor,
    referralId: string,
    { version, reason }: WithdrawServiceReferralInput,
  ): Promise<{ id: string; version: number }> {
    const [row] = await this.transactions.read<{ officeId: string | null }>(actor, {
      name: 'partner_of_referral',
      text: `select recipient_office_id as "officeId" from service_referral where id = $1`,
      values: [referralId],
    });
    if (!row) throw notFound('referral');
    const partners = await this.notices.partners(row.officeId);
    return this.transactions.run(actor, async (tx) => {
      const referral = await holdReferral(tx, this.clock, { id: referralId, version });
      demand(actor, 'service-referral.make', referral.officeId);
      if (referral.state === 'withdrawn')
        throw refusal('service-referral.step-out-of-turn', 'This referral was withdrawn before.', {
          version: 'stands at "withdrawn"',
        });
      await tx.query(
        `update service_referral set state = 'withdrawn', withdrawn_on = $2, withdraw_reason = $3, withdrawn_by = $4,
                version = version + 1 where id = $1`,
        [referralId, referral.today, reason, personOf(actor)],
      );
      const { officeId } = referral;
      await this.audit.record(
        tx,
        actor,
        { action: 'withdraw-service-referral', recordType: 'service_referral', recordId: referralId, officeId },
        { withdrawReason: { after: reason } },
      );
      const ended = await this.endSending(tx, actor, referral);
      if (ended)
        await this.notices.tellPartner(tx, officeId, {
          ...{ template: 'service-referral-withdrawn', about: ended, to: partners },
        });
      return { id: referralId, version: version + 1 };
    });
  }

  /** Who it was is shut from this moment, also of a referral that had ended and could still be looked at. */
  private async endSending(tx: EntityManager, actor: Actor, { id, today }: HeldReferral): Promise<string | null> {
    await tx.query(
      `update referral_sending set sheet_until = $2, version = version + 1
        where referral_id = $1 and ended_on is not null and sheet_until >= $3::date`,
      [id, dayBefore(today), today],
    );
    const [rows]: [{ id: string }[], number] = await tx.query(
      `update referral_sending set state = 'withdrawn', ended_on = $2, ended_by = $3, sheet_until = $4,
              version = version + 1
        where referral_id = $1 and ended_on is null returning id`,
      [id, today, personOf(actor), dayBefore(today)],
    );
    return rows[0]?.id ?? null;
  }
}
