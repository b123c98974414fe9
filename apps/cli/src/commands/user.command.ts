import type { Command } from 'commander';
import { ROLES } from '@homeward/contracts';
import { InstallationProblem } from '@homeward/database';
import { withInstallation } from '../installation/with-installation.ts';
import type { Terminal } from '../terminal.ts';
import { addUser, disableUser, listUsers, resetUser, type AddUserOptions } from '../users/users.ts';
import { runs, takesJson } from './run-command.ts';

export function addUserCommand(program: Command): void {
  const user = program.command('user').description('people who sign in');
  takesJson(
    user
      .command('add <email>')
      .description('invite somebody; prints the link at which they choose a password')
      .requiredOption('--name <name>', 'how they are called')
      .option('--office <name>', 'where they work; may be left out while there is one office')
      .option('--role <role>', `what they do there, may be repeated: ${ROLES.join(', ')}`, collect, [])
      .option('--language <code>', 'the language they read', 'en'),
  ).action(runs<AddUserOptions>(addCommand));
  takesJson(user.command('list').description('everybody who may sign in')).action(runs(listCommand));
  takesJson(
    user
      .command('disable <email>')
      .description('close an account at once, with its sessions and keys')
      .requiredOption('--reason <text>', 'why, for the audit trail'),
  ).action(runs<{ reason: string }>(disableCommand));
  takesJson(
    user
      .command('reset <email>')
      .description('take the password away and print a link to a new one; opens a disabled account again')
      .option('--forget-second-factor', 'for a lost device and lost recovery codes'),
  ).action(runs<{ forgetSecondFactor?: boolean }>(resetCommand));
}

const collect = (value: string, before: string[]): string[] => [...before, value];

async function addCommand(terminal: Terminal, options: AddUserOptions, [email]: string[]): Promise<void> {
  const unknown = options.role.find((role) => !(ROLES as readonly string[]).includes(role));
  if (unknown !== undefined)
    throw new InstallationProblem(`There is no role "${unknown}".`, `Use one of: ${ROLES.join(', ')}.`);
  const added = await withInstallation(terminal, 'user add', (application) => addUser(application, email!, options));
  terminal.answer(added, linkText(added));
}

async function listCommand(terminal: Terminal): Promise<void> {
  const users = await withInstallation(terminal, 'user list', listUsers);
  const width = Math.max(0, ...users.map(({ email }) => email.length));
  const lines = users.map(
    ({ email, status, roles }) =>
      `${email.padEnd(width)}  ${status.padEnd(8)}  ${roles.map(({ role, office }) => `${role} (${office})`).join(', ')}`,
  );
  terminal.answer(users, lines.length === 0 ? 'Nobody yet.' : lines.join('\n'));
}

async function disableCommand(terminal: Terminal, { reason }: { reason: string }, [email]: string[]): Promise<void> {
  const disabled = await withInstallation(terminal, 'user disable', (application) =>
    disableUser(application, email!, reason),
  );
  terminal.answer(disabled, 'The account is closed; its sessions and keys ended with it.');
}

async function resetCommand(
  terminal: Terminal,
  options: { forgetSecondFactor?: boolean },
  [email]: string[],
): Promise<void> {
  const reset = await withInstallation(terminal, 'user reset', (application) =>
    resetUser(application, email!, options.forgetSecondFactor === true),
  );
  terminal.answer(reset, linkText(reset));
}

function linkText({ link, linkExpiresAt }: { link: string | null; linkExpiresAt: Date | null }): string {
  return `They choose a password here, once, until ${linkExpiresAt?.toISOString() ?? ''}:\n${link ?? ''}`;
}
