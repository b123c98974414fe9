import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  claimHome,
  databaseUrls,
  findHolder,
  findRunningServer,
  homeInUse,
  homeSecret,
  InstallationProblem,
  openHome,
  startServer,
  type DatabaseUrls,
  type Home,
} from '@homeward/database';
import type { Config } from '@homeward/platform';
import type { Terminal } from '../terminal.ts';

/** A database a command may use, and what must be done when it has. */
export interface ReachedDatabase {
  readonly urls: DatabaseUrls;
  /** Null with DATABASE_URL: nothing of this installation lies on this machine. */
  readonly home: Home | null;
  close(): Promise<void>;
}

/** How long a command waits for another that holds the home. */
const WAIT_MS = 60_000;

/**
 * The database of this installation: the one DATABASE_URL names; else the server of this home that already runs; else
 * that server, started for this command and stopped again.
 */
export async function reachDatabase(config: Config, terminal: Terminal, command: string): Promise<ReachedDatabase> {
  const external = databaseUrls(config);
  if (external) return { urls: external, home: null, close: () => Promise.resolve() };
  const home = openHome(config.HOMEWARD_HOME);
  homeSecret(home);
  await waitUntilUsable(home);
  const running = findHolder(home)?.phase === 'ready' ? findRunningServer(home.postgres) : null;
  if (running) return { urls: running.urls, home, close: () => Promise.resolve() };
  const lock = await claimHome(home, command, WAIT_MS);
  try {
    const server = await startServer({ directory: home.postgres, notice: (line) => terminal.warn(line) });
    return {
      urls: server.urls,
      home,
      close: async () => {
        await server.stop();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** A `homeward start` that is still starting will soon be usable. */
async function waitUntilUsable(home: Home): Promise<void> {
  const deadline = Date.now() + WAIT_MS;
  for (;;) {
    const holder = findHolder(home);
    if (holder?.command !== 'start' || holder.phase === 'ready') return;
    if (Date.now() > deadline) throw homeInUse(home, holder);
    await sleep(100);
  }
}

/** The installation's secret: named in the settings, or the home's own. */
export function installationSecret(config: Config): string {
  return config.HOMEWARD_SECRET ?? homeSecret(openHome(config.HOMEWARD_HOME));
}

/** @throws InstallationProblem when only the application's role is known, which may not change the schema */
export function demandOwner(urls: DatabaseUrls): DatabaseUrls & { owner: string } {
  if (urls.owner !== null) return { ...urls, owner: urls.owner };
  throw new InstallationProblem(
    'This needs the owner of the database, and only DATABASE_APP_URL is set.',
    'Set DATABASE_URL to the owning role as well.',
  );
}

/** True when this home has never been started. */
export function homeIsNew(config: Config): boolean {
  return !existsSync(config.HOMEWARD_HOME);
}
