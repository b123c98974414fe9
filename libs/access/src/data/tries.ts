import type { EntityManager } from 'typeorm';
import { restAfter } from '../domain/lockout.ts';

/** Where tries are counted: by the device when the browser is known, else by the account, for all strangers together. */
export interface Knocker {
  readonly userId: string;
  readonly deviceId: string | null;
}

const counterOf = ({ userId, deviceId }: Knocker): { table: string; key: string; id: string } =>
  deviceId === null
    ? { table: 'credential', key: 'user_id', id: userId }
    : { table: 'known_device', key: 'id', id: deviceId };

/**
 * Counts a try before it is made: parallel tries gain nothing by racing. A try while the counter rests is not counted,
 * or whoever knocks could keep it resting for ever.
 * @returns false while the device, or for a stranger the account, rests
 */
export async function reserveTry(tx: EntityManager, knocker: Knocker, now: Date): Promise<boolean> {
  const { table, key, id } = counterOf(knocker);
  const rows: { failed_count: number; locked_until: Date | null }[] = await tx.query(
    `select failed_count, locked_until from ${table} where ${key} = $1 for update`,
    [id],
  );
  const standing = rows[0];
  if (!standing || (standing.locked_until !== null && standing.locked_until > now)) return false;
  const failures = standing.failed_count + 1;
  const rest = restAfter(failures);
  await tx.query(`update ${table} set failed_count = $2, locked_until = $3 where ${key} = $1`, [
    id,
    failures,
    rest > 0 ? new Date(now.getTime() + rest) : null,
  ]);
  return true;
}

/** A right password with a second factor still to come takes back its own try only: it must not clear wrong codes. */
export async function takeBackTry(tx: EntityManager, knocker: Knocker): Promise<void> {
  const { table, key, id } = counterOf(knocker);
  await tx.query(
    `update ${table} set failed_count = greatest(failed_count - 1, 0), locked_until = null where ${key} = $1`,
    [id],
  );
}

/** A complete sign-in: a known device clears what strangers failed too, unless they are kept out for it at this moment. */
export async function forgetTries(tx: EntityManager, knocker: Knocker, now: Date): Promise<void> {
  await tx.query(
    `update credential set failed_count = 0, locked_until = null
      where user_id = $1 and ($2::uuid is null or locked_until is null or locked_until <= $3)`,
    [knocker.userId, knocker.deviceId, now],
  );
  if (knocker.deviceId !== null)
    await tx.query('update known_device set failed_count = 0, locked_until = null where id = $1', [knocker.deviceId]);
}
