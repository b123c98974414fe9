import type { InstallationMode } from '@homeward/contracts';
import pg from 'pg';
import { QUEUE_SCHEMA } from '../queue-schema.ts';
import { ROW_POLICIES } from '../row-security/policies/index.ts';
import { rowSecurityStands } from '../row-security/fingerprint.ts';

/** What an operator must know of a database, read as the application's role with the system's scope. */
export interface DatabaseFacts {
  readonly serverMajor: number;
  /** The database's clock. */
  readonly now: Date;
  readonly role: { name: string; superuser: boolean; bypassesRowSecurity: boolean; ownsTables: number };
  /** Names of the migrations that ran; empty when the database is. */
  readonly migrations: readonly string[];
  readonly rowSecurityStands: boolean;
  readonly mode: InstallationMode | null;
  readonly demoUsers: number;
  readonly reference: { countries: number; languages: number; currencies: number; lastHoliday: string | null };
  /** The last month the trail has a partition for, `YYYY-MM`. */
  readonly auditPartitionsUntil: string | null;
  /** The schema of queues in the database stands and the role may use it. */
  readonly queueSchema: boolean;
  readonly outbox: { waiting: number; oldestOverdue: Date | null; dead: number };
  readonly lastHeartbeat: Date | null;
}

interface FactsRow {
  mode: InstallationMode | null;
  demo_users: number;
  countries: number;
  languages: number;
  currencies: number;
  last_holiday: string | null;
  waiting: number;
  oldest_overdue: Date | null;
  dead: number;
  last_heartbeat: Date | null;
}

const FACTS_SQL = `
  select (select mode from installation) as mode,
         (select count(*)::int from app_user where demo) as demo_users,
         (select count(*)::int from country) as countries,
         (select count(*)::int from language) as languages,
         (select count(*)::int from currency) as currencies,
         (select max(day)::text from holiday) as last_holiday,
         (select count(*)::int from outbox where status = 'waiting' and due_at <= now()) as waiting,
         (select min(due_at) from outbox where status = 'waiting' and due_at <= now()) as oldest_overdue,
         (select count(*)::int from outbox where status = 'dead') as dead,
         (select max(beat_at) from worker_heartbeat) as last_heartbeat`;

const ROLE_SQL = `
  select current_setting('server_version_num')::int / 10000 as major, now() as now, rolname as name,
         rolsuper as superuser, rolbypassrls as bypasses,
         (select count(*)::int from pg_class where relowner = r.oid and relkind in ('r', 'p')
             and relnamespace = to_regnamespace('public')) as owned,
         to_regclass('public.migrations') is not null as has_migrations,
         coalesce(has_schema_privilege(to_regnamespace('${QUEUE_SCHEMA}'), 'usage'), false) as queue_schema
    from pg_roles r where rolname = current_user`;

const PARTITIONS_SQL = `
  select replace(max(substring(relname from '^audit_event_(\\d{4}_\\d{2})$')), '_', '-') as last
    from pg_class where relname ~ '^audit_event_\\d{4}_\\d{2}$'`;

/** @param appUrl the application's role, whose rights are part of what is looked at */
export async function readDatabaseFacts(appUrl: string): Promise<DatabaseFacts> {
  const client = new pg.Client({ connectionString: appUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    const role = await one<RoleRow>(client, ROLE_SQL);
    const migrations = role.has_migrations
      ? (await client.query<{ name: string }>('select name from migrations order by id')).rows.map((row) => row.name)
      : [];
    await client.query('begin read only');
    await client.query(`select set_config('app.system', 'on', true)`);
    const facts = migrations.length > 0 ? await one<FactsRow>(client, FACTS_SQL) : null;
    const partitions = await one<{ last: string | null }>(client, PARTITIONS_SQL);
    const stands =
      migrations.length > 0 && (await rowSecurityStands(async (sql) => (await client.query(sql)).rows, ROW_POLICIES));
    await client.query('commit');
    return {
      serverMajor: role.major,
      now: role.now,
      role: {
        name: role.name,
        superuser: role.superuser,
        bypassesRowSecurity: role.bypasses,
        ownsTables: role.owned,
      },
      migrations,
      rowSecurityStands: stands,
      mode: facts?.mode ?? null,
      demoUsers: facts?.demo_users ?? 0,
      reference: {
        countries: facts?.countries ?? 0,
        languages: facts?.languages ?? 0,
        currencies: facts?.currencies ?? 0,
        lastHoliday: facts?.last_holiday ?? null,
      },
      auditPartitionsUntil: partitions.last,
      queueSchema: role.queue_schema,
      outbox: {
        waiting: facts?.waiting ?? 0,
        oldestOverdue: facts?.oldest_overdue ?? null,
        dead: facts?.dead ?? 0,
      },
      lastHeartbeat: facts?.last_heartbeat ?? null,
    };
  } finally {
    await client.end();
  }
}

interface RoleRow {
  major: number;
  now: Date;
  name: string;
  superuser: boolean;
  bypasses: boolean;
  owned: number;
  has_migrations: boolean;
  queue_schema: boolean;
}

async function one<Row extends object>(client: pg.Client, sql: string): Promise<Row> {
  const { rows } = await client.query<Row>(sql);
  return rows[0]!;
}
