import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { hashToken } from '../domain/tokens.ts';

/** @returns the device's id, or null when it is not one of this account's, or no longer */
export async function findDevice(tx: EntityManager, account: string, nonce: string, now: Date): Promise<string | null> {
  const rows: { id: string }[] = await tx.query(
    `select d.id from known_device d join app_user u on u.id = d.user_id
      where d.nonce_hash = $1 and u.email_key = $2 and d.expires_at > $3`,
    [hashToken(nonce), account, now],
  );
  return rows[0]?.id ?? null;
}

/** Keeps the browser of a session that is complete; one that was known goes on under another number. */
export async function keepDevice(
  tx: EntityManager,
  browser: { readonly userId: string; readonly sessionId: string; readonly deviceId: string | null },
  nonce: string,
  expiresAt: Date,
): Promise<void> {
  const id = browser.deviceId ?? randomUUID();
  await tx.query(
    `insert into known_device (id, user_id, nonce_hash, expires_at) values ($1, $2, $3, $4)
     on conflict (id) do update set nonce_hash = excluded.nonce_hash, expires_at = excluded.expires_at`,
    [id, browser.userId, hashToken(nonce), expiresAt],
  );
  await tx.query('update session set device_id = $2 where id = $1 and device_id is distinct from $2', [
    browser.sessionId,
    id,
  ]);
}

/** A password that others may know makes every browser a stranger again. @param except the session that goes on, if any */
export async function forgetDevices(tx: EntityManager, userId: string, except: string | null = null): Promise<void> {
  await tx.query(
    `delete from known_device d where user_id = $1
        and not exists (select 1 from session s where s.id = $2 and s.device_id = d.id)`,
    [userId, except],
  );
}
