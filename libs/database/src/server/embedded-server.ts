import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { statfsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { deriveApplicationUrl, type DatabaseUrls } from '../connection.ts';
import { diskFull, explainFileProblem } from '../home/file-problems.ts';
import { InstallationProblem } from '../home/installation-problem.ts';
import { isAlive } from '../home/process-identity.ts';
import { postgresAccount } from './postgres-account.ts';
import { linkLibraries, postgresBinaries, type PostgresBinaries } from './postgres-binaries.ts';
import { explainPostgres, otherVersion } from './postgres-problems.ts';
import { findPostmaster, removeStalePidFile } from './postmaster.ts';
import { demandReach, PostgresFailed, runPostgres } from './run-postgres.ts';
import { LOG_DIRECTORY, STARTUP_LOG, watchServerLog } from './server-log.ts';

export interface ServerOptions {
  /** The directory that holds the database files, their password and logs. */
  readonly directory: string;
  /** Throw-away servers of tests skip every flush to disk. */
  readonly disposable?: boolean;
  /** A port to use again; a free one when absent. */
  readonly port?: number;
  /** Told what had to be put right on the way, in words. */
  readonly notice?: (line: string) => void;
}

export interface RunningServer {
  readonly urls: DatabaseUrls & { owner: string };
  readonly port: number;
  /** False once the server is gone, however it went. */
  alive(): boolean;
  stop(): Promise<void>;
}

const DATA = 'pgdata';
const OWNER = 'homeward_owner';
/** Below this the first migration already fails; PostgreSQL keeps at least two 16 MB log segments. */
const LEAST_FREE_BYTES = 96 * 1024 * 1024;
const PORT_TRIES = 5;

/**
 * Makes the database files when there are none, and starts a server on a free loopback port. The caller holds the
 * home: a server found running was left by a run that was killed, and is stopped first.
 * @throws InstallationProblem
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { directory } = options;
  const binaries = await postgresBinaries();
  await prepareDirectory(directory, binaries);
  await linkLibraries(binaries.packageDirectory);
  const data = path.join(directory, DATA);
  if (!existsSync(path.join(data, 'PG_VERSION'))) await initialise(options, binaries);
  await demandSameVersion(directory, binaries);
  if (findPostmaster(data)) {
    options.notice?.('An earlier run was killed and left its database running; it is stopped and started again.');
    await stopServer(directory, binaries);
  }
  removeStalePidFile(data);
  const said = watchServerLog(directory);
  await startOnFreePort(options, binaries, said);
  const running = findRunningServer(directory);
  if (!running) throw explainPostgres(said(), directory);
  await ensureDatabase(running.urls.owner);
  return running;
}

/** The server that runs on a directory's database files, to be used beside whoever started it; or null. */
export function findRunningServer(directory: string): RunningServer | null {
  const data = path.join(directory, DATA);
  const postmaster = findPostmaster(data);
  if (!postmaster?.ready) return null;
  const password = readFileSync(path.join(directory, 'pg-password'), 'utf8').trim();
  const owner = `postgres://${OWNER}:${password}@127.0.0.1:${postmaster.port}/homeward`;
  return {
    port: postmaster.port,
    urls: { owner, app: deriveApplicationUrl(owner) },
    alive: () => isAlive(postmaster),
    stop: async () => stopServer(directory, await postgresBinaries()),
  };
}

async function prepareDirectory(directory: string, binaries: PostgresBinaries): Promise<void> {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    const { bavail, bsize } = statfsSync(directory);
    if (bavail * bsize < LEAST_FREE_BYTES) throw diskFull(directory);
    const account = await postgresAccount();
    if (account.kind === 'account') {
      chownSync(directory, account.uid, account.gid);
      // The account passes through the home to its own directory; everything beside it stays closed.
      chmodSync(path.dirname(directory), 0o711);
    }
  } catch (error) {
    throw explainFileProblem(error, directory);
  }
  await demandReach(directory, binaries);
}

