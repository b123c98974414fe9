import { Injectable } from '@nestjs/common';
import { Clock } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { AppointmentReminders, type RemindedAppointment } from '../../appointments/actions/appointment-reminders.ts';
import { STILL_TO_COME } from '../../appointments/data/appointment.rows.ts';
import { Effect, type WorkflowEffect, type WorkflowMember, type WorkflowSituation } from '../sockets.ts';

/** Whoever withdrew or is on hold is not written to; the appointments stand until somebody cancels them. */
@Injectable()
@Effect('take-back-reminders')
export class TakeBackRemindersEffect implements WorkflowEffect {
  constructor(
    private readonly reminders: AppointmentReminders,
    private readonly clock: Clock,
  ) {}

  async apply({ tx, members }: WorkflowSituation): Promise<void> {
    for (const { id } of await toCome(tx, members, this.clock.now())) await this.reminders.takeBack(tx, id);
  }

  async takeBack({ tx, members }: WorkflowSituation): Promise<readonly string[]> {
    await giveBack(tx, members, this.reminders, this.clock.now());
    return [];
  }
}

@Injectable()
@Effect('give-back-reminders')
export class GiveBackRemindersEffect implements WorkflowEffect {
  constructor(
    private readonly reminders: AppointmentReminders,
    private readonly clock: Clock,
  ) {}

  async apply({ tx, members }: WorkflowSituation): Promise<void> {
    await giveBack(tx, members, this.reminders, this.clock.now());
  }
}

/** A message is written once for each version of an appointment, so that an asked-again reminder needs a new version. */
async function giveBack(
  tx: EntityManager,
  members: readonly WorkflowMember[],
  reminders: AppointmentReminders,
  now: Date,
): Promise<void> {
  for (const appointment of await toCome(tx, members, now)) {
    const version = appointment.version + 1;
    await tx.query(`update appointment set version = $2 where id = $1`, [appointment.id, version]);
    await reminders.ask(tx, { ...appointment, version });
  }
}

async function toCome(
  tx: EntityManager,
  members: readonly WorkflowMember[],
  now: Date,
): Promise<RemindedAppointment[]> {
  return tx.query(
    `select a.id, a.case_id as "caseId", a.office_id as "officeId", o.time_zone as "timeZone",
            m.person_id as "personId", a.starts_at as "startsAt", a.version
       from appointment a join office o on o.id = a.office_id join case_member m on m.id = a.member_id
      where a.member_id = any ($1::uuid[]) and a.state = any ($2::text[]) and a.starts_at > $3 order by a.id for update of a`,
    [members.map(({ id }) => id), STILL_TO_COME, now],
  );
}
