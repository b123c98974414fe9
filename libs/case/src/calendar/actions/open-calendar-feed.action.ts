import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { AppLanguage } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, personOf, type Actor } from '@homeward/platform';
import { FEED_DAYS, hashFeedToken, newFeedToken } from '../domain/feed-token.ts';

export interface OpenedCalendarFeed {
  readonly id: string;
  readonly expiresAt: Date;
  /** Shown once and kept nowhere: null when the same request is answered again. */
  readonly token: string | null;
}

/** Switches the calendar feed on for its owner. One stands at a time: another address ends the one before. */
@Injectable()
export class OpenCalendarFeedAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `permission.missing` */
  async execute(actor: Actor, language: AppLanguage): Promise<OpenedCalendarFeed> {
    demand(actor, 'case.read');
    const userId = personOf(actor);
    const token = newFeedToken();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + FEED_DAYS * 86_400_000);
    const opened = await this.transactions.run(actor, async (tx) => {
      const id = randomUUID();
      await tx.query(`update calendar_feed set revoked_at = $2 where user_id = $1 and revoked_at is null`, [
        userId,
        now,
      ]);
      const rows: { officeId: string }[] = await tx.query(
        `insert into calendar_feed (id, user_id, office_id, token_hash, language, created_at, expires_at)
         select $1, u.id, u.office_id, $3, $4, $5, $6 from app_user u where u.id = $2 returning office_id as "officeId"`,
        [id, userId, hashFeedToken(token), language, now, expiresAt],
      );
      const record = { action: 'open-calendar-feed', recordType: 'calendar_feed', recordId: id } as const;
      await this.audit.record(
        tx,
        actor,
        { ...record, officeId: rows[0]!.officeId },
        { expiresAt: { after: expiresAt } },
      );
      return { id, expiresAt, token: null };
    });
    return { ...opened, token };
  }
}
