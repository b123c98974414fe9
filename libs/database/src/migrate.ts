import pg from 'pg';
import { DataSource } from 'typeorm';
import type { DatabaseUrls } from './connection.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { applyRowSecurity } from './row-security/apply.ts';
import { rememberRowSecurity } from './row-security/fingerprint.ts';
import { ROW_POLICIES } from './row-security/policies/index.ts';
import { ensureAuditPartitions } from './audit-partitions.ts';
import { applyAnnouncements } from './changes/announcements.ts';
import { migrateQueues } from './queue-schema.ts';

export interface MigrationReport {
  /** Names of the migrations that ran now; empty when the database was up to date. */
  readonly ran: readonly string[];
}

/**
 * Brings a database to this code: the application's role, migrations, row policies, audit partitions, queue schema.
 * Safe to run again and beside another run: PostgreSQL holds an advisory lock for its length.
 * @param now decides which monthly audit partitions must stand
 */
export async function migrate(urls: DatabaseUrls & { owner: string }, now: Date): Promise<MigrationReport> {
  const role = await ensureApplicationRole(urls);
  const source = new DataSource({
    type: 'postgres',
    url: urls.owner,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'each',
    logging: false,
  });
  await source.initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query(`select pg_advisory_lock(hashtext('homeward-migrate'))`);
    const ran = await source.runMigrations();
    await source.transaction(async (tx) => {
      await applyRowSecurity(tx, role);
      await rememberRowSecurity((sql) => tx.query(sql), ROW_POLICIES);
      await applyAnnouncements(tx);
      await ensureAuditPartitions(tx, now);
    });
    await migrateQueues(urls.owner, role);
    return { ran: ran.map((migration) => migration.name) };
  } finally {
    await lock.release();
    await source.destroy();
  }
}

/** Names of migrations in the code, for readiness. */
export function migrationNames(): readonly string[] {
  return MIGRATIONS.map((migration) => migration.name);
}

/** Makes or corrects the application's login role. It owns nothing, and is no superuser and bypasses no row security. */
async function ensureApplicationRole(urls: DatabaseUrls & { owner: string }): Promise<string> {
  const app = new URL(urls.app);
  const role = decodeURIComponent(app.username);
  const client = new pg.Client({ connectionString: urls.owner });
  await client.connect();
  try {
    const { rows } = await client.query<{ rolsuper: boolean; rolbypassrls: boolean; owner: boolean }>(
      `select rolsuper, rolbypassrls, rolname = current_user as owner from pg_roles where rolname = $1`,
      [role],
    );
    const found = rows[0];
    if (found && (found.rolsuper || found.rolbypassrls || found.owner)) {
      throw new Error(
        `The application's role "${role}" could look past row security (it is a superuser, bypasses it, or owns the tables). Give DATABASE_APP_URL a role of its own.`,
      );
    }
    const password = client.escapeLiteral(decodeURIComponent(app.password));
    const name = client.escapeIdentifier(role);
    if (!found)
      await client.query(
        `create role ${name} login nosuperuser nobypassrls nocreatedb nocreaterole password ${password}`,
      );
    else await client.query(`alter role ${name} login password ${password}`);
    await client.query(`alter role ${name} set statement_timeout = '30s'`);
    return role;
  } finally {
    await client.end();
  }
}
