import { Injectable } from '@nestjs/common';
import type { FollowUpState } from '@homeward/contracts';
import { Clock, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { arrivedMembers, type ArrivedMember } from '../data/arrived-members.ts';
import { writeEvent } from '../data/follow-up-events.ts';
import { jointCalendar } from '../data/joint-calendar.ts';
import { writeRounds } from '../data/round-rows.ts';
import { scheduleFor, type ScheduleOfDay } from '../data/schedules.ts';
import { planRounds } from '../domain/round-plan.ts';

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
    const [row]: { id: string; state: FollowUpState }[] = await tx.query(
      `insert into follow_up (member_id, case_id, office_id, schedule_id, profile, arrived_on, country_code, lost_after, state,
         state_on, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, 'open', $9, $10)
       on conflict on constraint follow_up_member_key do update set schedule_id = $4, profile = $5, arrived_on = $6,
         country_code = $7, lost_after = $8, version = follow_up.version + 1,
         state = case when follow_up.state = 'taken-back' then 'open' else follow_up.state end,
         state_on = case when follow_up.state = 'taken-back' then $9 else follow_up.state_on end
       returning id, state`,
      values,
    );
    const calendar = await jointCalendar(tx, member.officeId, member.countryCode);
    await writeRounds(tx, { ...member, ...row! }, planRounds(arrivedOn, schedule.rounds, calendar), today);
    const moved = standing && standing.arrivedOn !== arrivedOn ? standing.arrivedOn : null;
    const kind = standing ? (standing.state === 'taken-back' || moved ? 'moved' : 'changed') : 'planned';
    await writeEvent(tx, row!.id, kind, actor, now, moved);
  }

  /** @returns what stays, in words without personal data */
  async takeBack(
    tx: EntityManager,
    memberIds: readonly string[],
    { actor, today }: Omit<Planning, 'arrivedOn'>,
  ): Promise<string[]> {
    // Whoever does not wish to be asked is not asked again because a day was corrected.
    const [taken]: [{ id: string }[], number] = await tx.query(
      `update follow_up set version = version + 1, state = case state when 'open' then 'taken-back' else state end,
              state_on = case state when 'open' then $2 else state_on end
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
