import { may, notFound, staleVersion, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { outOfReach } from '../domain/access.errors.ts';
import type { AppUser } from './app-user.entity.ts';

export type UserRecord = Pick<
  AppUser,
  'id' | 'officeId' | 'kind' | 'email' | 'displayName' | 'status' | 'demo' | 'version'
>;

/** Administration of the installation itself, from the command line, reaches every user. */
export function administers(actor: Actor, officeId: string): boolean {
  return actor.kind === 'system' || may(actor, 'user.manage', officeId);
}

/**
 * The user, held until the transaction ends, when the actor administers their office and every office they hold a role
 * in: whoever can reset an account can act in its name.
 * @param version as the caller read it; undefined from the command line, which reads and writes at once
 * @throws DomainError `record.not-found`, `user.out-of-reach`, `record.version-stale`
 */
export async function userInReach(
  tx: EntityManager,
  actor: Actor,
  userId: string,
  version?: number,
): Promise<UserRecord> {
  const user = await userOfMine(tx, actor, userId, version);
  const roles: { office_id: string }[] = await tx.query(
    `select r.office_id from role_assignment r join office o on o.id = r.office_id
      where r.user_id = $1 and (r.valid_to is null
         or r.valid_to > (current_setting('app.now')::timestamptz at time zone o.time_zone)::date)`,
    [userId],
  );
  if (!roles.every((role) => administers(actor, role.office_id))) throw outOfReach();
  return user;
}

/** As {@link userInReach}, whatever roles the user holds elsewhere. */
export async function userOfMine(
  tx: EntityManager,
  actor: Actor,
  userId: string,
  version?: number,
): Promise<UserRecord> {
  const rows: UserRecord[] = await tx.query(
    `select id, office_id as "officeId", kind, email, display_name as "displayName", status, demo, version
       from app_user where id = $1 for update`,
    [userId],
  );
  const user = rows[0];
  if (!user || !administers(actor, user.officeId)) throw notFound('user');
  if (version !== undefined && version !== user.version) throw staleVersion('user', version, user.version);
  return user;
}

/** Counts a change to the user or their roles. @returns the new version */
export async function bumpUser(tx: EntityManager, userId: string, status?: AppUser['status']): Promise<number> {
  const rows: { version: number }[] = (
    await tx.query(
      'update app_user set version = version + 1, status = coalesce($2, status) where id = $1 returning version',
      [userId, status ?? null],
    )
  )[0];
  return rows[0]!.version;
}
