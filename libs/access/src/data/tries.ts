import type { EntityManager } from 'typeorm';
import { restAfter } from '../domain/lockout.ts';

/**
 * Counts a try against an account before it is made: parallel tries gain nothing by racing. A try while the account
 * rests is not counted, or whoever knocks could keep its owner out for ever.
 * @returns false while the account rests
 */
export async function reserveTry(tx: EntityManager, userId: string, now: Date): Promise<boolean> {
  const rows: { failed_count: number; locked_until: Date | null }[] = await tx.query(
    'select failed_count, locked_until from credential where user_id = $1 for update',
    [userId],
  );
  const standing = rows[0];
  if (!standing || (standing.locked_until !== null && standing.locked_until > now)) return false;
  const failures = standing.failed_count + 1;
  const rest = restAfter(failures);
  await tx.query('update credential set failed_count = $2, locked_until = $3 where user_id = $1', [
    userId,
    failures,
    rest > 0 ? new Date(now.getTime() + rest) : null,
  ]);
  return true;
}

/** A right password with a second factor still to come takes back its own try only: it must not clear wrong codes. */
export async function takeBackTry(tx: EntityManager, userId: string): Promise<void> {
  await tx.query(
    `update credential set failed_count = greatest(failed_count - 1, 0), locked_until = null where user_id = $1`,
    [userId],
  );
}

export async function forgetTries(tx: EntityManager, userId: string): Promise<void> {
  await tx.query('update credential set failed_count = 0, locked_until = null where user_id = $1', [userId]);
}
