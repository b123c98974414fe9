import pg from 'pg';
import { referenceTables, type ReferenceTable } from './data-sets/reference-rows.ts';

export interface ReferenceLoad {
  /** Rows added or changed. */
  readonly written: number;
  /** Rows taken away because the data no longer have them and nothing refers to them. */
  readonly removed: number;
  /** Rows the data no longer have that stay because records refer to them, as `table key`. */
  readonly kept: readonly string[];
}

const FOREIGN_KEY_VIOLATION = '23503';

/**
 * Brings the reference tables to the data of this code, in one transaction. Safe to run again and beside another run:
 * what is right is left alone.
 * @param ownerUrl the owning role's database: the application's role may only read these tables
 */
export async function loadReferenceData(ownerUrl: string): Promise<ReferenceLoad> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtext('homeward-reference'))`);
    const tables = referenceTables();
    const removed: string[] = [];
    const kept: string[] = [];
    // Children first, so that a row nothing else holds can go; and old ranges make room before new ones come.
    for (const table of [...tables].reverse()) {
      for (const [key, gone] of await removeVanished(client, table)) (gone ? removed : kept).push(key);
    }
    let written = 0;
    for (const table of tables) written += await upsert(client, table);
    await client.query('commit');
    return { written, removed: removed.length, kept };
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    await client.end();
  }
}

async function upsert(client: pg.Client, { table, key, rows }: ReferenceTable): Promise<number> {
  const columns = Object.keys(rows[0] ?? {});
  const rest = columns.filter((column) => !key.includes(column));
  const list = columns.join(', ');
  const same = key.map((column) => `t.${column} is not distinct from r.${column}`).join(' and ');
  const { rowCount: inserted } = await client.query(
    `insert into ${table} (${list})
     select ${list} from jsonb_populate_recordset(null::${table}, $1) r
     where not exists (select 1 from ${table} t where ${same})`,
    [JSON.stringify(rows)],
  );
  if (rest.length === 0) return inserted ?? 0;
  const { rowCount: changed } = await client.query(
    `update ${table} t set ${rest.map((column) => `${column} = r.${column}`).join(', ')}
     from jsonb_populate_recordset(null::${table}, $1) r
     where ${same} and (${rest.map((column) => `t.${column}`).join(', ')})
       is distinct from (${rest.map((column) => `r.${column}`).join(', ')})`,
    [JSON.stringify(rows)],
  );
  return (inserted ?? 0) + (changed ?? 0);
}

/** @returns each vanished row's name, and whether it could go */
async function removeVanished(client: pg.Client, { table, key, rows }: ReferenceTable): Promise<[string, boolean][]> {
  const same = key.map((column) => `t.${column} is not distinct from r.${column}`).join(' and ');
  const { rows: vanished } = await client.query<{ ctid: string; name: string }>(
    `select t.ctid::text as ctid, concat_ws(' ', ${key.map((column) => `t.${column}`).join(', ')}) as name from ${table} t
     where not exists (select 1 from jsonb_populate_recordset(null::${table}, $1) r where ${same})`,
    [JSON.stringify(rows)],
  );
  const outcomes: [string, boolean][] = [];
  for (const { ctid, name } of vanished) {
    outcomes.push([`${table} ${name}`, await deleted(client, table, ctid)]);
  }
  return outcomes;
}

async function deleted(client: pg.Client, table: string, ctid: string): Promise<boolean> {
  await client.query('savepoint vanished');
  try {
    await client.query(`delete from ${table} where ctid = $1::tid`, [ctid]);
    await client.query('release savepoint vanished');
    return true;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== FOREIGN_KEY_VIOLATION) throw error;
    await client.query('rollback to savepoint vanished');
    return false;
  }
}
