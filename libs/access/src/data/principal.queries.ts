import { officeSubtreeSql } from '@homeward/organisation';
import type { HeldRole, Identity } from '../domain/principal.ts';
import type { SessionTimes } from '../domain/session-rules.ts';

/** Everything that decides what a user may do, in one row: their roles with the office tree already unfolded. */
const ROLES_SQL = `(
  select coalesce(jsonb_agg(jsonb_build_object(
           'role', r.role, 'validFrom', r.valid_from, 'validTo', r.valid_to, 'timeZone', o.time_zone,
           'officeIds', ${officeSubtreeSql('r.office_id')})), '[]')
    from role_assignment r join office o on o.id = r.office_id
   where r.user_id = u.id)`;

const SESSION_SQL = `
  select s.id as "sessionId", s.device_id as "deviceId", s.csrf_token as "csrfToken", s.second_factor_at is not null as "secondFactor",
         s.created_at as "createdAt", s.last_seen_at as "lastSeenAt", s.expires_at as "expiresAt",
         u.id as "userId", u.kind, coalesce(c.totp_confirmed_at is not null, false) as enrolled, ${ROLES_SQL} as roles
    from session s join app_user u on u.id = s.user_id left join credential c on c.user_id = u.id
   where s.revoked_at is null and u.status = 'active' and u.kind = 'person'`;

export const SESSION_BY_TOKEN_SQL = `${SESSION_SQL} and s.token_hash = $1`;
/** Those of several that were not ended; whether they stand is a matter of time. */
export const SESSIONS_BY_ID_SQL = `${SESSION_SQL} and s.id = any ($1::uuid[])`;
export const SESSION_BY_ID_SQL = `${SESSION_SQL} and s.id = $1`;

export const API_KEY_SQL = `
  select k.id as "keyId", k.expires_at as "expiresAt", k.last_used_at as "lastUsedAt", u.id as "userId", u.kind,
         null as "sessionId", false as "secondFactor", false as enrolled, ${ROLES_SQL} as roles
    from api_key k join app_user u on u.id = k.user_id
   where k.key_hash = $1 and k.revoked_at is null and u.status = 'active' and u.kind = 'service'`;

/** A user who asks without a session, by something that was theirs to give away. */
export const USER_SQL = `
  select u.id as "userId", u.kind, null as "sessionId", true as "secondFactor", true as enrolled, ${ROLES_SQL} as roles
    from app_user u where u.id = $1 and u.status = 'active' and u.kind = 'person'`;

export interface UserRow extends Identity {
  readonly roles: readonly HeldRole[];
}

export interface SessionRow extends SessionTimes, Identity {
  readonly sessionId: string;
  /** The known device it goes on in; null in a browser that is still a stranger. */
  readonly deviceId: string | null;
  readonly csrfToken: string;
  readonly createdAt: Date;
  readonly roles: readonly HeldRole[];
}

export interface ApiKeyRow extends Identity {
  readonly keyId: string;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
}
