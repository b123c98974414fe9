import type { InstallationMode } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';

/** How the installation this transaction runs in is marked; null while it has no mark. */
export async function findInstallationMode(tx: EntityManager): Promise<InstallationMode | null> {
  const rows: { mode: InstallationMode }[] = await tx.query('select mode from installation');
  return rows[0]?.mode ?? null;
}

/**
 * Whether people in need are kept here, and not made-up ones. One without a mark counts as live: it may be about to
 * hold real people, so that whatever a live installation refuses is refused there too.
 */
export async function isLive(tx: EntityManager): Promise<boolean> {
  return (await findInstallationMode(tx)) !== 'demo';
}
