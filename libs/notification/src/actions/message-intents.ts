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
         user_id, due_at, created_at, transfer_id, passenger_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict do nothing`,
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

  /** The work stays in the outbox, finds the intent taken back and ends: only the relay and handlers may touch work. */
  async cancel(tx: EntityManager, keyPrefix: string): Promise<void> {
    await tx.query(
      `update message_intent set state = 'cancelled', reason = 'taken-back' where starts_with(key, $1) and state = 'waiting'`,
      [keyPrefix],
    );
  }
}
