import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { Attendance } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, type Actor } from '@homeward/platform';
import { holdAppointment, keepNextDue } from '../data/appointment.rows.ts';
import type { CaseErrorCode } from '../../domain/case.errors.ts';
import { MissedAppointments } from '../workflow/missed-appointments.ts';
import { AppointmentReminders } from './appointment-reminders.ts';

export interface RecordAttendanceInput {
  readonly appointmentId: string;
  readonly version: number;
  readonly attendance: Attendance;
}

/**
 * Records what became of an appointment once its hour has begun. `missed` says only that the person was not there:
 * it blames nobody, because somebody may have been ill, or a child without caregiver may be in danger.
 */
@Injectable()
export class RecordAttendanceAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly reminders: AppointmentReminders,
    private readonly missed: MissedAppointments,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * @throws DomainError `appointment.not-begun`, `appointment.not-open`, `record.version-stale`, `record.not-found`,
   *   `permission.missing`
   */
  async execute(
    actor: Actor,
    { appointmentId, version, attendance }: RecordAttendanceInput,
  ): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const held = await holdAppointment(tx, appointmentId, version);
      demand(actor, 'appointment.make', held.officeId);
      const now = this.clock.now();
      if (held.startsAt > now) throw notBegun();
      await tx.query(`update appointment set state = $2, version = version + 1 where id = $1`, [
        appointmentId,
        attendance,
      ]);
      await this.reminders.takeBack(tx, appointmentId);
      await keepNextDue(tx, held.caseId, now);
      await this.audit.record(
        tx,
        actor,
        { action: 'record-attendance', recordType: 'appointment', recordId: appointmentId, officeId: held.officeId },
        { state: { before: held.state, after: attendance } },
      );
      if (attendance === 'missed') {
        const { caseId, officeId, memberId, startsAt, timeZone } = held;
        const today = this.clock.today(timeZone);
        await this.missed.tell({ tx, actor, appointmentId, caseId, officeId, memberId, startsAt, today });
      }
      return { id: appointmentId, version: version + 1 };
    });
  }
}

function notBegun(): DomainError<CaseErrorCode> {
  return new DomainError(
    'appointment.not-begun',
    'This appointment is still to come. Move or cancel it, or record the attendance once it has begun.',
  );
}
