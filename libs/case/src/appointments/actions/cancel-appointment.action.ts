import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, type Actor } from '@homeward/platform';
import { holdAppointment, keepNextDue } from '../data/appointment.rows.ts';
import { AppointmentReminders } from './appointment-reminders.ts';

export interface CancelAppointmentInput {
  readonly appointmentId: string;
  readonly version: number;
}

/** Cancels an appointment and takes its reminder back. */
@Injectable()
export class CancelAppointmentAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly reminders: AppointmentReminders,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `appointment.not-open`, `record.version-stale`, `record.not-found`, `permission.missing` */
  async execute(
    actor: Actor,
    { appointmentId, version }: CancelAppointmentInput,
  ): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const held = await holdAppointment(tx, appointmentId, version);
      demand(actor, 'appointment.make', held.officeId);
      await tx.query(`update appointment set state = 'cancelled', version = version + 1 where id = $1`, [
        appointmentId,
      ]);
      await this.reminders.takeBack(tx, appointmentId);
      await keepNextDue(tx, held.caseId, this.clock.now());
      await this.audit.record(
        tx,
        actor,
        { action: 'cancel-appointment', recordType: 'appointment', recordId: appointmentId, officeId: held.officeId },
        { state: { before: held.state, after: 'cancelled' } },
      );
      return { id: appointmentId, version: version + 1 };
    });
  }
}
