import { Inject, Injectable } from '@nestjs/common';
import { MESSAGE_INTENTS, type MessageIntents } from '@homeward/contracts';
import { Clock } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { reminderDue } from '../domain/reminder-time.ts';

export interface RemindedAppointment {
  readonly id: string;
  readonly caseId: string;
  readonly officeId: string;
  readonly timeZone: string;
  readonly personId: string;
  readonly startsAt: Date;
  readonly version: number;
}

/** Asks for the reminder of an appointment, one a version: a moved appointment takes back what the old hour promised. */
@Injectable()
export class AppointmentReminders {
  constructor(
    @Inject(MESSAGE_INTENTS) private readonly intents: MessageIntents<EntityManager>,
    private readonly clock: Clock,
  ) {}

  async ask(tx: EntityManager, appointment: RemindedAppointment): Promise<void> {
    const dueAt = reminderDue(appointment.startsAt, appointment.timeZone, this.clock.now());
    if (!dueAt || (await stopped(tx, appointment))) return;
    await this.intents.write(tx, {
      key: `${prefixOf(appointment.id)}${appointment.version}`,
      template: 'appointment-reminder',
      officeId: appointment.officeId,
      personId: appointment.personId,
      caseId: appointment.caseId,
      appointmentId: appointment.id,
      appointmentVersion: appointment.version,
      userId: null,
      dueAt,
    });
  }

  async takeBack(tx: EntityManager, appointmentId: string): Promise<void> {
    await this.intents.cancel(tx, prefixOf(appointmentId));
  }
}

/** Somebody whose steps are stopped is not written to before they say so themselves. */
async function stopped(tx: EntityManager, { caseId, personId }: RemindedAppointment): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `select 1 from case_member where case_id = $1 and person_id = $2 and steps_stopped`,
    [caseId, personId],
  );
  return rows.length > 0;
}

const prefixOf = (appointmentId: string): string => `appointment/${appointmentId}/`;
