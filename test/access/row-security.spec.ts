import { ROLES } from '@homeward/contracts';
import { ROW_POLICIES } from '@homeward/database';
import { systemActor, type Actor } from '@homeward/platform';
import pg from 'pg';
import { actorIn } from '../support/factories/organisation.factory.ts';
import { saveOfficeWorld, type OfficeWorld } from '../support/factories/two-offices.fixture.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { catalogueTables, inScope, readAll, readLeaks, writeLeaks } from './row-security/isolation.ts';

describe('row security', () => {
  let database: TestDatabase;
  let app: pg.Client;
  let owner: pg.Client;
  let role: string;
  let [a, b]: OfficeWorld[] = [];
  const declared = Object.keys(ROW_POLICIES);
  const guarded = declared.filter((table) => ROW_POLICIES[table]!.publicBecause === undefined);
  /** The most an office's worker can be: a known user who gave a second factor. */
  const workerOfA = (name: (typeof ROLES)[number]): Actor => ({
    ...actorIn(name, [a!.officeId]),
    userId: a!.userId,
    secondFactor: true,
  });

  beforeAll(async () => {
    database = await createTestDatabase();
    role = decodeURIComponent(new URL(database.appUrl).username);
    app = new pg.Client({ connectionString: database.appUrl });
    owner = new pg.Client({ connectionString: database.ownerUrl });
    await Promise.all([app.connect(), owner.connect()]);
    [a, b] = [await saveOfficeWorld(database, 'A'), await saveOfficeWorld(database, 'B')];
  });
  afterAll(async () => {
    await Promise.all([app.end(), owner.end()]);
    await database.drop();
  });

  it('should be decided for every table of the catalogue, and for none that is not there', async () => {
    const tables = await catalogueTables(database, role);
    const own = tables.filter((table) => !table.partition);
    expect(own.map((table) => table.name).sort()).toEqual([...declared].sort());
    expect(own.filter((table) => !['r', 'p'].includes(table.kind))).toEqual([]);
    expect(tables.filter((table) => !table.rowSecurity).map((table) => table.name)).toEqual([]);
  });

  it('should give the application no way round it', async () => {
    const [held] = await database.asOwner(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
              exists (select 1 from pg_auth_members m where m.member = r.oid) as member,
              exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                       where n.nspname = 'public' and c.relowner = r.oid) as owns
         from pg_roles r where rolname = $1`,
      [role],
    );
    expect(held).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      member: false,
      owns: false,
    });
    const { rows } = await app.query<{ name: string }>('select current_user as name');
    expect(rows[0]!.name).toBe(role);
  });

  it('should grant what is declared, and nothing on a partition', async () => {
    for (const table of await catalogueTables(database, role)) {
      const policy = table.partition ? { grants: [], updates: undefined } : ROW_POLICIES[table.name]!;
      const whole = policy.grants.filter((grant) => grant !== 'update' || policy.updates === undefined);
      expect([table.name, [...table.grants].sort()]).toEqual([table.name, [...whole].sort()]);
      expect([table.name, table.updates]).toEqual([table.name, [...(policy.updates ?? [])].sort()]);
    }
  });

  it('should say why where every row is public or may be added for others', () => {
    for (const [table, policy] of Object.entries(ROW_POLICIES)) {
      if (policy.sees.trim() === 'true')
        expect([table, policy.publicBecause]).toEqual([table, expect.stringMatching(/\w{4}/)]);
      if (policy.adds === 'true')
        expect([table, policy.addedForOthersBecause]).toEqual([table, expect.stringMatching(/\w{4}/)]);
    }
  });

  it('should be tested with a row of each office in every guarded table', () => {
    for (const world of [a!, b!]) {
      expect(guarded.filter((table) => (world.rows[table] ?? []).length === 0)).toEqual([]);
    }
  });

  it('should show nothing of a guarded table when no scope was set', async () => {
    await inScope(app, null, async () => {
      for (const table of guarded) expect([table, await readAll(app, table)]).toEqual([table, []]);
    });
  });

  it.each(ROLES)('should show a %s of office A no row of office B, in any table', async (name) => {
    expect(await readLeaks(app, workerOfA(name), guarded, b!.rows)).toEqual([]);
  });

  it.each(ROLES)('should let a %s of office A change, remove, add or move no row into office B', async (name) => {
    const tables = guarded.filter((table) => ROW_POLICIES[table]!.addedForOthersBecause === undefined);
    expect(await writeLeaks(owner, role, workerOfA(name), tables, a!.rows, b!.rows)).toEqual([]);
  });

  it('should keep what may be added for others out of the adder`s reach from then on', async () => {
    const tables = guarded.filter((table) => ROW_POLICIES[table]!.addedForOthersBecause !== undefined);
    const leaks = await writeLeaks(owner, role, workerOfA('caseworker'), tables, a!.rows, b!.rows);
    expect(leaks.filter((leak) => !leak.includes(': adds'))).toEqual([]);
  });

  it('should show a caseworker the casework of their own office, so that seeing nothing is not the reason', async () => {
    await inScope(app, workerOfA('caseworker'), async () => {
      for (const table of [
        'person',
        'person_name',
        'contact_channel',
        'case',
        'case_member',
        'appointment',
        'consent',
      ]) {
        expect([table, await readAll(app, table)]).toEqual([table, a!.rows[table]]);
      }
    });
  });

  it('should show a job opened for office A no casework of office B', async () => {
    const casework = guarded.filter((table) => !/app\.system/.test(ROW_POLICIES[table]!.sees));
    expect(casework).toEqual(expect.arrayContaining(['person', 'case', 'session_note', 'consent']));
    expect(await readLeaks(app, systemActor([a!.officeId]), casework, b!.rows)).toEqual([]);
  });

  it('should show a job no sealed matter, not even of the office it is opened for', async () => {
    await inScope(app, systemActor([a!.officeId]), async () => {
      const notes = await readAll(app, 'session_note');
      expect(notes.map((note) => note['matter_class'])).toEqual(['ordinary']);
    });
  });

  it('should show a data-protection officer nobody`s name or words', async () => {
    await inScope(app, workerOfA('data-protection-officer'), async () => {
      const content = ['person', 'person_name', 'contact_channel', 'session_note', 'kept_mail', 'audit_value', 'case'];
      for (const table of content) expect([table, await readAll(app, table)]).toEqual([table, []]);
    });
  });

  it('should show the eraser of one person that person only, and nobody of an office they may not erase in', async () => {
    const erase = workerOfA('data-protection-officer');
    const seen = await inScope(app, erase, async () => {
      await app.query(`select set_config('app.erase_person', $1, true)`, [a!.personId]);
      return { names: await readAll(app, 'person_name'), notes: await readAll(app, 'session_note') };
    });
    expect(seen).toEqual({ names: a!.rows['person_name'], notes: a!.rows['session_note'] });
    await inScope(app, erase, async () => {
      await app.query(`select set_config('app.erase_person', $1, true)`, [b!.personId]);
      for (const table of guarded.filter(
        (name) => !['audit_event', 'erasure', 'app_user', 'role_assignment'].includes(name),
      )) {
        const foreign = (await readAll(app, table)).filter((row) => row['office_id'] === b!.officeId);
        expect([table, foreign]).toEqual([table, []]);
      }
    });
  });

  describe('the proof itself', () => {
    const broken = async (table: string, sql: string, check: () => Promise<string[]>): Promise<string[]> => {
      await database.asOwner(sql);
      const leaks = await check();
      return leaks.filter((leak) => leak.startsWith(table));
    };

    it('should report a table whose row security is switched off', async () => {
      const leaks = await broken('person_name', 'alter table person_name disable row level security', () =>
        readLeaks(app, workerOfA('caseworker'), guarded, b!.rows),
      );
      await database.asOwner('alter table person_name enable row level security');
      expect(leaks).toEqual(['person_name: reads 1 of 1']);
    });

    it('should report a policy that shows too much', async () => {
      const leaks = await broken('consent', 'create policy slip on consent for select using (true)', () =>
        readLeaks(app, workerOfA('donor'), guarded, b!.rows),
      );
      await database.asOwner('drop policy slip on consent');
      expect(leaks).toEqual(['consent: reads 1 of 1']);
    });

    it('should report a policy that lets rows be changed, added and moved', async () => {
      const leaks = await broken('appointment', 'create policy slip on appointment for all using (true)', () =>
        writeLeaks(owner, role, workerOfA('caseworker'), ['appointment'], a!.rows, b!.rows),
      );
      await database.asOwner('drop policy slip on appointment');
      expect(leaks).toEqual(
        expect.arrayContaining([expect.stringContaining('overwrites'), expect.stringContaining('adds')]),
      );
    });

    it('should report a table that nobody declared', async () => {
      await database.asOwner('create table forgotten (id uuid)');
      const tables = await catalogueTables(database, role);
      await database.asOwner('drop table forgotten');
      const unknown = tables.filter((table) => !table.partition && !declared.includes(table.name));
      expect(unknown).toMatchObject([{ name: 'forgotten', rowSecurity: false }]);
    });
  });
});
