import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, personOf, type Actor } from '@homeward/platform';
import { OpenCaseAction, type OpenedCase } from '../../family/actions/open-case.action.ts';
import type { OpenCaseInput } from '../../family/domain/open-case-input.ts';
import { changeReferral, holdReferral } from '../data/referral.rows.ts';

export interface OpenReferredCaseInput extends Pick<OpenCaseInput, 'members' | 'hostCountryCode'> {
  readonly formId: string;
  readonly version: number;
}

/** Makes a case of a referral once the person themselves has been met; the form then belongs to the case. */
@Injectable()
export class OpenReferredCaseAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly opening: OpenCaseAction,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError of the `case.`, `person.` and `referral.` codes, `record.version-stale`, `record.not-found` */
  async execute(actor: Actor, { formId, version, ...family }: OpenReferredCaseInput): Promise<OpenedCase> {
    return this.transactions.run(actor, async (tx) => {
      const form = await holdReferral(tx, formId, version);
      const { officeId } = form;
      demand(actor, 'duty.take', officeId);
      const opened = await this.opening.within(tx, actor, { ...family, officeId });
      const taken = { takenBy: personOf(actor), takenAt: this.clock.now() };
      await changeReferral(tx, form, { state: 'opened', caseId: opened.id, ...taken });
      await this.audit.record(
        tx,
        actor,
        { action: 'open-referred-case', recordType: 'referral_form', recordId: formId, officeId },
        { caseId: { after: opened.id } },
      );
      return opened;
    });
  }
}
