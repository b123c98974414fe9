import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { ownerName } from '../home/file-problems.ts';
import { InstallationProblem } from '../home/installation-problem.ts';
import { postgresAccount, underAccount } from './postgres-account.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';

const run = promisify(execFile);

/** What a program of PostgreSQL said when it failed. */
export class PostgresFailed extends Error {
  constructor(
    readonly said: string,
    cause: unknown,
  ) {
    super(said, { cause });
  }
}

/**
 * Runs one of the server's programs with the directory as its working directory; paths are given relative to it,
 * because pg_ctl hands them to a shell. Nothing of our environment reaches it, so no PGDATA or PGPORT misleads it.
 */
export async function runPostgres(directory: string, program: string, args: readonly string[]): Promise<string> {
  const under = underAccount(await postgresAccount(), program, args);
  const env = process.platform === 'win32' ? {} : { env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } };
  try {
    const { stdout } = await run(under.command, under.args, {
      ...under.options,
      ...env,
      cwd: directory,
      maxBuffer: 1 << 22,
    });
    return stdout;
  } catch (error) {
    const { stdout, stderr, message } = error as { stdout?: string; stderr?: string; message: string };
    throw new PostgresFailed([stdout, stderr].filter(Boolean).join('\n') || message, error);
  }
}

/**
 * Makes sure that PostgreSQL's account can reach its programs and its files; root in a user namespace is held back by
 * other users' closed directories as anyone is.
 * @throws InstallationProblem naming the directory that is in the way
 */
export async function demandReach(directory: string, binaries: PostgresBinaries): Promise<void> {
  const account = await postgresAccount();
  if (account.kind === 'self') return;
  for (const [test, target] of [
    ['-x', binaries.postgres],
    ['-w', directory],
  ] as const) {
    const probe = underAccount(account, '/bin/sh', ['-c', `test ${test} "$0"`, target]);
    try {
      await run(probe.command, probe.args, { ...probe.options, cwd: '/' });
    } catch (cause) {
      throw outOfReach(target, account.kind === 'namespace' ? 0 : account.uid, cause);
    }
  }
}

function outOfReach(target: string, uid: number, cause: unknown): InstallationProblem {
  const barrier = ancestors(target).find((at) => {
    const stat = statSync(at);
    return stat.uid !== uid && (stat.mode & 0o001) === 0;
  });
  const owner = barrier ? ownerName(statSync(barrier).uid) : 'another user';
  return new InstallationProblem(
    `PostgreSQL cannot reach ${target}: ${barrier ?? target} belongs to ${owner} and is closed to others. PostgreSQL does not run with root's rights, so root's power to enter it does not help.`,
    uid === 0 && owner !== 'root'
      ? `Run Homeward as ${owner}, or set HOMEWARD_HOME to a directory of root such as /var/lib/homeward.`
      : 'Put Homeward and HOMEWARD_HOME where every user may enter, such as /opt and /var/lib/homeward, or run it as an ordinary user.',
    { cause },
  );
}

function ancestors(target: string): string[] {
  const found: string[] = [];
  for (let at = path.resolve(target); at !== path.dirname(at); at = path.dirname(at)) found.unshift(at);
  return found;
}
