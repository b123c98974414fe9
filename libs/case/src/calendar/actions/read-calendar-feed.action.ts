import { Injectable } from '@nestjs/common';
import { AbsentUsers } from '@homeward/access';
import { AuditTrail } from '@homeward/audit';
import type { AppLanguage } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, may, notFound, systemActor, type Actor } from '@homeward/platform';
import { calendarFile, type CalendarEntry } from '../domain/calendar-file.ts';
import { FEED_TOKEN, hashFeedToken } from '../domain/feed-token.ts';

interface Feed {
  readonly id: string;
  readonly userId: string;
  readonly officeId: string;
  readonly language: AppLanguage;
}

/** Some weeks back, so that a calendar still shows what was; half a year ahead. */
const ENTRIES_SQL = `
  select a.id, c.number, a.starts_at as "startsAt", a.ends_at as "endsAt", a.version
    from appointment a join "case" c on c.id = a.case_id
   where a.with_user_id = $1 and a.state in ('planned', 'moved')
     and a.starts_at between $2::timestamptz - interval '30 days' and $2::timestamptz + interval '180 days'
   order by a.starts_at, a.id limit 1000`;

/**
 * A calendar program asks with the address alone. It is shown what the owner of the address may see by their roles of
 * today; an address that ended, or whose owner was disabled, is not there.
 */
@Injectable()
export class ReadCalendarFeedAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly users: AbsentUsers,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found` */
  async execute(token: string): Promise<string> {
    const feed = FEED_TOKEN.test(token) ? await this.find(token) : null;
    const owner = feed && (await this.users.find(feed.userId));
    if (!feed || !owner || !may(owner, 'case.read')) throw notFound('calendar');
    return calendarFile(await this.entries(owner, feed), feed.language, this.clock.now());
  }

  private async find(token: string): Promise<Feed | null> {
    const [feed] = await this.transactions.read<Feed>(systemActor(), {
      name: 'calendar_feed_by_token',
      text: `select id, user_id as "userId", office_id as "officeId", language from calendar_feed
              where token_hash = $1 and revoked_at is null and expires_at > $2`,
      values: [hashFeedToken(token), this.clock.now()],
    });
    return feed ?? null;
  }

  private entries(owner: Actor, { id, userId, officeId }: Feed): Promise<CalendarEntry[]> {
    return this.transactions.run(owner, async (tx) => {
      const now = this.clock.now();
      const rows: CalendarEntry[] = await tx.query(ENTRIES_SQL, [userId, now]);
      await tx.query(`update calendar_feed set last_read_at = $2 where id = $1`, [id, now]);
      const record = { action: 'read-calendar-feed', recordType: 'calendar_feed', recordId: id, officeId } as const;
      await this.audit.record(tx, owner, record);
      return rows;
    });
  }
}
