import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, notFound, type Actor } from '@homeward/platform';

/** Ends a calendar feed at once. Revoking what is revoked already changes nothing. */
@Injectable()
export class RevokeCalendarFeedAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found` */
  async execute(actor: Actor, feedId: string): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      const rows: { officeId: string; revokedAt: Date | null }[] = await tx.query(
        `select office_id as "officeId", revoked_at as "revokedAt" from calendar_feed
          where id = $1 and user_id = $2 for update`,
        [feedId, actor.userId],
      );
      const feed = rows[0];
      if (!feed) throw notFound('calendar feed');
      if (feed.revokedAt !== null) return;
      await tx.query(`update calendar_feed set revoked_at = $2 where id = $1`, [feedId, this.clock.now()]);
      await this.audit.record(tx, actor, {
        ...{ action: 'revoke-calendar-feed', recordType: 'calendar_feed', recordId: feedId, officeId: feed.officeId },
      });
    });
  }
}
