import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrate, startServer, type RunningServer } from '@homeward/database';
import { loadReferenceData } from '@homeward/reference';
import pg from 'pg';
import { startMeasured, type MeasuredServer } from './processes.ts';

/** A PostgreSQL of its own with nothing but reference data, and the built API before it once it is asked for. */
export interface Stand {
  readonly urls: RunningServer['urls'];
  /** As the tables' owner, for seeding and for the SQL alone. */
  readonly client: pg.Client;
  /** Starts a program of this repository; it is stopped with the stand. */
  start(program: string, env?: Record<string, string>, args?: string[]): Promise<MeasuredServer>;
  startApi(): Promise<MeasuredServer>;
}

export const API = 'apps/api/dist/bundle/main.js';
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** @param measure answers whether what is promised was kept, which becomes the exit status */
export async function onAStand(measure: (stand: Stand) => Promise<boolean>): Promise<void> {
  const directory = await mkdtemp(path.join(tmpdir(), 'homeward-bench-'));
  const server = await startServer({ directory });
  const client = new pg.Client({ connectionString: server.urls.owner });
  const started: MeasuredServer[] = [];
  const start: Stand['start'] = async (program, env = {}, args = []) => {
    const measured = await startMeasured(path.join(root, program), { NODE_ENV: 'production', ...env }, args);
    started.push(measured);
    return measured;
  };
  const startApi = (): Promise<MeasuredServer> =>
    start(API, {
      ...{ DATABASE_APP_URL: server.urls.app, HOMEWARD_HOME: directory, HOMEWARD_SECRET: 'b'.repeat(64) },
      ...{ LOG_LEVEL: 'info', PORT: '0', RATE_LIMIT_PER_MINUTE: '0' },
    });
  try {
    await migrate(server.urls, new Date());
    await loadReferenceData(server.urls.owner);
    await client.connect();
    process.exitCode = (await measure({ urls: server.urls, client, start, startApi })) ? 0 : 1;
  } finally {
    for (const measured of started) await measured.stop();
    await client.end();
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

/** What was given on the command line as `--name=value`. */
export function argument(name: string): string | undefined {
  return process.argv.find((given) => given.startsWith(`--${name}=`))?.split('=')[1];
}
