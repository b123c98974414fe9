import { randomBytes } from 'node:crypto';
import { deriveApplicationUrl } from '@homeward/database';
import pg from 'pg';

export interface TestDatabase {
  /** The application's role: what the api and worker use. */
  readonly appUrl: string;
  /** The owner, which sees past row security: for fixtures and for counting. */
  readonly ownerUrl: string;
  /** Runs a statement as the owner. */
  asOwner<Row extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

/**
 * Clones the migrated template into a database of this test's own (about 50 ms).
 * @param options empty gives a database nothing has been migrated in
 */
export async function createTestDatabase(options: { empty?: boolean } = {}): Promise<TestDatabase> {
  const template = process.env['HOMEWARD_TEST_OWNER_URL'];
  if (!template) throw new Error('The test server is not running: this suite needs a project with globalSetup.');
  const name = `t_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ connectionString: template.replace(/homeward$/, 'postgres') });
  await admin.connect();
  await admin.query(`create database ${name} template ${options.empty ? 'template1' : 'homeward'}`);
  const ownerUrl = template.replace(/homeward$/, name);
  const appUrl = deriveApplicationUrl(template).replace(/homeward$/, name);
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  // A connection that is still saying goodbye is cut off by the drop below; that is no failure of the test.
  owner.on('error', () => undefined);
  return {
    appUrl,
    ownerUrl,
    asOwner: async (sql, values) => (await owner.query(sql, values)).rows,
    drop: async () => {
      await owner.end();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}
