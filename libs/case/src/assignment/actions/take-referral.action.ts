import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import type { CaseErrorCode } from '../../domain/case.errors.ts';
import { changeReferral, holdReferral } from '../data/referral.rows.ts';

export interface TakeReferralInput {
  readonly formId: string;
  readonly version: number;
}

/** Takes a referral from the duty queue, so that one colleague and not two call the person. */
@Injectable()
export class TakeReferralAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `referral.taken`, `referral.not-open`, `record.version-stale`, `record.not-found` */
  async execute(actor: Actor, { formId, version }: TakeReferralInput): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const form = await holdReferral(tx, formId, version);
      const { officeId } = form;
      demand(actor, 'duty.take', officeId);
      if (form.state === 'taken')
        throw new DomainError<CaseErrorCode>('referral.taken', 'A colleague has already taken this referral.');
      await changeReferral(tx, form, { state: 'taken', takenBy: personOf(actor), takenAt: this.clock.now() });
      await this.audit.record(tx, actor, {
        ...{ action: 'take-referral', recordType: 'referral_form', recordId: formId, officeId },
      });
      return { id: formId, version: version + 1 };
    });
  }
}
