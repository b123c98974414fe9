import { Inject, Injectable } from '@nestjs/common';
import { DeadlineRules, type OfficeOfDeadlines } from '@homeward/case';
import { MESSAGE_INTENTS, type MessageIntents } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import { isWorkingDay, type WorkingCalendar } from '@homeward/reference';
import { DateTime } from 'luxon';
import type { EntityManager } from 'typeorm';

/** A worker that comes back later than this lets the morning pass. */
const MORNING_HOURS = 4;

/** Kinds and counts of what is open for each colleague of an office who wants to be written to. */
const WRITE_SQL = `
  with due as (
    select t.user_id, r.kind, count(distinct r.subject_id) as many
      from reminder r cross join unnest(r.told) as t(user_id)
      join app_user u on u.id = t.user_id and u.office_id = $1 and u.status = 'active' and u.kind = 'person'
     where r.state = 'open' and not exists (select 1 from digest_choice c where c.user_id = u.id and not c.wanted)
     group by t.user_id, r.kind)
  insert into morning_digest (user_id, office_id, day, counts, written_at)
  select user_id, $1, $2, jsonb_object_agg(kind, many), $3 from due group by user_id
  on conflict do nothing returning user_id as "userId"`;

/**
 * One mail each working morning, by the clock and calendar of a colleague's office, to whoever has something due. What
 * it says is written down first, once for a person and day; carrying it is any other message's work.
 */
@Injectable()
export class WriteDigestsAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly rules: DeadlineRules,
    @Inject(MESSAGE_INTENTS) private readonly intents: MessageIntents<EntityManager>,
    private readonly clock: Clock,
  ) {}

  /** @returns how many were written now */
  async execute(): Promise<{ written: number }> {
    const offices = await this.transactions.read<OfficeOfDeadlines>(systemActor(), {
      name: 'offices_with_mornings',
      text: `select id, time_zone as zone, calendar from office where closed_on is null order by id`,
      values: [],
    });
    let written = 0;
    for (const office of offices) written += await this.writeOffice(office);
    return { written };
  }

  private async writeOffice({ id: officeId, zone, calendar: name }: OfficeOfDeadlines): Promise<number> {
    const now = this.clock.now();
    const local = DateTime.fromJSDate(now, { zone });
    const day = local.toISODate()!;
    if (!worked(await this.rules.calendarOf(name), day)) return 0;
    return this.transactions.run(systemActor([officeId]), async (tx) => {
      const { offset: hour } = await this.rules.steps.get(tx, { id: officeId, today: day }, 'morning-digest', 'hour');
      if (local.hour < hour || local.hour >= hour + MORNING_HOURS) return 0;
      const readers: { userId: string }[] = await tx.query(WRITE_SQL, [officeId, day, now]);
      const none = { personId: null, caseId: null, appointmentId: null, appointmentVersion: null };
      const template = 'morning-digest' as const;
      await this.intents.writeAll(
        tx,
        readers.map(({ userId }) => ({
          ...{ ...none, key: `${template}/${userId}/${day}`, template, officeId, userId, dueAt: now },
        })),
      );
      return readers.length;
    });
  }
}

/** Where holidays are not known, Saturday and Sunday are not worked. */
function worked(calendar: WorkingCalendar | null, day: string): boolean {
  if (calendar && day >= calendar.coveredFrom && day <= calendar.coveredTo) return isWorkingDay(calendar, day);
  return DateTime.fromISO(day, { zone: 'utc' }).weekday < 6;
}
