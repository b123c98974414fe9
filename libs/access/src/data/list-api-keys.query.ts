import { Injectable } from '@nestjs/common';
import { demand, pageOf, type Actor, type PageInfo, type PageQuery } from '@homeward/platform';
import { AccountTransactions } from '../security/account-transactions.ts';

export interface ApiKeyListed {
  id: string;
  userId: string;
  label: string;
  /** Instants with their offset. */
  createdAt: string;
  expiresAt: string;
  revokedAt: string | null;
  lastUsedAt: string | null;
}

const LIST_SQL = `
  with hit as (
    select k.* from api_key k join app_user u on u.id = k.user_id where u.office_id = any ($1)),
  shown as (
    select id, user_id as "userId", label, created_at as "createdAt", expires_at as "expiresAt",
           revoked_at as "revokedAt", last_used_at as "lastUsedAt"
      from hit order by created_at desc, id limit $2 offset $3)
  select (select count(*)::integer from hit) as total, coalesce((select json_agg(shown) from shown), '[]') as rows`;

/** The keys of the service users in the actor's offices; the keys themselves are known to nobody. */
@Injectable()
export class ListApiKeysQuery {
  constructor(private readonly transactions: AccountTransactions) {}

  async execute(actor: Actor, query: PageQuery): Promise<{ rows: ApiKeyListed[]; page: PageInfo }> {
    demand(actor, 'api-key.manage');
    const { page, size, offset } = pageOf(query);
    const [found]: { total: number; rows: ApiKeyListed[] }[] = await this.transactions.run(actor, (tx) =>
      tx.query(LIST_SQL, [[...actor.offices['api-key.manage']!], size, offset]),
    );
    return { rows: found!.rows, page: { page, size, total: found!.total } };
  }
}
