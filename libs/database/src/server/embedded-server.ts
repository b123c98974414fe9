import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import pg from 'pg';
import type { DatabaseUrls } from '../connection.ts';
import { deriveApplicationUrl } from '../connection.ts';
import { postgresBinaries, runPostgres } from './postgres-binaries.ts';

export interface ServerOptions {
  /** The directory that holds the database files. */
  readonly directory: string;
  /** Throw-away servers of tests skip every flush to disk. */
  readonly disposable?: boolean;
}

export interface RunningServer {
  readonly urls: DatabaseUrls & { owner: string };
  readonly port: number;
  stop(): Promise<void>;
}

/** Makes the database files when there are none, and starts a server on a free loopback port. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const binaries = await postgresBinaries();
  const data = path.join(options.directory, 'pgdata');
  const secretFile = path.join(options.directory, 'pg-password');
  await mkdir(options.directory, { recursive: true, mode: 0o700 });
  if (!existsSync(path.join(data, 'PG_VERSION'))) {
    await rm(data, { recursive: true, force: true });
    await writeFile(secretFile, randomBytes(24).toString('hex'), { mode: 0o600 });
    await runPostgres(binaries.initdb, [
      '-D',
      data,
      '-U',
      'homeward_owner',
      '--pwfile',
      secretFile,
      '-A',
      'scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      ...(options.disposable ? ['--no-sync'] : []),
    ]);
  }
  const port = await freePort();
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'shared_buffers=256MB',
    'random_page_cost=1.1',
    'jit=off',
  ];
  if (options.disposable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  await runPostgres(binaries.pg_ctl, [
    '-D',
    data,
    '-w',
    '-s',
    '-l',
    path.join(options.directory, 'postgres.log'),
    '-o',
    [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(' '),
    'start',
  ]);
  const password = (await readFile(secretFile, 'utf8')).trim();
  const admin = `postgres://homeward_owner:${password}@127.0.0.1:${port}/postgres`;
  await ensureDatabase(admin);
  const owner = admin.replace(/postgres$/, 'homeward');
  return {
    port,
    urls: { owner, app: deriveApplicationUrl(owner) },
    stop: async () => {
      await runPostgres(binaries.pg_ctl, ['-D', data, '-w', '-s', '-m', 'fast', 'stop']);
    },
  };
}

async function ensureDatabase(admin: string): Promise<void> {
  const client = new pg.Client({ connectionString: admin });
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
