import type { EntityManager } from 'typeorm';
import { LINK_MS } from '../domain/session-rules.ts';
import { hashToken, newToken } from '../domain/tokens.ts';

export interface IssuedLink {
  /** Path and fragment. The token stands in the fragment, which no server ever receives and no log ever holds. */
  readonly link: string;
  readonly expiresAt: Date;
}

/** Makes the user's one link; an earlier one is worth nothing from now on. */
export async function issueLink(
  tx: EntityManager,
  userId: string,
  purpose: 'invitation' | 'reset',
  now: Date,
): Promise<IssuedLink> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + LINK_MS);
  await tx.query('delete from one_time_link where user_id = $1 and used_at is null', [userId]);
  await tx.query(
    `insert into one_time_link (user_id, token_hash, purpose, created_at, expires_at) values ($1, $2, $3, $4, $5)`,
    [userId, hashToken(token), purpose, now, expiresAt],
  );
  return { link: `/welcome#token=${token}`, expiresAt };
}
