import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadDeclarationSamples } from '@homeward/counselling';
import { startServer, migrate, type RunningServer } from '@homeward/database';
import { loadSampleLetters } from '@homeward/notification';
import { loadProgrammes } from '@homeward/programme';
import { loadReferenceData } from '@homeward/reference';
import { loadOrientationSamples } from '@homeward/travel';
import pg from 'pg';

export interface TestServer {
  server: RunningServer;
  directory: string;
}

declare global {
  var homewardTestServer: TestServer | undefined;
}

/** Starts one throw-away PostgreSQL for the run and migrates the template every test database is cloned from. */
export default async function setup(): Promise<void> {
  if (globalThis.homewardTestServer) return;
  const directory = await mkdtemp(path.join(tmpdir(), 'homeward-test-'));
  const server = await startServer({ directory, disposable: true });
  globalThis.homewardTestServer = { server, directory };
  await migrate(server.urls, new Date());
  await loadReferenceData(server.urls.owner);
  await loadProgrammes(server.urls.owner);
  await loadDeclarationSamples(server.urls.owner);
  await loadSampleLetters(server.urls.owner);
  await loadOrientationSamples(server.urls.owner);
  const admin = new pg.Client({ connectionString: server.urls.owner.replace(/homeward$/, 'postgres') });
  await admin.connect();
  await admin.query('alter database homeward is_template true');
  await admin.end();
  process.env['HOMEWARD_TEST_OWNER_URL'] = server.urls.owner;
}
