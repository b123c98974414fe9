import { Injectable } from '@nestjs/common';
import type { FollowUpState } from '@homeward/contracts';
import { Clock, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { arrivedMembers, childOn, type ArrivedMember } from '../data/arrived-members.ts';
import { writeEvent } from '../data/follow-up-events.ts';
import { jointCalendar } from '../data/joint-calendar.ts';
import { scheduleFor, type ScheduleOfDay } from '../data/schedules.ts';
import { planRounds, type PlannedRound } from '../domain/round-plan.ts';

interface Standing {
  readonly id: string;
  readonly state: FollowUpState;
  readonly arrivedOn: string;
}

interface Planning {
  readonly actor: Actor;
  readonly arrivedOn: string;
  /** The office's day: what passed before it was ever written down is no round anybody missed to hold. */
  readonly today: string;
}

/**
 * Plans the rounds of whoever arrived, by the day they really arrived. A plan that stands is moved: rounds that were held
 * stay as they were held, whatever day the arrival turns out to have been.
 */
@Injectable()
export class RoundPlanner {
  constructor(private readonly clock: Clock) {}

  async plan(tx: EntityManager, memberIds: readonly string[], planning: Planning): Promise<void> {
    for (const member of await arrivedMembers(tx, memberIds, planning.arrivedOn)) {
      const schedule = await scheduleFor(tx, member.programmeCode, member.profile, planning.arrivedOn);
      await this.planOne(tx, member, schedule, planning);
    }
  }

  private async planOne(
    tx: EntityManager,
    member: ArrivedMember,
    schedule: ScheduleOfDay,
    { actor, arrivedOn, today }: Planning,
  ): Promise<void> {
    const now = this.clock.now();
    const [standing]: Standing[] = await tx.query(
      `select id, state, to_char(arrived_on, 'YYYY-MM-DD') as "arrivedOn" from follow_up where member_id = $1 for update`,
      [member.memberId],
    );
    const values = [
      ...[member.memberId, member.caseId, member.officeId, schedule.id, member.profile, arrivedOn],
      ...[member.countryCode, schedule.lostAfter, today, now],
    ];
    const [row]: { id: string }[] = await tx.query(
      `insert into follow_up (member_id, case_id, office_id, schedule_id, profile, arrived_on, country_code, lost_after, state,
         state_on, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, 'open', $9, $10)
       on conflict on constraint follow_up_member_key do update set schedule_id = $4, profile = $5, arrived_on = $6,
         country_code = $7, lost_after = $8, version = follow_up.version + 1,
         state = case when follow_up.state = 'taken-back' then 'open' else follow_up.state end,
         state_on = case when follow_up.state = 'taken-back' then $9 else follow_up.state_on end
       returning id`,
      values,
    );
    const calendar = await jointCalendar(tx, member.officeId, member.countryCode);
    await this.writeRounds(tx, row!.id, member, planRounds(arrivedOn, schedule.rounds, calendar), today);
    const moved = standing && standing.arrivedOn !== arrivedOn ? standing.arrivedOn : null;
    const kind = standing ? (standing.state === 'taken-back' ? 'moved' : 'changed') : 'planned';
    await writeEvent(tx, row!.id, kind, actor, now, moved);
  }

  private async writeRounds(
    tx: EntityManager,
    followUpId: string,
    { memberId, caseId, officeId, profile }: ArrivedMember,
    rounds: readonly PlannedRound[],
    today: string,
  ): Promise<void> {
    const children = await childOn(
      tx,
      memberId,
      rounds.map(({ dueOn }) => dueOn),
    );
    const planned = rounds.map((round, i) => ({ ...round, child: children[i] }));
    await tx.query(
      `insert into follow_up_round (follow_up_id, member_id, case_id, office_id, profile, code, purpose, optional, child,
         due_on, window_from, window_to, call_on, state, settled_on)
       select $1, $2, $3, $4, $5, r.code, r.purpose, r.optional, r.child, r."dueOn", r."windowFrom", r."windowTo",
              r."windowFrom", case when r."windowTo" < $7::date then 'missed' else 'open' end,
              case when r."windowTo" < $7::date then $7::date end
         from jsonb_to_recordset($6::jsonb) as r (code text, purpose text, optional boolean, child boolean, "dueOn" date,
              "windowFrom" date, "windowTo" date)
       on conflict on constraint follow_up_round_key do update set profile = excluded.profile, purpose = excluded.purpose,
         optional = excluded.optional, child = excluded.child, due_on = excluded.due_on,
         window_from = excluded.window_from, window_to = excluded.window_to, call_on = excluded.call_on,
         state = case when follow_up_round.state = 'paused' then 'paused' else excluded.state end,
         settled_on = case when follow_up_round.state = 'paused' then null else excluded.settled_on end,
         opening_told_at = null, overdue_told_at = null, version = follow_up_round.version + 1
         where follow_up_round.state in ('open', 'paused', 'missed', 'taken-back')`,
      [followUpId, memberId, caseId, officeId, profile, JSON.stringify(planned), today],
    );
    // A round the plan no longer has is nobody's any more; one that was held stays.
    await tx.query(
      `update follow_up_round set state = 'taken-back', version = version + 1
        where follow_up_id = $1 and state in ('open', 'paused') and code <> all ($2::text[])`,
      [followUpId, rounds.map(({ code }) => code)],
    );
  }

  /** @returns what stays, in words without personal data */
  async takeBack(
    tx: EntityManager,
    memberIds: readonly string[],
    { actor, today }: Omit<Planning, 'arrivedOn'>,
  ): Promise<string[]> {
    const [taken]: [{ id: string }[], number] = await tx.query(
      `update follow_up set state = 'taken-back', state_on = $2, death_settled_at = null, version = version + 1
        where member_id = any ($1::uuid[]) and state <> 'taken-back' returning id`,
      [memberIds, today],
    );
    const ids = taken.map(({ id }) => id);
    await tx.query(
      `update follow_up_round set state = 'taken-back', version = version + 1
        where follow_up_id = any ($1::uuid[]) and state in ('open', 'paused')`,
      [ids],
    );
    for (const id of ids) await writeEvent(tx, id, 'taken-back', actor, this.clock.now());
    const held: unknown[] = await tx.query(
      `select 1 from follow_up_round where follow_up_id = any ($1::uuid[]) and state = 'held' limit 1`,
      [ids],
    );
    return held.length > 0 ? ['A round of follow-up was held already; what was answered stays on file.'] : [];
  }
}
