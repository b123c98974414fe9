import { Injectable } from '@nestjs/common';
import { demand, pageOf, type Actor, type PageInfo, type PageQuery } from '@homeward/platform';
import { AccountTransactions } from '../security/account-transactions.ts';

export interface ApiKeyListed {
  id: string;
  userId: string;
  label: string;
  createdAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
  lastUsedAt: Date | null;
}

const LIST_SQL = `
  select k.id, k.user_id as "userId", k.label, k.created_at as "createdAt", k.expires_at as "expiresAt",
         k.revoked_at as "revokedAt", k.last_used_at as "lastUsedAt", count(*) over () as total
    from api_key k join app_user u on u.id = k.user_id
   where u.office_id = any ($1)
   order by k.created_at desc, k.id
   limit $2 offset $3`;

/** The keys of the service users in the actor's offices; the keys themselves are known to nobody. */
@Injectable()
export class ListApiKeysQuery {
  constructor(private readonly transactions: AccountTransactions) {}

  async execute(actor: Actor, query: PageQuery): Promise<{ keys: ApiKeyListed[]; page: PageInfo }> {
    demand(actor, 'api-key.manage');
    const { page, size, offset } = pageOf(query);
    const rows: (ApiKeyListed & { total: string })[] = await this.transactions.run(actor, (tx) =>
      tx.query(LIST_SQL, [[...actor.offices['api-key.manage']!], size, offset]),
    );
    return {
      keys: rows.map(({ total: _, ...key }) => key),
      page: { page, size, total: Number(rows[0]?.total ?? 0) },
    };
  }
}
