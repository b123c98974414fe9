import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { lockCase } from '@homeward/case';
import type { AttemptChannel } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, notFound, personOf, type Actor } from '@homeward/platform';
import { addWorkingDays } from '@homeward/reference';
import { DateTime } from 'luxon';
import type { EntityManager } from 'typeorm';
import { ContactKeepers } from '../data/contact-keepers.ts';
import { holdRound, type HeldRound } from '../data/held-round.ts';
import { jointCalendar } from '../data/joint-calendar.ts';
import { isSafeChannel } from '../data/safe-channels.ts';
import { attemptProblems, settle, type AttemptTold } from '../domain/attempt-rules.ts';
import { refusal, refuseIfWrong } from '../domain/follow-up.errors.ts';
import { AttemptConsequences, type RecordedAttempt } from './attempt-consequences.ts';

export interface RecordContactAttemptInput extends AttemptTold {
  readonly roundId: string;
  readonly version: number;
  readonly attemptedAt: Date;
  /** Rounds of others of the same family that the same call was for. */
  readonly alsoRounds?: readonly { readonly id: string; readonly version: number }[] | null | undefined;
}

/** Writes down a try to reach somebody, with what it settled; one call may be for a whole family. */
@Injectable()
export class RecordContactAttemptAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly keepers: ContactKeepers,
    private readonly consequences: AttemptConsequences,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `round.not-open`,
   *   `follow-up.stopped`, `attempt.wrong`, `attempt.channel-unsafe`
   */
  async execute(actor: Actor, input: RecordContactAttemptInput): Promise<RecordedAttempt> {
    const also = input.alsoRounds ?? [];
    const keeper = await this.keepers.ofRounds(actor, [input.roundId, ...also.map(({ id }) => id)]);
    return this.transactions.run(keeper, async (tx) => {
      const rounds = await this.hold(tx, keeper, input);
      const round = rounds[0]!;
      const day = DateTime.fromJSDate(input.attemptedAt, { zone: round.timeZone }).toISODate()!;
      const facts = { now: this.clock.now(), day, family: rounds.length > 1 };
      for (const { arrivedOn } of rounds)
        refuseIfWrong(
          'attempt.wrong',
          'This attempt cannot be written down so.',
          attemptProblems(input, { ...facts, arrivedOn }),
        );
      await this.checkChannel(tx, rounds, input);
      const settled = settle(input);
      const againOn = settled.conclusion === 'again' ? (input.againOn ?? (await this.nextWorkingDay(tx, round))) : null;
      const attempt = { ...input, ...settled, day, againOn };
      const after: RecordedAttempt[] = [];
      for (const each of rounds) {
        const id = await this.write(tx, actor, each, attempt);
        after.push(await this.consequences.follow(tx, keeper, each, attempt));
        await this.audit.record(
          tx,
          actor,
          { action: 'record-contact-attempt', recordType: 'contact_attempt', recordId: id, officeId: each.officeId },
          { outcome: { after: input.outcome }, conclusion: { after: settled.conclusion } },
        );
      }
      return {
        rounds: after.flatMap((one) => one.rounds),
        followUpState: after[0]!.followUpState,
        alerted: after.some(({ alerted }) => alerted),
      };
    });
  }

  private async hold(
    tx: EntityManager,
    actor: Actor,
    { roundId, version, alsoRounds }: RecordContactAttemptInput,
  ): Promise<HeldRound[]> {
    const found: { caseId: string }[] = await tx.query(
      `select case_id as "caseId" from follow_up_round where id = $1`,
      [roundId],
    );
    if (!found[0]) throw notFound('round');
    // Two calls to one family at once wait for each other in one order.
    const officeId = await lockCase(tx, found[0].caseId);
    demand(actor, 'follow-up.record', officeId);
    const rounds = [await holdRound(tx, roundId, version)];
    for (const also of alsoRounds ?? []) rounds.push(await holdRound(tx, also.id, also.version, 'alsoRounds'));
    if (
      new Set(rounds.map(({ id }) => id)).size < rounds.length ||
      rounds.some(({ caseId }) => caseId !== found[0]!.caseId)
    )
      throw notFound('round', { alsoRounds: 'must be rounds of others of the same family' });
    if (rounds.some(({ followUpState }) => followUpState !== 'open' && followUpState !== 'lost'))
      throw refusal('follow-up.stopped', 'Contact was ended; nobody is asked again unless they ask.');
    if (rounds.some(({ state }) => state !== 'open' && state !== 'paused'))
      throw refusal('round.not-open', 'This round is settled already. Read the follow-up again.');
    return rounds;
  }

  private async checkChannel(
    tx: EntityManager,
    rounds: readonly HeldRound[],
    { channel, channelId }: { channel: AttemptChannel; channelId?: string | null | undefined },
  ): Promise<void> {
    if (!channelId) return;
    const ids = rounds.map(({ id }) => id);
    if (await isSafeChannel(tx, channelId, channel, ids)) return;
    throw refusal('attempt.channel-unsafe', 'This channel is not known to be safe for them.', {
      channelId: 'must be a safe channel of this person that is still used; ask them how they may be reached',
    });
  }

  private async nextWorkingDay(tx: EntityManager, { officeId, countryCode, timeZone }: HeldRound): Promise<string> {
    return addWorkingDays(await jointCalendar(tx, officeId, countryCode), this.clock.today(timeZone), 1);
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    { id, followUpId, memberId, caseId, officeId }: HeldRound,
    told: RecordContactAttemptInput & ReturnType<typeof settle> & { day: string; againOn: string | null },
  ): Promise<string> {
    const [row]: { id: string }[] = await tx.query(
      `insert into contact_attempt (round_id, follow_up_id, member_id, case_id, office_id, channel, channel_id, attempted_at,
         attempted_on, outcome, conclusion, again_on, waive_reason, recorded_by, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) returning id`,
      [
        ...[
          id,
          followUpId,
          memberId,
          caseId,
          officeId,
          told.channel,
          told.channelId ?? null,
          told.attemptedAt,
          told.day,
        ],
        ...[told.outcome, told.conclusion, told.againOn, told.waiveReason, personOf(actor), this.clock.now()],
      ],
    );
    return row!.id;
  }
}
