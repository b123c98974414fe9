import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { MIGRATIONS, migrate, removePolicies } from '@homeward/database';
import { DataSource, getMetadataArgsStorage } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

const LIBS = path.resolve(import.meta.dirname, '../../../libs');

/**
 * Every entity file there is, so that a room cannot be left out of the comparison. A suite of its own: a database opened
 * later in the same would take these for its own, and not all of them come with what they refer to.
 */
async function loadEntities(): Promise<(new () => object)[]> {
  const files = readdirSync(LIBS).flatMap((lib) => {
    const directory = path.join(LIBS, lib, 'src');
    if (!existsSync(directory)) return [];
    return readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.entity.ts'))
      .map((name) => path.join(directory, name));
  });
  for (const file of files) await import(pathToFileURL(file).href);
  return getMetadataArgsStorage().tables.map((table) => table.target as new () => object);
}

/** What the catalogue says of the tables, as text that two databases can be compared by. */
async function shapeOf(database: TestDatabase): Promise<string[]> {
  const rows = await database.asOwner<{ line: string }>(`
    select format('%s.%s %s %s %s', table_name, column_name, data_type, is_nullable, column_default) as line
      from information_schema.columns where table_schema = 'public'
    union all
    select format('constraint %s on %s: %s', conname, conrelid::regclass, pg_get_constraintdef(oid))
      from pg_constraint where connamespace = 'public'::regnamespace
    union all select indexdef from pg_indexes where schemaname = 'public'
    union all select format('trigger %s', pg_get_triggerdef(t.oid)) from pg_trigger t
      join pg_class c on c.oid = t.tgrelid where not t.tgisinternal and c.relnamespace = 'public'::regnamespace
    union all select format('policy %s on %s: %s / %s', policyname, tablename, qual, with_check) from pg_policies
    union all
    select format('function %s: %s', p.oid::regprocedure, md5(p.prosrc)) from pg_proc p
      where p.pronamespace = 'public'::regnamespace
        and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')`);
  return rows.map((row) => row.line).sort();
}

describe('the schema', () => {
  let database: TestDatabase;
  let entities: (new () => object)[];
  beforeAll(async () => {
    database = await createTestDatabase();
    entities = await loadEntities();
  });
  afterAll(() => database.drop());

  it('should leave nothing to change between the entities and the migrated database', async () => {
    const source = new DataSource({
      type: 'postgres',
      url: database.ownerUrl,
      entities,
      installExtensions: false,
      uuidExtension: 'pgcrypto',
    });
    await source.initialize();
    try {
      const { upQueries } = await source.driver.createSchemaBuilder().log();
      expect(upQueries.map((query) => query.query)).toEqual([]);
    } finally {
      await source.destroy();
    }
  });

  it('should have an entity for every table but those of the migrator and the parts of a divided one', async () => {
    const tables = await database.asOwner<{ name: string }>(
      `select relname as name from pg_class
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition and relname <> 'migrations'`,
    );
    const known = getMetadataArgsStorage().tables.map((table) => table.name);
    expect(tables.map((table) => table.name).sort()).toEqual([...known].sort());
  });

  it('should be the same after all migrations were undone and run again', async () => {
    const fresh = await createTestDatabase({ empty: true });
    try {
      const urls = { owner: fresh.ownerUrl, app: fresh.appUrl };
      await migrate(urls, new Date('2026-03-02T09:00:00Z'));
      const before = await shapeOf(fresh);
      expect(before.length).toBeGreaterThan(300);

      const source = new DataSource({ type: 'postgres', url: fresh.ownerUrl, migrations: MIGRATIONS });
      await source.initialize();
      try {
        await removePolicies(source.manager);
        for (let left = MIGRATIONS.length; left > 0; left -= 1) await source.undoLastMigration({ transaction: 'each' });
      } finally {
        await source.destroy();
      }
      const left = await fresh.asOwner<{ name: string }>(
        `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
         union all select p.oid::regprocedure::text from pg_proc p where p.pronamespace = 'public'::regnamespace
           and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
      );
      expect(left.map((row) => row.name)).toEqual(['migrations']);

      await migrate(urls, new Date('2026-03-02T09:00:00Z'));
      expect(await shapeOf(fresh)).toEqual(before);
    } finally {
      await fresh.drop();
    }
  });
});
