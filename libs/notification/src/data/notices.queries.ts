import { Injectable } from '@nestjs/common';
import type { MessageTemplate } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { personOf, type Actor } from '@homeward/platform';

export interface NoticeRow {
  readonly id: string;
  readonly template: MessageTemplate;
  readonly recordType: string;
  readonly recordId: string;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

export interface NoticeList {
  readonly notices: readonly NoticeRow[];
  readonly total: number;
  readonly unread: number;
}

/** A person's own notices, newest first; nobody reads another's, not even an administrator. */
@Injectable()
export class NoticesQueries {
  constructor(private readonly transactions: Transactions) {}

  async findOwn(actor: Actor, page: { size: number; offset: number }): Promise<NoticeList> {
    const [row] = await this.transactions.read<{ notices: NoticeRow[]; total: number; unread: number }>(actor, {
      name: 'own_notices',
      text: `select (select coalesce(json_agg(n), '[]') from (
                       select id, template, record_type as "recordType", record_id as "recordId",
                              created_at as "createdAt", read_at as "readAt"
                         from notice where user_id = $1 order by created_at desc, id limit $2 offset $3) n) as notices,
                    count(*)::int as total, (count(*) filter (where read_at is null))::int as unread
               from notice where user_id = $1`,
      values: [personOf(actor), page.size, page.offset],
    });
    const { notices, total, unread } = row!;
    return {
      notices: notices.map((notice) => ({
        ...notice,
        createdAt: new Date(notice.createdAt),
        readAt: notice.readAt && new Date(notice.readAt),
      })),
      total,
      unread,
    };
  }
}
