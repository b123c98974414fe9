import { randomUUID } from 'node:crypto';
import { isAlone, isChild } from '@homeward/case';
import { Injectable } from '@nestjs/common';
import { Clock, type Actor } from '@homeward/platform';
import type { WorkingCalendar } from '@homeward/reference';
import type { EntityManager } from 'typeorm';
import { planRounds, type PlannedRound } from '../domain/round-plan.ts';
import type { ArrivedMember } from '../data/arrived-members.ts';
import { jointCalendar } from '../data/joint-calendar.ts';
import { scheduleFor, type ScheduleOfDay } from '../data/schedules.ts';

export interface PastArrival {
  readonly memberId: string;
  readonly arrivedOn: string;
}

type Arrived = ArrivedMember & { readonly arrivedOn: string };

/** Few at once: what is planned passes through this process, and a caseload brings a hundred thousand arrivals. */
const AT_ONCE = 500;

type Calendars = Map<string, WorkingCalendar>;

/**
 * Plans the rounds of people who arrived before their cases were entered here. What passed then was held or not by
 * others: it is marked so, and counts neither as held nor as missed.
 */
@Injectable()
export class PastArrivals {
  constructor(private readonly clock: Clock) {}

  /**
   * Families and flights arrive on one day: what was found for one of them is found for all of those who come beside them.
   * @param arrivals in the order of their days
   * @param today rounds are made whose window ends after it
   */
  async plan(tx: EntityManager, actor: Actor, arrivals: readonly PastArrival[], today: string): Promise<void> {
    const calendars: Calendars = new Map();
    for (let from = 0; from < arrivals.length; from += AT_ONCE)
      await this.planSome(tx, actor, arrivals.slice(from, from + AT_ONCE), today, calendars);
  }

  private async planSome(
    tx: EntityManager,
    actor: Actor,
    arrivals: readonly PastArrival[],
    today: string,
    calendars: Calendars,
  ): Promise<void> {
    // Of other days than these none is asked for again.
    const schedules = new Map<string, ScheduleOfDay>();
    const plans = new Map<string, readonly PlannedRound[]>();
    const members: Arrived[] = await tx.query(ARRIVED_SQL, [
      arrivals.map(({ memberId }) => memberId),
      arrivals.map(({ arrivedOn }) => arrivedOn),
    ]);
    const followUps: object[] = [];
    const rounds: object[] = [];
    for (const member of members) {
      const { programmeCode, profile, arrivedOn, officeId, countryCode } = member;
      const schedule = await kept(schedules, [programmeCode, profile, arrivedOn].join(), () =>
        scheduleFor(tx, programmeCode, profile, arrivedOn),
      );
      const place = [officeId, countryCode].join();
      const calendar = await kept(calendars, place, () => jointCalendar(tx, officeId, countryCode));
      const planned = await kept(plans, [schedule.id, place, arrivedOn].join(), () =>
        planRounds(arrivedOn, schedule.rounds, calendar),
      );
      const id = randomUUID();
      followUps.push({ ...member, id, scheduleId: schedule.id, lostAfter: schedule.lostAfter });
      for (const round of planned) rounds.push({ ...round, followUpId: id, before: round.windowTo <= today });
    }
    await tx.query(FOLLOW_UP_SQL, [JSON.stringify(followUps), today, this.clock.now(), actor.userId]);
    await tx.query(ROUND_SQL, [JSON.stringify(rounds), today]);
  }
}

async function kept<T>(known: Map<string, T>, key: string, find: () => Promise<T> | T): Promise<T> {
  const found = known.get(key) ?? (await find());
  known.set(key, found);
  return found;
}

const ARRIVED_SQL = `
  select m.id as "memberId", m.case_id as "caseId", m.office_id as "officeId", d.programme_code as "programmeCode",
         coalesce(d.destination_country_code, m.destination_country_code) as "countryCode",
         to_char(t.day, 'YYYY-MM-DD') as "arrivedOn",
         case when ${isAlone('t.day')} then 'unaccompanied-child'
              when m.care_level <> 'standard' then 'vulnerable' else 'standard' end as profile
    from unnest($1::uuid[], $2::date[]) t (id, day)
    join case_member m on m.id = t.id join person p on p.id = m.person_id
    left join departure d on d.member_id = m.id and d.taken_back_at is null
   where not exists (select 1 from follow_up f where f.member_id = m.id) order by m.id`;

const FOLLOW_UP_SQL = `
  with r as (
    select * from json_to_recordset($1::json) as r (id uuid, "memberId" uuid, "caseId" uuid, "officeId" uuid,
      "scheduleId" uuid, profile text, "arrivedOn" date, "countryCode" text, "lostAfter" integer)),
  added as (
    insert into follow_up (id, member_id, case_id, office_id, schedule_id, profile, arrived_on, country_code, lost_after,
           state, state_on, created_at)
    select r.id, r."memberId", r."caseId", r."officeId", r."scheduleId", r.profile, r."arrivedOn", r."countryCode",
           r."lostAfter", 'open', $2::date, $3::timestamptz from r returning id)
  insert into follow_up_event (follow_up_id, case_id, office_id, member_id, kind, arrived_on, actor_id, at)
  select r.id, r."caseId", r."officeId", r."memberId", 'planned', r."arrivedOn", $4::uuid, $3::timestamptz from r`;

const ROUND_SQL = `
  insert into follow_up_round (follow_up_id, member_id, case_id, office_id, profile, code, purpose, optional, child, due_on,
         window_from, window_to, call_on, state, waive_reason, settled_on)
  select f.id, f.member_id, f.case_id, f.office_id, f.profile, r.code, r.purpose, r.optional, ${isChild('r."dueOn"')},
         r."dueOn", r."windowFrom", r."windowTo", r."windowFrom", case when r.before then 'waived' else 'open' end,
         case when r.before then 'before-homeward' end, case when r.before then $2::date end
    from json_to_recordset($1::json) as r ("followUpId" uuid, code text, purpose text, optional boolean, before boolean,
         "dueOn" date, "windowFrom" date, "windowTo" date)
    join follow_up f on f.id = r."followUpId" join case_member m on m.id = f.member_id join person p on p.id = m.person_id`;
