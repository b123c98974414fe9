import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { expiryOf } from '../domain/session-rules.ts';
import { hashToken, newToken } from '../domain/tokens.ts';

/** What makes a browser a known one: its number and our signature. */
export interface DeviceCookie {
  readonly value: string;
  readonly expiresAt: Date;
}

/** What a browser is given: the token for its cookie, and what it must repeat on unsafe requests. */
export interface IssuedSession {
  readonly sessionId: string;
  readonly token: string;
  readonly csrfToken: string;
  readonly expiresAt: Date;
  /** Given with a sign-in that is complete. */
  readonly device?: DeviceCookie;
}

export async function openSession(
  tx: EntityManager,
  { userId, deviceId }: { readonly userId: string; readonly deviceId: string | null },
  now: Date,
): Promise<IssuedSession> {
  const issued = { sessionId: randomUUID(), token: newToken(), csrfToken: newToken(), expiresAt: expiryOf(now) };
  await tx.query(
    `insert into session (id, user_id, token_hash, csrf_token, created_at, last_seen_at, expires_at, device_id)
     values ($1, $2, $3, $4, $5, $5, $6, $7)`,
    [issued.sessionId, userId, hashToken(issued.token), issued.csrfToken, now, issued.expiresAt, deviceId],
  );
  return issued;
}

/**
 * A session that may do more from now on goes on under another token: one planted before is worth nothing. It does not
 * live longer for it.
 */
export async function renewSession(
  tx: EntityManager,
  sessionId: string,
  now: Date,
  secondFactorGiven: boolean,
): Promise<IssuedSession | null> {
  const [token, csrfToken] = [newToken(), newToken()];
  const rows: { expires_at: Date }[] = (
    await tx.query(
      `update session set token_hash = $2, csrf_token = $3, last_seen_at = $4,
              second_factor_at = case when $5 then $4 else second_factor_at end
        where id = $1 and revoked_at is null returning expires_at`,
      [sessionId, hashToken(token), csrfToken, now, secondFactorGiven],
    )
  )[0];
  return rows[0] ? { sessionId, token, csrfToken, expiresAt: rows[0].expires_at } : null;
}

/** @param except the session that goes on, if any */
export async function revokeSessions(
  tx: EntityManager,
  userId: string,
  now: Date,
  except: string | null = null,
): Promise<void> {
  await tx.query(
    'update session set revoked_at = $2 where user_id = $1 and revoked_at is null and id is distinct from $3',
    [userId, now, except],
  );
}
