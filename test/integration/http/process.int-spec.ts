import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrate, startServer, type RunningServer } from '@homeward/database';
import pg from 'pg';
import { buildOnce, PROGRAMS, ROOT } from '../../support/homeward-process.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

interface RunningApi {
  readonly child: ChildProcess;
  readonly url: string;
  /** The process's exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

const environment = (more: Record<string, string>): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOMEWARD_SECRET: randomBytes(32).toString('hex'),
  PORT: '0',
  ...more,
});
const spawnApi = (env: NodeJS.ProcessEnv): ChildProcess =>
  fork(PROGRAMS.api, { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'], execArgv: [] });

async function startApi(databaseUrl: string): Promise<RunningApi> {
  const child = spawnApi(environment({ DATABASE_APP_URL: databaseUrl }));
  let said = '';
  child.stdout!.on('data', (data) => (said += String(data)));
  child.stderr!.on('data', (data) => (said += String(data)));
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const ready = once(child, 'message').then(([message]) => message as { ready: boolean; port: number });
  const first = await Promise.race([ready, ended]);
  if (typeof first !== 'object' || first === null) throw new Error(`The API did not start:\n${said}`);
  return { child, ended, url: `http://127.0.0.1:${first.port}` };
}

const readyOf = async (url: string): Promise<[number, Record<string, { ok?: boolean }>]> => {
  const answer = await fetch(`${url}/health/ready`);
  return [answer.status, (await answer.json()) as Record<string, { ok?: boolean }>];
};

describe('the process of the API', () => {
  let database: TestDatabase;
  let children: ChildProcess[];

  beforeAll(buildOnce, 120_000);

  beforeEach(async () => {
    database = await createTestDatabase();
    children = [];
  });
  afterEach(async () => {
    for (const child of children) if (child.exitCode === null) child.kill('SIGKILL');
    await database.drop();
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('should answer, and end in order on %s', async (signal) => {
    const api = await startApi(database.appUrl);
    children.push(api.child);
    expect((await fetch(`${api.url}/health/live`)).status).toBe(200);
    api.child.kill(signal);
    expect(await api.ended).toBe(0);
  });

  it('should end when its parent is gone', async () => {
    const api = await startApi(database.appUrl);
    children.push(api.child);
    api.child.disconnect();
    expect(await api.ended).toBe(0);
  });

  it('should end with a line that says why when its port is taken or no database is named', async () => {
    const api = await startApi(database.appUrl);
    children.push(api.child);
    const endedWith = async (settings: Record<string, string>): Promise<string> => {
      const child = spawnApi(environment(settings));
      children.push(child);
      let said = '';
      child.stdout!.on('data', (data) => (said += String(data)));
      expect(await once(child, 'close')).toEqual([1, null]);
      expect(said).toContain('the API did not start');
      return said;
    };
    const [taken, unnamed] = await Promise.all([
      endedWith({ DATABASE_APP_URL: database.appUrl, PORT: new URL(api.url).port }),
      endedWith({}),
    ]);
    expect(taken).toContain('EADDRINUSE');
    expect(unnamed).toContain('No database is named');
    // The program is one bundled file; its log tells the line that somebody wrote.
    expect(unnamed).toContain(`${path.join(ROOT, 'apps/api/src/main.ts')}:`);
  }, 180_000);
});

describe('readiness of a running API', () => {
  let directory: string;
  let server: RunningServer;
  let api: RunningApi | undefined;

  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'homeward-stopped-'));
    server = await startServer({ directory, disposable: true });
    await migrate(server.urls, new Date());
    api = await startApi(server.urls.app);
  });
  afterAll(async () => {
    if (api?.child.exitCode === null) api.child.kill('SIGKILL');
    await server.stop().catch(() => undefined);
    await rm(directory, { recursive: true, force: true });
  });

  it('should come back when its connections were cut, and tell the truth when the database stops', async () => {
    const { url } = api!;
    const owner = new pg.Client({ connectionString: server.urls.owner });
    await owner.connect();
    expect(await readyOf(url)).toMatchObject([
      503,
      { database: { ok: true }, queue: { ok: true }, worker: { ok: false } },
    ]);
    await owner.query(`insert into worker_heartbeat values (gen_random_uuid(), now(), now() + interval '1 hour')`);
    expect((await readyOf(url))[0]).toBe(200);

    await owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'homeward_app'`);
    const deadline = Date.now() + 10_000;
    while ((await readyOf(url))[0] !== 200 && Date.now() < deadline) await new Promise((done) => setTimeout(done, 200));
    expect((await readyOf(url))[0]).toBe(200);

    await owner.end();
    await server.stop();
    const [status, body] = await readyOf(url);
    expect([status, body]).toMatchObject([
      503,
      { status: 'not-ready', database: { ok: false }, migrations: { ok: false } },
    ]);
    expect(JSON.stringify(body)).toContain('does not answer');
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    const refused = await fetch(`${url}/api/installation`);
    expect([refused.status, await refused.json()]).toEqual([
      503,
      expect.objectContaining({ code: 'service.unavailable' }),
    ]);
  });
});
