import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { MessageIntent, MessageIntents } from '@homeward/contracts';
import { Outbox } from '@homeward/jobs';
import { Clock } from '@homeward/platform';
import type { EntityManager } from 'typeorm';

/** Stands behind the port in contracts: an intent and the work that carries it are one write of the asking action. */
@Injectable()
export class WrittenMessageIntents implements MessageIntents<EntityManager> {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async write(tx: EntityManager, intent: MessageIntent): Promise<void> {
    const id = randomUUID();
    // No RETURNING: whoever asks for a message need not be allowed to read the intents of that office.
    const written: { affected?: number } = await tx.queryRunner!.query(
      `insert into message_intent (id, key, template, office_id, person_id, case_id, appointment_id, appointment_version,
         user_id, due_at, created_at, transfer_id, passenger_id, reminder_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict do nothing`,
      [
        id,
        intent.key,
        intent.template,
        intent.officeId,
        intent.personId,
        intent.caseId,
        intent.appointmentId,
        intent.appointmentVersion,
        intent.userId,
        intent.dueAt,
        this.clock.now(),
        intent.transferId ?? null,
        intent.passengerId ?? null,
        intent.reminderId ?? null,
      ],
      true,
    );
    if (written.affected !== 1) return;
    await this.outbox.add(tx, {
      job: 'deliver-message',
      payload: { intentId: id },
      key: `deliver-message/${id}`,
      dueAt: intent.dueAt,
      officeId: intent.officeId,
    });
  }

  /** What was taken back and is due again, such as the mail to somebody whose hold ended, is asked for anew. */
  async writeAll(tx: EntityManager, intents: readonly MessageIntent[]): Promise<void> {
    const rows = intents.map((intent) => ({ id: randomUUID(), ...intent }));
    const written: { id: string; dueAt: Date; officeId: string }[] = await tx.query(
      `insert into message_intent (id, key, template, office_id, person_id, case_id, appointment_id, appointment_version,
         user_id, due_at, created_at, transfer_id, passenger_id, reminder_id)
       select r.id, r.key, r.template, r."officeId", r."personId", r."caseId", r."appointmentId", r."appointmentVersion",
              r."userId", r."dueAt", $1, r."transferId", r."passengerId", r."reminderId"
         from jsonb_to_recordset($2::jsonb) as r(id uuid, key text, template text, "officeId" uuid, "personId" uuid,
           "caseId" uuid, "appointmentId" uuid, "appointmentVersion" integer, "userId" uuid, "dueAt" timestamptz,
           "transferId" uuid, "passengerId" uuid, "reminderId" uuid)
       on conflict on constraint message_intent_key_key do update
         set state = 'waiting', reason = null, due_at = excluded.due_at, reminder_id = excluded.reminder_id
         where message_intent.state = 'cancelled' and excluded.reminder_id is not null
       returning id, due_at as "dueAt", office_id as "officeId"`,
      [this.clock.now(), JSON.stringify(rows)],
    );
    await this.outbox.addAll(
      tx,
      written.map(({ id, dueAt, officeId }) => ({
        ...{ job: 'deliver-message', payload: { intentId: id }, dueAt, officeId },
        key: `deliver-message/${id}/at-${dueAt.getTime()}`,
      })),
    );
  }

  async cancelReminders(tx: EntityManager, reminderIds: readonly string[]): Promise<void> {
    await tx.query(
      `update message_intent set state = 'cancelled', reason = 'taken-back'
        where reminder_id = any ($1::uuid[]) and state = 'waiting'`,
      [reminderIds],
    );
  }

  /** The work stays in the outbox, finds the intent taken back and ends: only the relay and handlers may touch work. */
  async cancel(tx: EntityManager, keyPrefix: string): Promise<void> {
    await tx.query(
      `update message_intent set state = 'cancelled', reason = 'taken-back' where starts_with(key, $1) and state = 'waiting'`,
      [keyPrefix],
    );
  }
}
