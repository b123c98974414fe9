import type { InstallationMode } from '@homeward/contracts';
import pg from 'pg';
import { InstallationProblem } from './installation-problem.ts';

/** How this database is marked; null while it has no first row. */
export async function findInstallationMode(url: string): Promise<InstallationMode | null> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ mode: InstallationMode }>('select mode from installation');
    return rows[0]?.mode ?? null;
  } finally {
    await client.end();
  }
}

/**
 * Marks a database that has no mark yet. The mark is never changed: people made up and people in need are never kept
 * in one place.
 * @throws InstallationProblem when it is marked otherwise
 */
export async function markInstallation(ownerUrl: string, mode: InstallationMode, now: Date): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('insert into installation (mode, created_at) values ($1, $2) on conflict do nothing', [
      mode,
      now,
    ]);
  } finally {
    await client.end();
  }
  const stands = await findInstallationMode(ownerUrl);
  if (stands !== mode) throw modesDoNotMix(stands!);
}

export function modesDoNotMix(stands: InstallationMode): InstallationProblem {
  return stands === 'live'
    ? new InstallationProblem(
        'This installation is live: it holds real people, and made-up people are never mixed in.',
        'For a demonstration, set HOMEWARD_HOME to a new directory and run `npm start` there.',
      )
    : new InstallationProblem(
        'This installation is a demonstration with made-up people; it cannot become a real one.',
        'For real work, set HOMEWARD_HOME to a new directory and run `npm start -- --empty` there.',
      );
}

/**
 * What a live installation refuses in the settings.
 * @throws InstallationProblem
 */
export function demandModeRules(mode: InstallationMode | null, settings: { HOMEWARD_CLOCK_OFFSET_MS: number }): void {
  if (mode === 'live' && settings.HOMEWARD_CLOCK_OFFSET_MS !== 0)
    throw new InstallationProblem(
      'HOMEWARD_CLOCK_OFFSET_MS is set, and a live installation keeps to the real time.',
      'Remove HOMEWARD_CLOCK_OFFSET_MS from the environment.',
    );
}
