import { requiresSecondFactor, ROLE_PERMISSIONS, ROLES, type Permission, type Role } from '@homeward/contracts';
import type { Actor } from '@homeward/platform';

/** A role as the database holds it, with the office tree under it unfolded. */
export interface HeldRole {
  readonly role: string;
  /** The first day it holds, `YYYY-MM-DD` in the office's zone. */
  readonly validFrom: string;
  /** The first day it no longer holds; null when no end is set. */
  readonly validTo: string | null;
  readonly timeZone: string;
  /** The office it was given for, and whatever lies under it. */
  readonly officeIds: readonly string[];
}

export interface Identity {
  readonly userId: string;
  readonly kind: 'person' | 'service';
  readonly sessionId: string | null;
  /** True once this session gave a second factor. */
  readonly secondFactor: boolean;
  /** True when the user has a confirmed second factor. */
  readonly enrolled: boolean;
  readonly roles: readonly HeldRole[];
}

/** What a session still owes before it may do anything: to enrol a second factor, or to give its code. */
export type SecondFactorMissing = 'enrol' | 'code' | null;

/** The roles that hold today, each in the zone of its office: midnight in Tbilisi is not midnight in Brussels. */
export function rolesToday(
  roles: readonly HeldRole[],
  todayIn: (zone: string) => string,
): (HeldRole & { role: Role })[] {
  return roles.filter((held): held is HeldRole & { role: Role } => {
    const today = todayIn(held.timeZone);
    const known = (ROLES as readonly string[]).includes(held.role);
    return known && held.validFrom <= today && (held.validTo === null || today < held.validTo);
  });
}

export function secondFactorMissing(identity: Identity, held: readonly { readonly role: Role }[]): SecondFactorMissing {
  if (identity.kind === 'service' || identity.secondFactor) return null;
  if (identity.enrolled) return 'code';
  return held.some(({ role }) => requiresSecondFactor(role)) ? 'enrol' : null;
}

/**
 * Who acts: every permission with the offices it holds in. A session that owes a second factor is known by its id and
 * may do nothing. A key holds no role that needs a second factor and no permission over sealed matter.
 */
export function actorOf(
  identity: Identity,
  todayIn: (zone: string) => string,
): { actor: Actor; missing: SecondFactorMissing } {
  const held = rolesToday(identity.roles, todayIn);
  const missing = secondFactorMissing(identity, held);
  const service = identity.kind === 'service';
  const offices = new Map<Permission, Set<string>>();
  for (const { role, officeIds } of missing === null ? held : []) {
    if (service && requiresSecondFactor(role)) continue;
    for (const permission of ROLE_PERMISSIONS[role]) {
      if (service && permission.startsWith('sealed.')) continue;
      const known = offices.get(permission) ?? new Set();
      for (const id of officeIds) known.add(id);
      offices.set(permission, known);
    }
  }
  return {
    missing,
    actor: {
      kind: service ? 'api-key' : 'person',
      userId: identity.userId,
      sessionId: identity.sessionId,
      secondFactor: identity.secondFactor && !service,
      offices: Object.fromEntries([...offices].map(([permission, ids]) => [permission, [...ids].sort()])),
    },
  };
}
