import { Inject, Injectable } from '@nestjs/common';
import { MESSAGE_INTENTS, type MessageIntents } from '@homeward/contracts';
import { Outbox } from '@homeward/jobs';
import { Clock } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { Settlement } from '../domain/hand-over.ts';
import type { Mail } from '../providers/mailer.ts';
import { MessageIntentRow } from './message-intent.entity.ts';

/** Why a message was not sent although it could have been said in another way. */
const ASKS_FOR_A_PERSON = ['no-safe-hour', 'word-to-avoid'];

/** Writes what became of a message, and whom to tell. */
@Injectable()
export class MessageLedger {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    @Inject(MESSAGE_INTENTS) private readonly intents: MessageIntents<EntityManager>,
  ) {}

  /** Reads the intent and keeps other deliveries of it away until the transaction ends. */
  async lock(tx: EntityManager, intentId: string): Promise<MessageIntentRow | null> {
    return tx.findOne(MessageIntentRow, { where: { id: intentId }, lock: { mode: 'pessimistic_write' } });
  }

  /**
   * Held while a message is handed over, and gone with its connection when the process dies: so a `handing-over` that
   * nobody holds is a crash, without guessing by the clock.
   */
  async holdAlone(tx: EntityManager, intentId: string): Promise<boolean> {
    const rows: { held: boolean }[] = await tx.query(
      `select pg_try_advisory_xact_lock(hashtextextended('deliver-message/' || $1, 0)) as held`,
      [intentId],
    );
    return rows[0]!.held;
  }

  async settle(
    tx: EntityManager,
    intent: MessageIntentRow,
    state: 'not-sent' | 'unknown',
    reason: string,
  ): Promise<void> {
    await tx.update(MessageIntentRow, { id: intent.id }, { state, reason });
    // Whoever has the appointment can still ring at a safe hour, in words that are safe there.
    if (state === 'unknown' || ASKS_FOR_A_PERSON.includes(reason)) await this.tell(tx, intent);
  }

  /** Puts a message off to an hour at which its channel is safe; then everything is looked at afresh. */
  async putOff(tx: EntityManager, intent: MessageIntentRow, until: Date): Promise<void> {
    await tx.update(MessageIntentRow, { id: intent.id }, { dueAt: until });
    await this.outbox.add(tx, {
      job: 'deliver-message',
      payload: { intentId: intent.id },
      key: `deliver-message/${intent.id}/at-${until.getTime()}`,
      dueAt: until,
      officeId: intent.officeId,
    });
  }

  /** Commits before the server hears of the message that it may hold it from now on. */
  async beginHandOver(tx: EntityManager, intent: MessageIntentRow, messageId: string): Promise<number> {
    const handOvers = intent.handOvers + 1;
    const handedOverAt = this.clock.now();
    await tx.update(
      MessageIntentRow,
      { id: intent.id },
      { state: 'handing-over', handOvers, messageId, handedOverAt, reason: null },
    );
    return handOvers;
  }

  /** Whether this hand-over is still the latest: another delivery may have taken over in between. */
  async isLatest(tx: EntityManager, intentId: string, handOvers: number): Promise<boolean> {
    return tx.existsBy(MessageIntentRow, { id: intentId, state: 'handing-over', handOvers });
  }

  async endHandOver(tx: EntityManager, intent: MessageIntentRow, settlement: Settlement): Promise<void> {
    const { state, reason, handOvers, tries } = settlement;
    await tx.update(MessageIntentRow, { id: intent.id }, { state, reason, handOvers, tries });
    if (settlement.retryInMs !== null)
      await this.outbox.add(tx, {
        job: 'deliver-message',
        payload: { intentId: intent.id },
        key: `deliver-message/${intent.id}/try-${tries + 1}`,
        dueAt: new Date(this.clock.now().getTime() + settlement.retryInMs),
        officeId: intent.officeId,
      });
    if (settlement.tell) await this.tell(tx, intent);
  }

  async keep(tx: EntityManager, intent: MessageIntentRow, mail: Mail): Promise<void> {
    await tx.query(
      `insert into kept_mail (intent_id, office_id, recipient, subject, body, kept_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (intent_id) do nothing`,
      [intent.id, intent.officeId, mail.recipient, mail.words.subject, mail.words.text, this.clock.now()],
    );
    await tx.update(MessageIntentRow, { id: intent.id }, { state: 'kept', reason: null });
  }

  /**
   * Puts a notice before a colleague, and before whoever stands in for them while they are away. It names a record by id;
   * whoever may not see the record learns nothing.
   */
  async notify(tx: EntityManager, intent: MessageIntentRow, userId: string): Promise<void> {
    const { recordType, recordId } = recordOf(intent);
    await tx.query(
      `insert into notice (intent_id, user_id, office_id, template, record_type, record_id, created_at)
       select $1, reader, $3, $4, $5, $6, $7
         from (select $2::uuid as reader
               union
               select a.deputy_id from staff_absence a join office o on o.id = a.office_id
                where a.user_id = $2 and a.office_id = $3
                  and ($7::timestamptz at time zone o.time_zone)::date between a.from_on and a.to_on) readers
       on conflict (intent_id, user_id) do nothing`,
      [intent.id, userId, intent.officeId, intent.template, recordType, recordId, this.clock.now()],
    );
    await tx.update(MessageIntentRow, { id: intent.id }, { state: 'accepted', reason: null });
  }

  /** Tells the owner of the case; a case without one is told of to whoever the person has the appointment with. */
  private async tell(tx: EntityManager, intent: MessageIntentRow): Promise<void> {
    const rows: { userId: string | null }[] = await tx.query(
      `select coalesce(c.owner_id, a.with_user_id, c.created_by) as "userId"
         from message_intent i left join "case" c on c.id = i.case_id left join appointment a on a.id = i.appointment_id
        where i.id = $1`,
      [intent.id],
    );
    const userId = rows[0]?.userId;
    if (!userId) return;
    await this.intents.write(tx, {
      key: `message-undelivered/${intent.id}`,
      template: 'message-undelivered',
      officeId: intent.officeId,
      personId: intent.personId,
      caseId: intent.caseId,
      appointmentId: intent.appointmentId,
      appointmentVersion: null,
      userId,
      dueAt: this.clock.now(),
    });
  }
}

/** What a colleague opens to do something about it. */
function recordOf({ id, caseId, transferId, personId }: MessageIntentRow): { recordType: string; recordId: string } {
  if (transferId) return { recordType: 'case_transfer', recordId: transferId };
  if (caseId) return { recordType: 'case', recordId: caseId };
  return personId ? { recordType: 'person', recordId: personId } : { recordType: 'message_intent', recordId: id };
}
