import type { INestApplicationContext } from '@nestjs/common';
import { readDatabaseFacts } from '@homeward/database';
import type { Terminal } from '../terminal.ts';
import { inApplication, type ApplicationOptions } from './application.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { installationSecret, reachDatabase } from './reach-database.ts';
import { readConfig } from './read-config.ts';

/**
 * Runs a command's work on this installation, whose database is migrated first when it is empty.
 * @param rooms beside those every command has
 */
export async function withInstallation<T>(
  terminal: Terminal,
  command: string,
  work: (application: INestApplicationContext) => Promise<T>,
  rooms: NonNullable<ApplicationOptions['rooms']> = [],
): Promise<T> {
  const config = readConfig();
  const database = await reachDatabase(config, terminal, command);
  try {
    const { urls } = database;
    if (urls.owner !== null && (await isEmpty(urls.app))) {
      terminal.step('The database is empty; bringing it to this version …');
      await bringUpToDate({ ...urls, owner: urls.owner });
    }
    return await inApplication({ config, urls, secret: installationSecret(config), rooms }, work);
  } finally {
    await database.close();
  }
}

/** Before the first migration the application's role may not even exist. */
async function isEmpty(appUrl: string): Promise<boolean> {
  return readDatabaseFacts(appUrl).then(
    ({ migrations }) => migrations.length === 0,
    (error: { code?: string }) => {
      if (error.code === '28P01' || error.code === '28000') return true;
      throw error as Error;
    },
  );
}
