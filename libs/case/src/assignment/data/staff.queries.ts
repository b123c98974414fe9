import { Injectable } from '@nestjs/common';
import { ROLE_PERMISSIONS, ROLES, type Permission, type Role } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, DomainError, systemActor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { CaseErrorCode } from '../../domain/case.errors.ts';

/** A role holds for its office and what lies under it, so the holders in an office are sought up the tree. */
const HOLDERS_SQL = `
  with recursive above as (
    select id, parent_id, time_zone from office where id = $1
    union
    select o.id, o.parent_id, above.time_zone from office o join above on o.id = above.parent_id)
  select distinct u.id
    from above
    join role_assignment r on r.office_id = above.id
    join app_user u on u.id = r.user_id
   where r.role = any ($2::text[]) and u.status = 'active'
     and ($3::uuid is null or u.id = $3)
     and r.valid_from <= ($4::timestamptz at time zone above.time_zone)::date
     and (r.valid_to is null or r.valid_to >= ($4::timestamptz at time zone above.time_zone)::date)
   order by u.id`;

/**
 * Who holds which role in an office. Asked as the installation and not as the acting person, who may not read other
 * people's roles; the answer is ids of staff and never leaves the action that asked.
 */
@Injectable()
export class StaffQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async holders(officeId: string, roles: readonly Role[], userId: string | null = null): Promise<string[]> {
    const rows = await this.transactions.read<{ id: string }>(systemActor([officeId]), {
      name: 'case_staff_holders',
      text: HOLDERS_SQL,
      values: [officeId, roles, userId, this.clock.now()],
    });
    return rows.map(({ id }) => id);
  }

  /** The same within a transaction of the installation's own. */
  async holdersIn(tx: EntityManager, officeId: string, roles: readonly Role[]): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(HOLDERS_SQL, [officeId, roles, null, this.clock.now()]);
    return rows.map(({ id }) => id);
  }

  /** @throws DomainError `case.staff-unsuitable` when the user is not active or no role gives them that in the office */
  async demandHolder(officeId: string, userId: string, permission: Permission, field: string): Promise<void> {
    const roles = ROLES.filter((role) => ROLE_PERMISSIONS[role].includes(permission));
    if ((await this.holders(officeId, roles, userId)).length > 0) return;
    throw new DomainError<CaseErrorCode>('case.staff-unsuitable', 'This colleague cannot be chosen here.', {
      fields: { [field]: 'must be an active colleague who works on cases of this office' },
    });
  }
}
