import type { InstallationMode } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';

/** How the installation is marked. One without a mark is treated as live: it may be about to hold real people. */
export async function installationMode(tx: EntityManager): Promise<InstallationMode> {
  const rows: { mode: InstallationMode }[] = await tx.query('select mode from installation');
  return rows[0]?.mode ?? 'live';
}
