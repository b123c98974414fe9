import { randomUUID } from 'node:crypto';
import { requiresSecondFactor, type Role } from '@homeward/contracts';
import { DomainError, notFound, type Actor, type Clock, type PlatformErrorCode } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { AuditTrail } from '@homeward/audit';
import { roleAlreadyHeld, roleNeedsPerson } from '../domain/access.errors.ts';
import type { UserRecord } from './user-reach.ts';

export interface RoleGrant {
  readonly role: Role;
  readonly officeId: string;
  /** `YYYY-MM-DD`; today in the office's zone when absent. */
  readonly validFrom?: string;
  /** The first day it no longer holds; null or absent for no end. */
  readonly validTo?: string | null;
}

/** Writes a role down, with its trail. Whether the actor may is asked before. @returns the assignment's id */
export async function writeRole(
  tx: EntityManager,
  room: { clock: Clock; audit: AuditTrail },
  actor: Actor,
  user: Pick<UserRecord, 'id' | 'kind'>,
  grant: RoleGrant,
): Promise<string> {
  if (user.kind === 'service' && requiresSecondFactor(grant.role)) throw roleNeedsPerson();
  const offices: { time_zone: string }[] = await tx.query('select time_zone from office where id = $1', [
    grant.officeId,
  ]);
  if (!offices[0]) throw notFound('office');
  const today = room.clock.today(offices[0].time_zone);
  const [validFrom, validTo] = [grant.validFrom ?? today, grant.validTo ?? null];
  if (validFrom < today) throw badPeriod('validFrom', `must be today (${today}) or later`);
  if (validTo !== null && validTo <= validFrom) throw badPeriod('validTo', 'must be a day after validFrom');
  const held: unknown[] = await tx.query(
    `select 1 from role_assignment where user_id = $1 and role = $2 and office_id = $3
        and daterange(valid_from, valid_to, '[)') && daterange($4::date, $5::date, '[)')`,
    [user.id, grant.role, grant.officeId, validFrom, validTo],
  );
  if (held.length > 0) throw roleAlreadyHeld();
  const id = randomUUID();
  await tx.query(
    `insert into role_assignment (id, user_id, role, office_id, valid_from, valid_to, granted_by, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, user.id, grant.role, grant.officeId, validFrom, validTo, actor.userId, room.clock.now()],
  );
  await room.audit.record(
    tx,
    actor,
    { action: 'grant-role', recordType: 'app_user', recordId: user.id, officeId: grant.officeId },
    {
      role: { after: grant.role },
      officeId: { after: grant.officeId },
      validFrom: { after: validFrom },
      validTo: { after: validTo },
    },
  );
  return id;
}

function badPeriod(field: string, mend: string): DomainError<PlatformErrorCode> {
  return new DomainError('input.invalid', 'The days of this role are not right.', { fields: { [field]: mend } });
}
