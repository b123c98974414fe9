import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { demand, type Actor } from '@homeward/platform';

export interface CalendarFeedView {
  id: string;
  createdAt: Date;
  expiresAt: Date;
  lastReadAt: Date | null;
}

/** The actor's own feed while it stands; its address is told once, when it is made. */
@Injectable()
export class CalendarFeedsQuery {
  constructor(private readonly transactions: Transactions) {}

  async execute(actor: Actor): Promise<CalendarFeedView[]> {
    demand(actor, 'case.read');
    return this.transactions.read<CalendarFeedView>(actor, {
      name: 'calendar_feeds_mine',
      text: `select id, created_at as "createdAt", expires_at as "expiresAt", last_read_at as "lastReadAt"
               from calendar_feed where user_id = $1 and revoked_at is null
                and expires_at > nullif(current_setting('app.now', true), '')::timestamptz
              order by created_at desc`,
      values: [actor.userId],
    });
  }
}
