import type { Permission } from '@homeward/contracts';
import { DomainError, type PlatformErrorCode } from '../errors/domain-error.ts';

/**
 * Who acts. `offices` lists, for each permission held, every office it holds in (the tree already unfolded).
 * A person without a second factor in this session is given no sealed matter whatever their permissions say.
 */
export interface Actor {
  readonly kind: 'person' | 'api-key' | 'system' | 'anonymous';
  readonly userId: string | null;
  readonly sessionId: string | null;
  readonly secondFactor: boolean;
  readonly offices: Readonly<Partial<Record<Permission, readonly string[]>>>;
}

export const ANONYMOUS: Actor = { kind: 'anonymous', userId: null, sessionId: null, secondFactor: false, offices: {} };

/**
 * The actor of scheduled work. It sees the casework of the offices it is opened for, never sealed matter.
 * @param officeIds empty for work on the installation's own tables (outbox, heads, sessions)
 */
export function systemActor(officeIds: readonly string[] = []): Actor {
  return {
    kind: 'system',
    userId: null,
    sessionId: null,
    secondFactor: false,
    offices: officeIds.length > 0 ? { 'case.read': officeIds, 'person.read': officeIds } : {},
  };
}

/** True when the actor holds the permission in the office, or in any office when none is named. */
export function may(actor: Actor, permission: Permission, officeId?: string): boolean {
  const offices = actor.offices[permission];
  if (!offices || offices.length === 0) return false;
  return officeId === undefined || offices.includes(officeId);
}

/** @throws DomainError `permission.missing` */
export function demand(actor: Actor, permission: Permission, officeId?: string): void {
  if (may(actor, permission, officeId)) return;
  throw new DomainError<PlatformErrorCode>(
    'permission.missing',
    `This needs the permission "${permission}" in that office.`,
    {
      extra: { permission },
    },
  );
}

/** The acting person's id, for columns that say who. @throws when a machine acts where a person must */
export function personOf(actor: Actor): string {
  if (actor.userId === null)
    throw new DomainError<PlatformErrorCode>('permission.missing', 'Only a person can do this.');
  return actor.userId;
}
