import { Injectable } from '@nestjs/common';
import { MemberReminders, MissedAppointments } from '@homeward/case';
import { FAILED_OUTCOMES, type FollowUpState, type RoundState } from '@homeward/contracts';
import { Clock, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { isAloneOn } from '../data/arrived-members.ts';
import { resumeFollowUp, stopFollowUp } from '../data/follow-up-states.ts';
import type { HeldRound } from '../data/held-round.ts';
import type { AttemptSettled, AttemptTold } from '../domain/attempt-rules.ts';
import { FollowUpNotices } from './follow-up-notices.ts';

export interface RecordedAttempt {
  readonly rounds: readonly { readonly id: string; readonly state: RoundState; readonly version: number }[];
  readonly followUpState: FollowUpState;
  /** A child was not where they were expected: those who must act were told. */
  readonly alerted: boolean;
}

type Attempt = AttemptTold &
  AttemptSettled & { readonly attemptedAt: Date; readonly day: string; readonly againOn: string | null };

/**
 * What follows from an attempt. A child without caregiver who does not answer is missing until somebody knows better, and
 * is never lost; for anybody else contact is lost after so many failed attempts on different days, and nothing else follows.
 */
@Injectable()
export class AttemptConsequences {
  constructor(
    private readonly missed: MissedAppointments,
    private readonly notices: FollowUpNotices,
    private readonly reminders: MemberReminders,
    private readonly clock: Clock,
  ) {}

  async follow(tx: EntityManager, actor: Actor, round: HeldRound, attempt: Attempt): Promise<RecordedAttempt> {
    const today = this.clock.today(round.timeZone);
    const change = { actor, today, at: this.clock.now() };
    const { followUpId: id, caseId, officeId } = round;
    if (attempt.outcome === 'reached' && round.followUpState === 'lost')
      await resumeFollowUp(tx, id, [], { ...change, event: 'found' });
    await this.settleRound(tx, round, attempt, today);
    let alerted = false;
    switch (attempt.outcome) {
      case 'refused':
        await stopFollowUp(tx, id, 'refused', 'refused', { ...change, event: 'refused' });
        break;
      case 're-migrated':
        await stopFollowUp(tx, id, 're-migrated', 're-migrated', { ...change, event: 're-migrated' });
        break;
      case 'deceased':
        await stopFollowUp(tx, id, 'died', 'died', { ...change, event: 'died' });
        await this.reminders.takeBack(tx, [round.memberId]);
        await this.notices.tellOfDeath(tx, { officeId, caseId, followUpId: id, day: today });
        break;
      default:
        if (FAILED_OUTCOMES.includes(attempt.outcome))
          alerted = await this.notReached(tx, actor, round, attempt, today);
    }
    return { ...(await this.standing(tx, round)), alerted };
  }

  private async settleRound(tx: EntityManager, { id }: HeldRound, attempt: Attempt, today: string): Promise<void> {
    const { conclusion, againOn, waiveReason, day } = attempt;
    const state: RoundState | null = conclusion === 'again' ? null : conclusion;
    await tx.query(
      `update follow_up_round set state = coalesce($2, case state when 'missed' then 'open' else state end),
              waive_reason = $3, call_on = coalesce($4::date, call_on),
              settled_on = case when $2 = 'held' then $5::date when $2 is not null then $6::date end, version = version + 1
        where id = $1`,
      [id, state, waiveReason, againOn, day, today],
    );
  }

  private async notReached(
    tx: EntityManager,
    actor: Actor,
    { memberId, caseId, officeId, followUpId, followUpState, lostAfter }: HeldRound,
    { attemptedAt: startsAt }: Attempt,
    today: string,
  ): Promise<boolean> {
    if (await isAloneOn(tx, memberId, today)) {
      const place = { tx, actor, caseId, officeId, memberId, today };
      await this.missed.tell({ ...place, appointmentId: null, occasion: 'round', startsAt });
      return true;
    }
    if (followUpState !== 'open' || (await failedDays(tx, followUpId)) < lostAfter) return false;
    const change = { actor, today, at: this.clock.now(), event: 'lost' } as const;
    await stopFollowUp(tx, followUpId, 'lost', null, change);
    await this.notices.tellOfLost(tx, { officeId, caseId, followUpId, day: today });
    return false;
  }

  private async standing(tx: EntityManager, { id }: HeldRound): Promise<Omit<RecordedAttempt, 'alerted'>> {
    const [now]: { state: RoundState; version: number; followUpState: FollowUpState }[] = await tx.query(
      `select r.state, r.version, f.state as "followUpState" from follow_up_round r join follow_up f on f.id = r.follow_up_id
        where r.id = $1`,
      [id],
    );
    const { followUpState, ...round } = now!;
    return { rounds: [{ id, ...round }], followUpState };
  }
}

/** On how many days somebody was tried in vain since they were last reached, or contact went on again. */
async function failedDays(tx: EntityManager, followUpId: string): Promise<number> {
  const [row]: { days: number }[] = await tx.query(
    `select count(distinct a.attempted_on)::integer as days from contact_attempt a
      where a.follow_up_id = $1 and a.outcome = any ($2::text[])
        and a.attempted_at > coalesce((select max(b.attempted_at) from contact_attempt b
             where b.follow_up_id = $1 and b.outcome = 'reached'), '-infinity')
        and a.recorded_at > coalesce((select max(e.at) from follow_up_event e
             where e.follow_up_id = $1 and e.kind in ('found', 'asked-again', 'came-back', 'resumed')), '-infinity')`,
    [followUpId, FAILED_OUTCOMES],
  );
  return row!.days;
}
