import { DomainError, type IdempotencyClaim, type PlatformErrorCode } from '@homeward/platform';
import type { EntityManager } from 'typeorm';

/** Thrown when another request already holds the key; the HTTP layer answers with what that one stored. */
export class KeyAlreadyClaimed extends Error {
  constructor(readonly claim: IdempotencyClaim) {
    super('The idempotency key was used before.');
  }
}

/** Answers are kept so long after the request. */
export const IDEMPOTENCY_HOURS = 24;

/** Claims the key for this transaction; a concurrent holder is waited for. @throws KeyAlreadyClaimed */
export async function claimKey(tx: EntityManager, claim: IdempotencyClaim): Promise<void> {
  const claimed: unknown[] = await tx.query(
    `insert into idempotency_answer (user_id, key, route, body_digest, created_at) values ($1, $2, $3, $4, now())
     on conflict (user_id, key) do nothing returning key`,
    [claim.userId, claim.key, claim.route, claim.bodyDigest],
  );
  if (claimed.length === 0) throw new KeyAlreadyClaimed(claim);
}

export async function storeAnswer(tx: EntityManager, claim: IdempotencyClaim, answer: unknown): Promise<void> {
  await tx.query(`update idempotency_answer set answer = $3 where user_id = $1 and key = $2`, [
    claim.userId,
    claim.key,
    JSON.stringify((claim.shape ? claim.shape(answer) : answer) ?? null),
  ]);
}

/**
 * The answer stored under a claimed key.
 * @throws DomainError `idempotency.body-differs` when the key was used for another route or body
 */
export async function findAnswer(tx: EntityManager, claim: IdempotencyClaim): Promise<{ answer: unknown } | null> {
  const rows: { route: string; body_digest: string; answer: unknown }[] = await tx.query(
    `select route, body_digest, answer from idempotency_answer where user_id = $1 and key = $2`,
    [claim.userId, claim.key],
  );
  const row = rows[0];
  if (!row) return null;
  if (row.route !== claim.route || row.body_digest !== claim.bodyDigest) {
    throw new DomainError<PlatformErrorCode>(
      'idempotency.body-differs',
      'This Idempotency-Key was already used for another request. Use a new key for a new request.',
      { fields: { 'Idempotency-Key': 'was used with another body; send a new key' } },
    );
  }
  return { answer: row.answer };
}
