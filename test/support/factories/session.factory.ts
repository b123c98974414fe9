import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { TestDatabase } from '../test-database.ts';

/** The headers with which a signed-in browser makes a change. */
export interface SessionHeaders {
  readonly cookie: string;
  readonly 'x-csrf-token': string;
}

/** Saves a session that is signed in with both factors, as signing in would; what signing in demands is tested there. */
export async function saveSession(database: TestDatabase, user: { userId: string }): Promise<SessionHeaders> {
  const token = randomBytes(32).toString('base64url');
  const csrfToken = randomUUID();
  await database.asOwner(
    `insert into session (user_id, token_hash, csrf_token, second_factor_at, created_at, last_seen_at, expires_at)
     values ($1, $2, $3, now(), now(), now(), now() + interval '8 hours')`,
    [user.userId, createHash('sha256').update(token).digest(), csrfToken],
  );
  return { cookie: `homeward_session=${token}`, 'x-csrf-token': csrfToken };
}
