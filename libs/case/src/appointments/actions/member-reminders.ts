import { Injectable } from '@nestjs/common';
import { Clock } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { STILL_TO_COME } from '../data/appointment.rows.ts';
import { AppointmentReminders, type RemindedAppointment } from './appointment-reminders.ts';

/** Silences and unsilences everything a member would be reminded of; the appointments themselves stand. */
@Injectable()
export class MemberReminders {
  constructor(
    private readonly reminders: AppointmentReminders,
    private readonly clock: Clock,
  ) {}

  async takeBack(tx: EntityManager, memberIds: readonly string[]): Promise<void> {
    for (const { id } of await this.toCome(tx, memberIds)) await this.reminders.takeBack(tx, id);
    for (const { personId, ...appointment } of await this.besideOthers(tx, memberIds))
      await this.reminders.takeBackBeside(tx, appointment, personId);
  }

  /** A message is written once for each version of an appointment, so that an asked-again reminder needs a new version. */
  async giveBack(tx: EntityManager, memberIds: readonly string[]): Promise<void> {
    for (const appointment of await this.toCome(tx, memberIds)) {
      const version = appointment.version + 1;
      await tx.query(`update appointment set version = $2 where id = $1`, [appointment.id, version]);
      await this.reminders.ask(tx, { ...appointment, version });
    }
  }

  private async toCome(tx: EntityManager, memberIds: readonly string[]): Promise<RemindedAppointment[]> {
    return tx.query(
      `select a.id, a.case_id as "caseId", a.office_id as "officeId", o.time_zone as "timeZone",
              m.id as "memberId", m.person_id as "personId", a.starts_at as "startsAt", a.version
         from appointment a join office o on o.id = a.office_id join case_member m on m.id = a.member_id
        where a.member_id = any ($1::uuid[]) and a.state = any ($2::text[]) and a.starts_at > $3
        order by a.id for update of a`,
      [memberIds, STILL_TO_COME, this.clock.now()],
    );
  }

  /** What these members were to be reminded of beside others of their case. */
  private async besideOthers(
    tx: EntityManager,
    memberIds: readonly string[],
  ): Promise<readonly { readonly id: string; readonly version: number; readonly personId: string }[]> {
    return tx.query(
      `select a.id, a.version, m.person_id as "personId"
         from case_member m join appointment a on a.case_id = m.case_id and a.member_id <> m.id
        where m.id = any ($1::uuid[]) and a.state = any ($2::text[]) and a.starts_at > $3`,
      [memberIds, STILL_TO_COME, this.clock.now()],
    );
  }
}
