import { SET_SCOPE_SQL, scopeValues } from '@homeward/database';
import type { Actor } from '@homeward/platform';
import type pg from 'pg';
import type { Row } from '../../support/factories/fixture-row.ts';
import type { RowsOfOffice } from '../../support/factories/two-offices.fixture.ts';
import type { TestDatabase } from '../../support/test-database.ts';

export const NOW = new Date('2026-03-02T10:00:00Z');
const NOT_ALLOWED = '42501';

export interface CatalogueTable {
  readonly name: string;
  /** As in pg_class: r table, p partitioned table, v view, m materialised view, f foreign table. */
  readonly kind: string;
  readonly partition: boolean;
  readonly rowSecurity: boolean;
  readonly grants: readonly string[];
  /** Columns that may be updated, where not all of them may. */
  readonly updates: readonly string[];
}

/** Everything in the schema that rows can be read from, as the catalogue and not the code tells it. */
export async function catalogueTables(database: TestDatabase, role: string): Promise<CatalogueTable[]> {
  return database.asOwner<CatalogueTable & pg.QueryResultRow>(
    `select c.relname as name, c.relkind as kind, c.relispartition as partition, c.relrowsecurity as "rowSecurity",
            array(select p from unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) p
                   where has_table_privilege($1, c.oid, p)) as grants,
            array(select a.attname::text from pg_attribute a
                   where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                     and has_column_privilege($1, c.oid, a.attnum, 'update')
                     and not has_table_privilege($1, c.oid, 'update') order by 1) as updates
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm', 'f')
      order by 1`,
    [role],
  );
}

/** Runs as the application's role, in a transaction under the actor's scope that is taken back afterwards. */
export async function inScope<T>(
  client: pg.Client,
  actor: Actor | null,
  work: () => Promise<T>,
  now: Date = NOW,
): Promise<T> {
  await client.query('begin');
  try {
    if (actor) await client.query(SET_SCOPE_SQL, scopeValues(actor, now));
    return await work();
  } finally {
    await client.query('rollback');
  }
}

const same = (row: Row): string => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What the role reads of one table under the scope that stands; nothing when it may not read the table at all. */
export async function readAll(client: pg.Client, table: string): Promise<Row[]> {
  await client.query('savepoint reading');
  try {
    const { rows } = await client.query<{ row: Row }>(`select to_jsonb(t.*) as row from "${table}" t`);
    return rows.map(({ row }) => row);
  } catch (error) {
    if ((error as pg.DatabaseError).code !== NOT_ALLOWED) throw error;
    return [];
  } finally {
    await client.query('rollback to savepoint reading');
  }
}

/** Names each table in which the actor reads a row of the other office. */
export async function readLeaks(
  client: pg.Client,
  actor: Actor | null,
  tables: readonly string[],
  others: RowsOfOffice,
): Promise<string[]> {
  return inScope(client, actor, async () => {
    const leaks: string[] = [];
    for (const table of tables) {
      const theirs = new Set((others[table] ?? []).map(same));
      const seen = (await readAll(client, table)).filter((row) => theirs.has(same(row)));
      if (seen.length > 0) leaks.push(`${table}: reads ${seen.length} of ${theirs.size}`);
    }
    return leaks;
  });
}

/**
 * Tries, as the application's role and under the actor's scope, to remove, overwrite and add rows of the other office,
 * and to move rows of its own there. The owner's connection looks at what really happened before all is taken back.
 * @param owner a connection that may become the application's role inside a transaction
 */
export async function writeLeaks(
  owner: pg.Client,
  role: string,
  actor: Actor,
  tables: readonly string[],
  ours: RowsOfOffice,
  others: RowsOfOffice,
): Promise<string[]> {
  const leaks: string[] = [];
  const attempt = async (
    what: string,
    sql: string,
    values: unknown[],
    broken: () => Promise<boolean>,
  ): Promise<void> => {
    await owner.query('begin');
    try {
      await owner.query(SET_SCOPE_SQL, scopeValues(actor, NOW));
      await owner.query(`set local role "${role}"`);
      try {
        await owner.query(sql, values);
      } catch (error) {
        if ((error as pg.DatabaseError).code === NOT_ALLOWED) return;
        if (!what.endsWith('removes')) leaks.push(`${what}: ${String(error)}`);
        return;
      }
      await owner.query('reset role');
      if (await broken()) leaks.push(what);
    } finally {
      await owner.query('rollback');
    }
  };
  const standing = async (table: string): Promise<Set<string>> => {
    const { rows } = await owner.query<{ row: Row }>(`select to_jsonb(t.*) as row from "${table}" t`);
    return new Set(rows.map(({ row }) => same(row)));
  };
  for (const table of tables) {
    const theirs = others[table] ?? [];
    const gone = async (): Promise<boolean> => {
      const left = await standing(table);
      return theirs.some((row) => !left.has(same(row)));
    };
    await attempt(`${table}: removes`, `delete from "${table}"`, [], gone);
    for (const column of await updatableColumns(owner, table, theirs)) {
      const { name, value } = column;
      // A blind update reads no column, so that only the policy for updates stands in its way.
      await attempt(`${table}.${name}: overwrites`, `update "${table}" set "${name}" = $1`, [value], gone);
    }
    for (const row of theirs) {
      const columns = Object.keys(row).map((name) => `"${name}"`);
      await attempt(
        `${table}: adds`,
        `insert into "${table}" (${columns.join(', ')}) overriding system value
         select ${columns.join(', ')} from jsonb_populate_record(null::"${table}", $1)`,
        [JSON.stringify(row)],
        async () => true,
      );
    }
    for (const column of ['office_id', 'user_id']) {
      const [mine, their] = [ours[table]?.[0], theirs[0]];
      if (!mine || !their || mine[column] === undefined || mine[column] === null) continue;
      await attempt(
        `${table}.${column}: moves`,
        `update "${table}" set "${column}" = $1`,
        [their[column]],
        async () => {
          const left = await standing(table);
          return (ours[table] ?? []).some((row) => !left.has(same(row)));
        },
      );
    }
  }
  return leaks;
}

/** One plain column of the table, and a value its rows do not hold yet. */
async function updatableColumns(
  owner: pg.Client,
  table: string,
  rows: readonly Row[],
): Promise<{ name: string; value: unknown }[]> {
  const { rows: columns } = await owner.query<{ name: string; type: string }>(
    `select a.attname as name, t.typname as type
       from pg_attribute a join pg_type t on t.oid = a.atttypid
      where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attidentity = ''
        and t.typname in ('text', 'timestamptz', 'date', 'jsonb')
        and not exists (select 1 from pg_index i where i.indrelid = a.attrelid and i.indisunique and a.attnum = any (i.indkey))
        and not exists (select 1 from pg_constraint c where c.conrelid = a.attrelid and c.contype in ('c', 'f') and a.attnum = any (c.conkey))
      order by a.attnum`,
    [`"${table}"`],
  );
  const values: Record<string, unknown> = {
    text: 'overwritten',
    timestamptz: '2031-01-01T00:00:00Z',
    date: '2031-01-01',
    jsonb: '{"overwritten": true}',
  };
  const found = columns.find((column) => rows.length > 0 && column.type in values);
  return found ? [{ name: found.name, value: values[found.type] }] : [];
}
