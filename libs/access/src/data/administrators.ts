import { officeSubtreeSql } from '@homeward/organisation';
import type { EntityManager } from 'typeorm';
import { lastAdministrator } from '../domain/access.errors.ts';

/** Two administrators who take the role from each other at once would both go: such changes wait for one another. */
export async function lockAdministrators(tx: EntityManager): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('homeward-administrators'))`);
}

/**
 * Refuses a change that left an office without anybody who administers it. Asked after the change, before it commits.
 * @param officeIds offices an administrator's role was taken from
 * @param now roles are compared by the day it is in the office's zone
 */
export async function demandAdministrators(tx: EntityManager, officeIds: readonly string[], now: Date): Promise<void> {
  if (officeIds.length === 0) return;
  const covered: { office_id: string }[] = await tx.query(
    `select distinct left_by.id as office_id from unnest($1::uuid[]) as left_by (id)
      where exists (
        select 1 from role_assignment r join app_user u on u.id = r.user_id join office o on o.id = r.office_id
         where r.role = 'administrator' and u.status <> 'disabled'
           and r.valid_from <= ($2::timestamptz at time zone o.time_zone)::date and r.valid_to is null
           and left_by.id = any (${officeSubtreeSql('r.office_id')}))`,
    [[...officeIds], now],
  );
  if (covered.length < new Set(officeIds).size) throw lastAdministrator();
}

/** The offices a user administers today by their own roles. */
export async function administeredBy(tx: EntityManager, userId: string, now: Date): Promise<string[]> {
  const rows: { office_id: string }[] = await tx.query(
    `select distinct r.office_id from role_assignment r join office o on o.id = r.office_id
      where r.user_id = $1 and r.role = 'administrator'
        and (r.valid_to is null or r.valid_to > ($2::timestamptz at time zone o.time_zone)::date)`,
    [userId, now],
  );
  return rows.map((row) => row.office_id);
}
