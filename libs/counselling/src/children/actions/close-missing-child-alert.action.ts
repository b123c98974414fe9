import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { AlertClosingReason } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import { holdRow } from '../../data/held-row.ts';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';
import { ProtectionRecords } from '../data/protection-records.ts';

export interface CloseMissingChildAlertInput {
  readonly version: number;
  readonly reason: AlertClosingReason;
  /** What is known now; sealed. */
  readonly words: string;
}

/** Only a person ends the search for a child, and says why; no timer does. */
@Injectable()
export class CloseMissingChildAlertAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly records: ProtectionRecords,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.*`, `permission.missing`, `missing-child.closed` */
  async execute(
    actor: Actor,
    alertId: string,
    { version, reason, words }: CloseMissingChildAlertInput,
  ): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const alert = await holdRow<{ closed_at: string | null }>(
        tx,
        this.clock,
        'missing_child_alert',
        alertId,
        version,
      );
      demand(actor, 'missing-child.close', alert.office_id);
      if (alert.closed_at !== null)
        throw new DomainError<CounsellingErrorCode>('missing-child.closed', 'This alert was closed before.');
      await tx.query(
        `update missing_child_alert set close_reason = $2, closed_at = $3, closed_by = $4, tell_again_at = null,
                version = version + 1 where id = $1`,
        [alertId, reason, this.clock.now(), personOf(actor)],
      );
      const { member_id: memberId, case_id: caseId, office_id: officeId, today } = alert;
      await this.records.write(tx, actor, {
        ...{ kind: 'alert-closing', subjectId: alertId, memberId, caseId, officeId, happenedOn: today },
        content: { words },
      });
      await this.audit.record(
        tx,
        actor,
        { action: 'close-missing-child-alert', recordType: 'missing_child_alert', recordId: alertId, officeId },
        { closeReason: { before: null, after: reason } },
      );
      return { id: alertId, version: version + 1 };
    });
  }
}
