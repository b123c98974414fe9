import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import pg from 'pg';
import { buildOnce, ROOT, type } from '../support/homeward-process.ts';
import { REDIS_URL, until } from '../support/jobs-worker.ts';
import type { TestDatabase } from '../support/test-database.ts';

const POINTS_WORKER = 'test/fault/dist/points-worker';
/** What a worker waits for at its point, and never gets. */
const HELD = 4_242;

export async function buildPointsWorker(): Promise<void> {
  await buildOnce();
  const command = [process.execPath, 'apps/cli/bin/bundle.mjs', POINTS_WORKER, 'test/fault/points-worker.mjs'];
  expect(await type(command)).toMatchObject({ code: 0 });
}

/** Just before a row of a table would be written, for the so-many-th time. */
export interface Point {
  readonly table: string;
  readonly on: 'insert' | 'update';
  /** A condition on `new` and, of an update, `old`. */
  readonly when?: string;
  readonly pass?: number;
}

export interface Asked {
  /** What the clock of the worker says. */
  readonly at: string;
  readonly what: 'work' | 'remind' | 'digest' | 'follow' | 'decide';
  readonly given?: object;
}

const started = new Set<ChildProcess>();

/** Workers that are stopped by the database at a named point, killed there, and followed by others that do the same. */
export class HeldPoints {
  constructor(
    private readonly database: TestDatabase,
    private readonly smtpUrl: string | null = null,
  ) {}

  /** The worker dies at the point; what its transaction had written so far is gone with it. */
  async killAt({ table, on, when = 'true', pass = 1 }: Point, asked: Asked): Promise<void> {
    await this.database.asOwner(`
      create sequence point_passed;
      create function hold_at_point() returns trigger language plpgsql security definer set search_path = public as $$
        begin
          if nextval('point_passed') = tg_argv[0]::bigint then perform pg_advisory_xact_lock(${HELD}); end if;
          return new;
        end $$;
      create trigger zz_point before ${on} on ${table} for each row when (${when})
        execute function hold_at_point('${pass}');`);
    const holder = new pg.Client({ connectionString: this.database.ownerUrl });
    await holder.connect();
    await holder.query(`select pg_advisory_lock(${HELD})`);
    const worker = await this.start();
    worker.send(asked);
    await until('a worker stands at the point', async () => (await this.waiting()).length > 0, 60_000);
    worker.kill('SIGKILL');
    await once(worker, 'exit');
    // A server that waits for a lock does not notice that nobody is there any more.
    for (const { pid } of await this.waiting()) await holder.query('select pg_terminate_backend($1)', [pid]);
    await until('nobody waits', async () => (await this.waiting()).length === 0);
    await holder.end();
    await this.database.asOwner(
      `drop trigger zz_point on ${table}; drop function hold_at_point(); drop sequence point_passed;`,
    );
  }

  /** Another worker does the same to the end. */
  async finish(asked: Asked): Promise<unknown> {
    const worker = await this.start();
    const done = heard<{ done: unknown }>(worker, 'done');
    worker.send(asked);
    const answer = await done;
    worker.kill('SIGKILL');
    await once(worker, 'exit');
    return answer?.done;
  }

  private waiting(): Promise<{ pid: number }[]> {
    return this.database.asOwner<{ pid: number }>(
      `select l.pid from pg_locks l join pg_database d on d.oid = l.database and d.datname = current_database()
        where l.locktype = 'advisory' and l.objid = ${HELD} and not l.granted`,
    );
  }

  private async start(): Promise<ChildProcess> {
    const child = fork(path.join(ROOT, `${POINTS_WORKER}.js`), {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: {
        PATH: process.env['PATH'],
        DATABASE_APP_URL: this.database.appUrl,
        YEAR_FROM: '2026-01-01T05:00:00Z',
        ...(this.smtpUrl ? { SMTP_URL: this.smtpUrl } : {}),
        ...(REDIS_URL ? { REDIS_URL } : {}),
      },
    });
    started.add(child);
    child.stderr!.on('data', (said: Buffer) => process.stdout.write(said));
    expect(await heard<{ ready: boolean }>(child, 'ready')).toMatchObject({ ready: true });
    return child;
  }
}

/** Leaves no worker behind, however the test ended. */
export async function endPointsWorkers(): Promise<void> {
  const alive = [...started].filter((child) => child.exitCode === null && child.signalCode === null);
  started.clear();
  await Promise.all(alive.map((child) => (child.kill('SIGKILL'), once(child, 'exit'))));
}

/** @returns null when it died instead */
function heard<T extends object>(child: ChildProcess, name: keyof T & string): Promise<T | null> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve(null));
    child.on('message', (message) => {
      if (Object.hasOwn(message as object, name)) resolve(message as T);
    });
  });
}
