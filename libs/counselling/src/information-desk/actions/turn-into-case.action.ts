import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { OpenCaseAction, type OpenCaseInput, type OpenedCase } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { demand, DomainError, notFound, staleVersion, type Actor } from '@homeward/platform';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';

export interface TurnIntoCaseInput extends Omit<OpenCaseInput, 'officeId'> {
  readonly version: number;
}

/** Opens the case of somebody who asked and now wishes to go on, and marks the contact: both, or neither. */
@Injectable()
export class TurnIntoCaseAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly openCase: OpenCaseAction,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `information-contact.already-a-case`, those of opening a case */
  async execute(actor: Actor, contactId: string, { version, ...input }: TurnIntoCaseInput): Promise<OpenedCase> {
    return this.transactions.run(actor, async (tx) => {
      const [contact]: { officeId: string; version: number; caseId: string | null }[] = await tx.query(
        `select office_id as "officeId", version, case_id as "caseId" from information_contact where id = $1 for update`,
        [contactId],
      );
      if (!contact) throw notFound('contact');
      const { officeId } = contact;
      demand(actor, 'contact.record', officeId);
      if (contact.caseId !== null)
        throw new DomainError<CounsellingErrorCode>(
          'information-contact.already-a-case',
          'A case was opened from this contact before.',
        );
      if (contact.version !== version) throw staleVersion('contact', version, contact.version);
      const opened = await this.openCase.within(tx, actor, { ...input, officeId });
      await tx.query(`update information_contact set case_id = $2, version = version + 1 where id = $1`, [
        contactId,
        opened.id,
      ]);
      await this.audit.record(tx, actor, {
        ...{ action: 'turn-contact-into-case', recordType: 'information_contact', recordId: contactId, officeId },
      });
      return opened;
    });
  }
}
