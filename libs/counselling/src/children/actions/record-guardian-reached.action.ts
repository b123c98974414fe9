import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { MESSAGE_INTENTS, type GuardianReachedHow, type MessageIntents } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { holdRow } from '../../data/held-row.ts';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';
import { guardianOf, pleaseCall } from '../data/guardian-to-reach.ts';

export interface RecordGuardianReachedInput {
  readonly version: number;
  readonly reachedAt: Date;
  readonly how: GuardianReachedHow;
}

interface AlertColumns {
  readonly missed_at: string;
  readonly closed_at: string | null;
  readonly guardian_reached_at: string | null;
}

/** Ends the task of calling the guardian: whoever speaks for the child today knows that it is missing. */
@Injectable()
export class RecordGuardianReachedAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    @Inject(MESSAGE_INTENTS) private readonly intents: MessageIntents<EntityManager>,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.*`, `permission.missing`, `missing-child.*`, `protection.day-wrong` */
  async execute(
    actor: Actor,
    alertId: string,
    { version, reachedAt, how }: RecordGuardianReachedInput,
  ): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const alert = await holdRow<AlertColumns>(tx, this.clock, 'missing_child_alert', alertId, version);
      const { member_id: memberId, office_id: officeId, today } = alert;
      demand(actor, 'missing-child.close', officeId);
      if (alert.closed_at !== null) throw refused('missing-child.closed', 'This alert was closed before.');
      if (alert.guardian_reached_at !== null)
        throw refused('missing-child.guardian-reached', 'The guardian was reached before.');
      if (reachedAt > this.clock.now() || reachedAt < new Date(alert.missed_at))
        throw refused(
          'protection.day-wrong',
          'The guardian is reached after the child was missed, and not in the future.',
          {
            reachedAt: 'must lie between the hour the child was expected at and now',
          },
        );
      const guardian = await guardianOf(tx, memberId, today);
      if (!guardian)
        throw refused('missing-child.no-guardian', 'Nobody speaks for this child today.', {
          how: 'cannot be told: have a guardian appointed first',
        });
      await tx.query(
        `update missing_child_alert set guardian_reached_at = $2, guardian_reached_how = $3, guardian_reached_id = $4,
                guardian_reached_by = $5, version = version + 1 where id = $1`,
        [alertId, reachedAt, how, guardian.guardianshipId, personOf(actor)],
      );
      await this.intents.cancel(tx, pleaseCall(alertId));
      await this.audit.record(
        tx,
        actor,
        { action: 'record-guardian-reached', recordType: 'missing_child_alert', recordId: alertId, officeId },
        { guardianReachedAt: { after: reachedAt }, guardianReachedHow: { after: how } },
      );
      return { id: alertId, version: version + 1 };
    });
  }
}

function refused(
  code: CounsellingErrorCode,
  message: string,
  fields: Record<string, string> = {},
): DomainError<CounsellingErrorCode> {
  return new DomainError(code, message, { fields });
}
