import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { MESSAGE_INTENTS, type AlertClosingReason, type MessageIntents } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { holdRow } from '../../data/held-row.ts';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';
import { guardianOf, pleaseCall } from '../data/guardian-to-reach.ts';
import { ProtectionRecords } from '../data/protection-records.ts';

export interface CloseMissingChildAlertInput {
  readonly version: number;
  readonly reason: AlertClosingReason;
  /** What is known now; sealed. */
  readonly words: string;
}

/**
 * Only a person ends the search for a child, and says why; no timer does. Whoever speaks for the child learns of it
 * first, also when the child was found: only an alert raised in error concerns them not.
 */
@Injectable()
export class CloseMissingChildAlertAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly records: ProtectionRecords,
    private readonly audit: AuditTrail,
    @Inject(MESSAGE_INTENTS) private readonly intents: MessageIntents<EntityManager>,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.*`, `permission.missing`, `missing-child.closed`, `missing-child.guardian-to-reach` */
  async execute(
    actor: Actor,
    alertId: string,
    { version, reason, words }: CloseMissingChildAlertInput,
  ): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const alert = await holdRow<{ closed_at: string | null; guardian_reached_at: string | null }>(
        tx,
        this.clock,
        'missing_child_alert',
        alertId,
        version,
      );
      demand(actor, 'missing-child.close', alert.office_id);
      if (alert.closed_at !== null)
        throw new DomainError<CounsellingErrorCode>('missing-child.closed', 'This alert was closed before.');
      const told = alert.guardian_reached_at !== null || reason === 'raised-in-error';
      if (!told && (await guardianOf(tx, alert.member_id, alert.today)) !== null)
        throw new DomainError<CounsellingErrorCode>(
          'missing-child.guardian-to-reach',
          'The guardian has not been told yet: call them, and record that they were reached.',
        );
      await tx.query(
        `update missing_child_alert set close_reason = $2, closed_at = $3, closed_by = $4, tell_again_at = null,
                version = version + 1 where id = $1`,
        [alertId, reason, this.clock.now(), personOf(actor)],
      );
      await this.intents.cancel(tx, pleaseCall(alertId));
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
