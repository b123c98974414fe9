import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { buildOnce, PROGRAMS } from '../support/homeward-process.ts';
import { until, REDIS_URL } from '../support/jobs-worker.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

describe('the worker’s process', () => {
  let database: TestDatabase;
  const started: ChildProcess[] = [];

  beforeAll(buildOnce, 120_000);
  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(async () => {
    for (const child of started.splice(0)) child.kill('SIGKILL');
    await database.drop();
  });

  function start(settings: NodeJS.ProcessEnv = { DATABASE_APP_URL: database.appUrl }): {
    child: ChildProcess;
    said: () => string;
    ended: Promise<unknown[]>;
  } {
    const child = fork(PROGRAMS.worker, {
      execArgv: [],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        PATH: process.env['PATH'],
        LOG_LEVEL: 'info',
        HOMEWARD_SECRET: randomBytes(32).toString('hex'),
        ...(REDIS_URL ? { REDIS_URL } : {}),
        ...settings,
      },
    });
    started.push(child);
    let said = '';
    for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk: Buffer) => (said += chunk));
    return { child, said: () => said, ended: once(child, 'exit') };
  }

  async function ready(worker: ReturnType<typeof start>): Promise<void> {
    const [message] = (await Promise.race([
      once(worker.child, 'message'),
      worker.ended.then(() => Promise.reject(new Error(`The worker ended: ${worker.said()}`))),
    ])) as unknown[];
    expect(message).toEqual({ ready: true });
  }
  const beats = async (): Promise<number> => (await database.asOwner('select worker_id from worker_heartbeat')).length;

  it('should find a handler for every job and tick, beat, and end in order when signalled twice', async () => {
    const worker = start();
    await ready(worker);
    expect(await beats()).toBe(1);
    await until('every tick that runs in one worker has run well', async () => {
      const runs = await database.asOwner<{ tick: string; reason: string | null }>('select * from tick_run');
      return runs.length >= 5 && runs.every((run) => run.reason === null);
    });
    worker.child.kill('SIGINT');
    worker.child.kill('SIGTERM');
    expect(await worker.ended).toEqual([0, null]);
    expect(await beats()).toBe(0);
    expect(worker.said()).not.toMatch(/"level":(50|60)/);
  });

  it('should end in order when its parent is gone', async () => {
    const worker = start();
    await ready(worker);
    worker.child.disconnect();
    expect(await worker.ended).toEqual([0, null]);
    expect(await beats()).toBe(0);
  });

  it('should stay and go on when the database takes every connection away, again and again', async () => {
    const worker = start();
    await ready(worker);
    // At whatever each connection is doing: opening, in use, between two statements, idle.
    for (let i = 0; i < 100 && worker.child.exitCode === null; i += 1)
      await database.asOwner(
        `select pg_terminate_backend(pid), pg_sleep(random() * 0.03) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()`,
      );
    await database.asOwner('delete from worker_heartbeat');
    await until('it beats again, or is gone', async () => (await beats()) === 1 || worker.child.exitCode !== null);
    expect(worker.child.exitCode === null ? 'it lives' : worker.said()).toBe('it lives');
  });

  it('should say what is missing and end with 1 when no database is named', async () => {
    const worker = start({});
    expect(await worker.ended).toEqual([1, null]);
    expect(worker.said()).toContain('Set DATABASE_APP_URL');
  });
});
