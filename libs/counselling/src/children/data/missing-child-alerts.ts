import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { MissedOccasion } from '@homeward/contracts';
import { Outbox } from '@homeward/jobs';
import { Clock, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { TOLD_AGAIN_AFTER_MS } from '../domain/protocol.ts';

export interface MissedChild {
  readonly memberId: string;
  readonly caseId: string;
  readonly officeId: string;
  readonly occasion: MissedOccasion;
  readonly appointmentId: string | null;
  readonly missedAt: Date;
}

/** Opens alerts in the transaction that learns of the absence, together with the work that tells those who must act. */
@Injectable()
export class MissingChildAlerts {
  constructor(
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @returns the alert's id; null when this child is already being looked for */
  async open(tx: EntityManager, actor: Actor, missed: MissedChild): Promise<string | null> {
    const { memberId, caseId, officeId, occasion, appointmentId, missedAt } = missed;
    const open: unknown[] = await tx.query(
      `select 1 from missing_child_alert where member_id = $1 and closed_at is null`,
      [memberId],
    );
    if (open.length > 0) return null;
    const id = randomUUID();
    const now = this.clock.now();
    await tx.query(
      `insert into missing_child_alert (id, case_id, office_id, member_id, occasion, appointment_id, missed_at, opened_at,
         opened_by, tell_again_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[id, caseId, officeId, memberId, occasion, appointmentId, missedAt, now, actor.userId],
        new Date(now.getTime() + TOLD_AGAIN_AFTER_MS),
      ],
    );
    await this.tell(tx, { id, caseId, officeId, round: 1 });
    await this.audit.record(
      tx,
      actor,
      { action: 'open-missing-child-alert', recordType: 'missing_child_alert', recordId: id, officeId },
      { occasion: { after: occasion }, missedAt: { after: missedAt } },
    );
    return id;
  }

  async tell(
    tx: EntityManager,
    { id, caseId, officeId, round }: { id: string; caseId: string; officeId: string; round: number },
  ): Promise<void> {
    await this.outbox.add(tx, {
      job: 'tell-child-protection',
      payload: { about: 'missing-child', caseId, subjectId: id, round },
      key: `tell-child-protection/${id}/${round}`,
      officeId,
    });
  }
}