/** Made aside and renamed when whole, so that an interrupted first start leaves nothing that looks like a database. */
async function initialise(options: ServerOptions, binaries: PostgresBinaries): Promise<void> {
  const { directory } = options;
  const draft = `${DATA}.new`;
  const password = path.join(directory, 'pg-password');
  rmSync(path.join(directory, draft), { recursive: true, force: true });
  writeFileSync(password, randomBytes(24).toString('hex'), { mode: 0o600 });
  const account = await postgresAccount();
  if (account.kind === 'account') chownSync(password, account.uid, account.gid);
  try {
    await runPostgres(directory, binaries.initdb, [
      ...['-D', draft, '-U', OWNER, '--pwfile', 'pg-password', '-A', 'scram-sha-256', '--encoding=UTF8'],
      ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
      ...(options.disposable ? ['--no-sync'] : []),
    ]);
  } catch (error) {
    rmSync(path.join(directory, draft), { recursive: true, force: true });
    throw error instanceof PostgresFailed ? explainPostgres(error.said, directory, error) : error;
  }
  renameSync(path.join(directory, draft), path.join(directory, DATA));
}

async function demandSameVersion(directory: string, binaries: PostgresBinaries): Promise<void> {
  const made = readFileSync(path.join(directory, DATA, 'PG_VERSION'), 'utf8').trim();
  const ours = /\d+/.exec(await runPostgres(directory, binaries.postgres, ['--version']))?.[0] ?? '';
  if (made !== ours) throw otherVersion(directory, made, ours);
}

async function startOnFreePort(options: ServerOptions, binaries: PostgresBinaries, log: () => string): Promise<void> {
  const { directory } = options;
  for (let tries = 1; ; tries += 1) {
    const port = options.port ?? (await freePort());
    try {
      await runPostgres(directory, binaries.pg_ctl, [
        ...['-D', DATA, '-w', '-t', '300', '-s', '-l', STARTUP_LOG],
        ...['-o', [`-p ${port}`, ...settings(options).map((setting) => `-c ${setting}`)].join(' '), 'start'],
      ]);
      return;
    } catch (error) {
      if (!(error instanceof PostgresFailed)) throw error;
      const said = `${error.said}\n${log()}`;
      const portTaken = /could not bind|Address already in use|could not create any TCP/.test(said);
      if (!portTaken || tries === PORT_TRIES) throw explainPostgres(said, directory, error);
    }
  }
}

/**
 * Errors of statements are the application's to log, without personal data: PostgreSQL would quote values in them.
 */
function settings(options: ServerOptions): string[] {
  const shared = [
    ...['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', 'shared_buffers=256MB'],
    ...['random_page_cost=1.1', 'jit=off', 'log_min_messages=log', 'log_error_verbosity=terse', 'log_checkpoints=off'],
    // What a caseload brought in is known to the planner soon, and not only in a minute.
    'autovacuum_naptime=15s',
  ];
  if (options.disposable) return [...shared, 'fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  return [
    ...shared,
    ...[
      'logging_collector=on',
      `log_directory=../${LOG_DIRECTORY}`,
      'log_filename=postgres-%a.log',
      'log_rotation_age=1d',
    ],
    ...['log_rotation_size=0', 'log_truncate_on_rotation=on'],
  ];
}

/** Sessions are cut off and work not committed is undone; what was committed is on disk. */
async function stopServer(directory: string, binaries: PostgresBinaries): Promise<void> {
  const data = path.join(directory, DATA);
  for (const mode of ['fast', 'immediate']) {
    if (!findPostmaster(data)) return;
    await runPostgres(directory, binaries.pg_ctl, ['-D', DATA, '-w', '-t', '60', '-s', '-m', mode, 'stop']).catch(
      (error: unknown) => {
        if (!(error instanceof PostgresFailed)) throw error;
      },
    );
  }
  if (findPostmaster(data))
    throw new InstallationProblem(
      `The PostgreSQL on ${directory} does not stop.`,
      'End its process by hand, or restart the machine.',
    );
}

async function ensureDatabase(owner: string): Promise<void> {
  const client = new pg.Client({ connectionString: owner.replace(/homeward$/, 'postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query(`select 1 from pg_database where datname = 'homeward'`);
    if (rowCount === 0) await client.query('create database homeward');
  } finally {
    await client.end();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
