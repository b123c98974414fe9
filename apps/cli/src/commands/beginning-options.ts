import type { Command } from 'commander';
import type { Beginning } from '../installation/begin-installation.ts';

export interface BeginningOptions {
  readonly empty?: boolean;
  readonly adminEmail?: string;
  readonly adminName?: string;
  readonly office?: string;
  readonly country?: string;
  readonly zone?: string;
}

/** The options by which an office begins for real instead of with the demonstration. */
export function takesBeginning(command: Command): Command {
  return command
    .option('--empty', 'begin an empty database as a real office, without the demonstration')
    .option('--admin-email <address>', 'with --empty: the first administrator')
    .option('--admin-name <name>', 'with --empty: their name')
    .option('--office <name>', 'with --empty: the name of the office')
    .option('--country <code>', 'with --empty: its country, such as BE')
    .option('--zone <zone>', 'with --empty: its time zone, such as Europe/Brussels');
}

export interface PastOptions {
  readonly withoutPast?: boolean;
}

/** Whoever looks at the work of today alone need not have the years before it. */
export function takesPast(command: Command): Command {
  return command.option('--without-past', 'leave out the demonstration’s earlier years, which its figures are made of');
}

export function beginningOf(options: BeginningOptions): Beginning {
  if (!options.empty) return { mode: 'demo' };
  const { adminEmail: email, adminName: name, office, country, zone } = options;
  const given = Object.entries({ email, name, office, country, zone }).filter(([, value]) => value !== undefined);
  return { mode: 'live', given: Object.fromEntries(given) };
}
