import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { postgresAccount } from './postgres-account.ts';
import { linkLibraries, postgresBinaries } from './postgres-binaries.ts';
import { runPostgres } from './run-postgres.ts';

describe('the embedded PostgreSQL, installed by `npm ci --ignore-scripts`', () => {
  let parent: string;
  afterEach(() => rmSync(parent, { recursive: true, force: true }));

  it('should make a database once its libraries are linked, and need that only once', async () => {
    parent = mkdtempSync(path.join(tmpdir(), 'homeward binaries '));
    chmodSync(parent, 0o755);
    const { packageDirectory, initdb } = await postgresBinaries();
    const installed = path.join(parent, 'package');
    cpSync(packageDirectory, installed, {
      recursive: true,
      // The links are what the install script makes.
      filter: (file) => !lstatSync(file).isSymbolicLink(),
    });
    const directory = path.join(parent, 'postgres');
    mkdirSync(directory);
    const account = await postgresAccount();
    if (account.kind === 'account') chownSync(directory, account.uid, account.gid);
    const program = path.join(installed, path.relative(packageDirectory, initdb));
    const make = (): Promise<string> => runPostgres(directory, program, ['-D', 'pgdata', '--no-sync', '-A', 'trust']);

    await expect(make()).rejects.toThrow(/librar|dyld/i);
    expect(await linkLibraries(installed)).toBe(true);
    await make();
    expect(existsSync(path.join(directory, 'pgdata', 'PG_VERSION'))).toBe(true);
    expect(await linkLibraries(installed)).toBe(false);
  });
});
