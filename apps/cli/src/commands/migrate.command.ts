import type { Command } from 'commander';
import { beginInstallation } from '../installation/begin-installation.ts';
import { bringUpToDate } from '../installation/bring-up-to-date.ts';
import { demandOwner, installationSecret, reachDatabase } from '../installation/reach-database.ts';
import { readConfig } from '../installation/read-config.ts';
import { beginningOf, takesBeginning, type BeginningOptions } from './beginning-options.ts';
import { runs, takesJson } from './run-command.ts';
import type { Terminal } from '../terminal.ts';

export function addMigrateCommand(program: Command): void {
  const command = program
    .command('migrate')
    .description('bring the database to this version: DATABASE_URL’s, or this home’s');
  takesJson(takesBeginning(command)).action(runs<BeginningOptions>(migrateCommand));
}

async function migrateCommand(terminal: Terminal, options: BeginningOptions): Promise<void> {
  const config = readConfig();
  const database = await reachDatabase(config, terminal, 'migrate');
  try {
    const urls = demandOwner(database.urls);
    terminal.step('Bringing the database to this version …');
    const { schema, reference } = await bringUpToDate(urls);
    const link = options.empty
      ? (
          await beginInstallation({
            ...{ config, urls, terminal, secret: installationSecret(config), beginning: beginningOf(options) },
          })
        ).firstLink
      : null;
    const where = config.PUBLIC_URL ?? 'the address people type, followed by ';
    terminal.answer(
      { ran: schema.ran, reference, firstLink: link },
      [
        schema.ran.length === 0 ? 'The database was up to date.' : `${schema.ran.length} migrations ran.`,
        `Reference data: ${reference.written} rows written, ${reference.removed} removed.`,
        ...(link === null ? [] : [`The first administrator sets a password here, once: ${where}${link}`]),
      ].join('\n'),
    );
  } finally {
    await database.close();
  }
}
