import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { InstallationProblem } from '../home/installation-problem.ts';

const run = promisify(execFile);

/** As whom PostgreSQL runs. It refuses to run as root. */
export type PostgresAccount =
  | { readonly kind: 'self' }
  /** Root, seen from inside a user namespace as an ordinary account: root's own files stay within reach. */
  | { readonly kind: 'namespace'; readonly uid: number; readonly gid: number }
  /** Another account of this machine, where user namespaces are refused. */
  | { readonly kind: 'account'; readonly name: string; readonly uid: number; readonly gid: number };

/** The account that is made where root may open no user namespace and PostgreSQL has none of its own. */
const OWN_ACCOUNT = 'homeward-db';

let chosen: Promise<PostgresAccount> | undefined;

export function postgresAccount(): Promise<PostgresAccount> {
  return (chosen ??= choose());
}

async function choose(): Promise<PostgresAccount> {
  if (process.getuid?.() !== 0) return { kind: 'self' };
  // PostgreSQL looks its account up by number, so the number inside the namespace must be one that has a name.
  const inside = accounts().find((account) => account.name === 'nobody') ?? accounts()[0];
  if (inside && (await namespaceOpens(inside.uid, inside.gid)))
    return { kind: 'namespace', uid: inside.uid, gid: inside.gid };
  const named = (): Account | undefined =>
    [OWN_ACCOUNT, 'postgres'].map((name) => accounts().find((account) => account.name === name)).find(Boolean);
  if (!named()) await makeAccount();
  const account = named();
  if (account) return { kind: 'account', ...account };
  throw new InstallationProblem(
    'PostgreSQL does not run as root, this machine refuses user namespaces, and no account could be made for it.',
    `Make one with \`useradd --system ${OWN_ACCOUNT}\`, run Homeward as an ordinary user, or set DATABASE_URL.`,
  );
}

/** The command line that runs a program under the account, and the options its process needs. */
export function underAccount(
  account: PostgresAccount,
  program: string,
  args: readonly string[],
): { command: string; args: string[]; options: { uid?: number; gid?: number } } {
  if (account.kind === 'namespace')
    return {
      command: 'unshare',
      args: ['--user', `--map-user=${account.uid}`, `--map-group=${account.gid}`, program, ...args],
      options: {},
    };
  const options = account.kind === 'account' ? { uid: account.uid, gid: account.gid } : {};
  return { command: program, args: [...args], options };
}

interface Account {
  name: string;
  uid: number;
  gid: number;
}

function accounts(): Account[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name: name ?? '', uid: Number(uid), gid: Number(gid) }))
    .filter((account) => account.name !== '' && account.uid > 0 && account.gid > 0);
}

async function namespaceOpens(uid: number, gid: number): Promise<boolean> {
  const probe = underAccount({ kind: 'namespace', uid, gid }, 'true', []);
  return run(probe.command, probe.args).then(
    () => true,
    () => false,
  );
}

async function makeAccount(): Promise<void> {
  await run('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', OWN_ACCOUNT]).catch(() =>
    // Alpine's BusyBox has no useradd.
    run('adduser', ['-S', '-D', '-H', '-s', '/sbin/nologin', OWN_ACCOUNT]).catch(() => undefined),
  );
}
