import { Injectable } from '@nestjs/common';
import type { Transactions } from '@homeward/database';
import { NotYet } from '@homeward/jobs';
import { Clock, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { MessageIntentRow } from '../data/message-intent.entity.ts';
import { MessageLedger } from '../data/message-ledger.ts';
import { ReminderQueries } from '../data/reminder.queries.ts';
import { DigestMails, type DigestRead } from '../digests/digest-mails.ts';
import { languageOf, writePleaseCall, writeReminder } from '../domain/appointment-mail.ts';
import { decideReminder } from '../domain/deliverable.ts';
import { findWordToAvoid } from '../domain/words-to-avoid.ts';
import { afterHandOver, HAND_OVERS_MAX } from '../domain/hand-over.ts';
import { Mailer, type Mail } from '../providers/mailer.ts';

interface Prepared {
  readonly intent: MessageIntentRow;
  readonly mail: Mail;
  readonly handOvers: number;
}

/**
 * Carries one message. That it may stand at the mail server is committed before the server hears of it, because mail
 * cannot be exactly once over a crash: a second hand-over then bears the same Message-ID, and there is never a third.
 */
@Injectable()
export class DeliverMessageAction {
  constructor(
    private readonly clock: Clock,
    private readonly ledger: MessageLedger,
    private readonly reminders: ReminderQueries,
    private readonly digests: DigestMails,
    private readonly mailer: Mailer,
  ) {}

  /**
   * @throws NotYet when this clock is behind the one that handed it over
   * @throws Error when it must be tried again: in another worker's hands, or the database went away
   */
  async execute(actor: Actor, transactions: Transactions, intentId: string): Promise<void> {
    const prepared = await transactions.run(actor, (tx) => this.prepare(tx, intentId));
    if (prepared) await transactions.run(actor, (tx) => this.handOver(tx, prepared));
  }

  private async prepare(tx: EntityManager, intentId: string): Promise<Prepared | null> {
    const intent = await this.ledger.lock(tx, intentId);
    if (!intent) throw new Error('The message is not in the office its work was asked for.');
    if (intent.state !== 'waiting' && intent.state !== 'handing-over') return null;
    if (!(await this.ledger.holdAlone(tx, intentId))) throw new Error('Another worker is handing this message over.');
    if (intent.dueAt > this.clock.now()) throw new NotYet(intent.dueAt);
    if (intent.template === 'morning-digest') return this.prepareDigest(tx, intent);
    if (intent.userId !== null) {
      await this.ledger.notify(tx, intent, intent.userId);
      return null;
    }
    return this.prepareReminder(tx, intent);
  }

  private async prepareDigest(tx: EntityManager, intent: MessageIntentRow): Promise<Prepared | null> {
    const read = await this.digests.read(tx, intent);
    if (read) return this.prepareMail(tx, intent, read);
    await this.ledger.settle(tx, intent, intent.state === 'handing-over' ? 'unknown' : 'not-sent', 'not-wanted');
    return null;
  }

  private async prepareReminder(tx: EntityManager, intent: MessageIntentRow): Promise<Prepared | null> {
    const read = await this.reminders.read(tx, intent);
    const now = this.clock.now();
    const decision = decideReminder(read.facts, intent.appointmentVersion, now, this.clock.today(read.zone), read.zone);
    const mayStandThere = intent.state === 'handing-over';
    if (!decision.deliver && decision.reason === 'outside-hours') {
      await this.ledger.putOff(tx, intent, decision.until);
      return null;
    }
    if (!decision.deliver) {
      await this.ledger.settle(tx, intent, mayStandThere ? 'unknown' : 'not-sent', decision.reason);
      return null;
    }
    const { channel } = decision;
    const words = (intent.template === 'guardian-please-call' ? writePleaseCall : writeReminder)({
      language: languageOf(channel.language, read.facts.person!.preferredLanguage),
      startsAt: read.facts.appointment!.startsAt,
      zone: read.zone,
      place: read.place,
      name: channel.belongsTo === null ? read.givenNames : null,
      wordsToAvoid: channel.wordsToAvoid,
    });
    if (findWordToAvoid(`${words.subject}\n${words.text}`, channel.wordsToAvoid) !== null) {
      await this.ledger.settle(tx, intent, mayStandThere ? 'unknown' : 'not-sent', 'word-to-avoid');
      return null;
    }
    return this.prepareMail(tx, intent, { recipient: channel.value, words, mode: read.mode });
  }

  private async prepareMail(
    tx: EntityManager,
    intent: MessageIntentRow,
    { recipient, words, mode }: DigestRead,
  ): Promise<Prepared | null> {
    if (intent.handOvers >= HAND_OVERS_MAX) {
      await this.ledger.settle(tx, intent, 'unknown', 'cut-short');
      return null;
    }
    const mail: Mail = {
      messageId: intent.messageId ?? `${intent.id}@${this.mailer.from.split('@').at(-1)!.replace(/>$/, '')}`,
      ...{ recipient, at: this.clock.now(), words },
    };
    // A home not yet marked is no live one: real mail leaves a live installation only.
    if (!this.mailer.connected || mode !== 'live') {
      await this.ledger.keep(tx, intent, mail);
      return null;
    }
    return { intent, mail, handOvers: await this.ledger.beginHandOver(tx, intent, mail.messageId) };
  }

  private async handOver(tx: EntityManager, { intent, mail, handOvers }: Prepared): Promise<void> {
    if (!(await this.ledger.holdAlone(tx, intent.id))) throw new Error('Another worker is handing this message over.');
    if (!(await this.ledger.isLatest(tx, intent.id, handOvers))) return;
    const result = await this.mailer.handOver(mail);
    await this.ledger.endHandOver(tx, intent, afterHandOver({ handOvers, tries: intent.tries }, result));
  }
}
