import type { InstallationMode } from '@homeward/contracts';
import pg from 'pg';
import { InstallationProblem } from './installation-problem.ts';

export interface InstallationMark {
  readonly mode: InstallationMode;
  /** False while its beginning was interrupted: the next start goes on with it. */
  readonly begun: boolean;
}

/** How this database is marked; null while it has no first row. */
export function findInstallation(url: string): Promise<InstallationMark | null> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<InstallationMark>(
      'select mode, begun_at is not null as begun from installation',
    );
    return rows[0] ?? null;
  });
}

/**
 * Marks a database that has no mark yet. The mark is never changed: people made up and people in need are never kept
 * in one place.
 * @throws InstallationProblem when it is marked otherwise
 */
export async function markInstallation(ownerUrl: string, mode: InstallationMode, now: Date): Promise<void> {
  await withClient(ownerUrl, (client) =>
    client.query('insert into installation (mode, created_at) values ($1, $2) on conflict do nothing', [mode, now]),
  );
  const stands = await findInstallation(ownerUrl);
  if (stands?.mode !== mode) throw modesDoNotMix(stands!.mode);
}

/** Notes that the beginning is complete. */
export async function completeBeginning(ownerUrl: string, now: Date): Promise<void> {
  await withClient(ownerUrl, (client) =>
    client.query('update installation set begun_at = $1 where begun_at is null', [now]),
  );
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
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
