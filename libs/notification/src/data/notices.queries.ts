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

/** Of a case that went to another office the giver keeps a summary, and a notice from before leads there. */
const GONE = `select t.id from case_transfer t
  where n.record_type = 'case' and t.state = 'accepted' and (t.case_id = n.record_id or n.record_id = any (t.also_case_ids))
    and not exists (select 1 from "case" c where c.id = n.record_id)
  order by t.answered_at desc limit 1`;

/** A person's own notices, newest first; nobody reads another's, not even an administrator. */
@Injectable()
export class NoticesQueries {
  constructor(private readonly transactions: Transactions) {}

  async findOwn(actor: Actor, page: { size: number; offset: number }): Promise<NoticeList> {
    const [row] = await this.transactions.read<{ notices: NoticeRow[]; total: number; unread: number }>(actor, {
      name: 'own_notices',
      text: `select (select coalesce(json_agg(n), '[]') from (
                       select n.id, n.template, case when gone.id is null then n.record_type else 'case_transfer' end as "recordType",
                              coalesce(gone.id, n.record_id) as "recordId", n.created_at as "createdAt",
                              n.read_at as "readAt"
                         from (select * from notice where user_id = $1
                                order by created_at desc, id limit $2 offset $3) n
                         left join lateral (${GONE}) gone on true order by n.created_at desc, n.id) n) as notices,
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
