import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { ReferralCloseReason } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, type Actor } from '@homeward/platform';
import { changeReferral, holdReferral } from '../data/referral.rows.ts';

export interface CloseReferralInput {
  readonly formId: string;
  readonly version: number;
  readonly reason: ReferralCloseReason;
}

/** Ends a referral no case comes of, so that whoever referred is not left waiting. */
@Injectable()
export class CloseReferralAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `referral.not-open`, `record.version-stale`, `record.not-found`, `permission.missing` */
  async execute(
    actor: Actor,
    { formId, version, reason }: CloseReferralInput,
  ): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const form = await holdReferral(tx, formId, version);
      const { officeId } = form;
      demand(actor, 'duty.take', officeId);
      await changeReferral(tx, form, { state: 'closed', closeReason: reason });
      await this.audit.record(
        tx,
        actor,
        { action: 'close-referral', recordType: 'referral_form', recordId: formId, officeId },
        { reasonCode: { after: reason } },
      );
      return { id: formId, version: version + 1 };
    });
  }
}
