import { Injectable } from '@nestjs/common';
import { demand, pageOf, type Actor, type PageInfo, type PageQuery } from '@homeward/platform';
import { AccountTransactions } from '../security/account-transactions.ts';

export interface RoleListed {
  id: string;
  role: string;
  officeId: string;
  /** `YYYY-MM-DD` */
  validFrom: string;
  validTo: string | null;
}

export interface UserListed {
  id: string;
  displayName: string;
  email: string;
  officeId: string;
  kind: 'person' | 'service';
  status: 'invited' | 'active' | 'disabled';
  demo: boolean;
  /** True once a second factor is confirmed. */
  secondFactor: boolean;
  roles: RoleListed[];
  version: number;
}

const LIST_SQL = `
  with hit as (
    select * from app_user u where ($1::uuid[] is null or u.office_id = any ($1)) and ($2::text is null or u.status = $2)),
  shown as (
    select u.id, u.display_name as "displayName", u.email, u.office_id as "officeId", u.kind, u.status, u.demo, u.version,
           coalesce(c.totp_confirmed_at is not null, false) as "secondFactor",
           (select coalesce(json_agg(json_build_object('id', r.id, 'role', r.role, 'officeId', r.office_id,
                     'validFrom', r.valid_from, 'validTo', r.valid_to) order by r.valid_from, r.role), '[]')
              from role_assignment r join office o on o.id = r.office_id
             where r.user_id = u.id and (r.valid_to is null
                or r.valid_to > (current_setting('app.now')::timestamptz at time zone o.time_zone)::date)) as roles
      from hit u left join credential c on c.user_id = u.id
     order by u.display_name, u.id limit $3 offset $4)
  select (select count(*)::integer from hit) as total, coalesce((select json_agg(shown) from shown), '[]') as rows`;

export interface UserFilter extends PageQuery {
  readonly status?: UserListed['status'];
}

/** The users of the offices the actor administers, with the roles they hold or will hold. */
@Injectable()
export class ListUsersQuery {
  constructor(private readonly transactions: AccountTransactions) {}

  async execute(actor: Actor, filter: UserFilter): Promise<{ rows: UserListed[]; page: PageInfo }> {
    if (actor.kind !== 'system') demand(actor, 'user.manage');
    const { page, size, offset } = pageOf(filter);
    const offices = actor.kind === 'system' ? null : [...actor.offices['user.manage']!];
    const [found]: { total: number; rows: UserListed[] }[] = await this.transactions.run(actor, (tx) =>
      tx.query(LIST_SQL, [offices, filter.status ?? null, size, offset]),
    );
    return { rows: found!.rows, page: { page, size, total: found!.total } };
  }
}
