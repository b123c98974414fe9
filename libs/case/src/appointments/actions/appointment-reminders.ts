import { Inject, Injectable } from '@nestjs/common';
import { MESSAGE_INTENTS, type MessageIntents } from '@homeward/contracts';
import { Clock } from '@homeward/platform';
import { DateTime } from 'luxon';
import type { EntityManager } from 'typeorm';
import { reminderDue } from '../domain/reminder-time.ts';
import { ReminderCompanions } from '../workflow/reminder-companions.ts';

export interface RemindedAppointment {
  readonly id: string;
  readonly caseId: string;
  readonly officeId: string;
  readonly timeZone: string;
  readonly memberId: string;
  readonly personId: string;
  readonly startsAt: Date;
  readonly version: number;
}

/** Asks for the reminder of an appointment, one a version and person: a moved appointment takes back what the old hour promised. */
@Injectable()
export class AppointmentReminders {
  constructor(
    @Inject(MESSAGE_INTENTS) private readonly intents: MessageIntents<EntityManager>,
    private readonly companions: ReminderCompanions,
    private readonly clock: Clock,
  ) {}

  async ask(tx: EntityManager, appointment: RemindedAppointment): Promise<void> {
    const dueAt = reminderDue(appointment.startsAt, appointment.timeZone, this.clock.now());
    if (!dueAt || (await stopped(tx, appointment.caseId, appointment.personId))) return;
    await this.write(tx, appointment, appointment.personId, `${prefixOf(appointment.id)}${appointment.version}`, dueAt);
    const day = DateTime.fromJSDate(appointment.startsAt, { zone: appointment.timeZone }).toISODate()!;
    for (const personId of await this.companions.of(tx, { ...appointment, day }))
      if (personId !== appointment.personId && !(await stopped(tx, appointment.caseId, personId)))
        await this.write(tx, appointment, personId, keyBeside(appointment, personId), dueAt);
  }

  private async write(
    tx: EntityManager,
    { id, caseId, officeId, version }: RemindedAppointment,
    personId: string,
    key: string,
    dueAt: Date,
  ): Promise<void> {
    await this.intents.write(tx, {
      ...{ key, template: 'appointment-reminder', officeId, personId, caseId, userId: null, dueAt },
      ...{ appointmentId: id, appointmentVersion: version },
    });
  }

  /** Of a person who was to be reminded beside somebody else. */
  async takeBackBeside(
    tx: EntityManager,
    appointment: { readonly id: string; readonly version: number },
    personId: string,
  ): Promise<void> {
    await this.intents.cancel(tx, keyBeside(appointment, personId));
  }

  async takeBack(tx: EntityManager, appointmentId: string): Promise<void> {
    await this.intents.cancel(tx, prefixOf(appointmentId));
  }
}

/** Somebody whose steps are stopped is not written to before they say so themselves. */
async function stopped(tx: EntityManager, caseId: string, personId: string): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `select 1 from case_member where case_id = $1 and person_id = $2 and steps_stopped`,
    [caseId, personId],
  );
  return rows.length > 0;
}

const prefixOf = (appointmentId: string): string => `appointment/${appointmentId}/`;
const keyBeside = ({ id, version }: { readonly id: string; readonly version: number }, personId: string): string =>
  `${prefixOf(id)}${version}/beside/${personId}`;
