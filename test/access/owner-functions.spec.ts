import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { ROLES, ROLE_PERMISSIONS } from '@homeward/contracts';
import { OWNER_FUNCTIONS, SET_SCOPE_SQL, scopeValues } from '@homeward/database';
import type { Actor } from '@homeward/platform';
import pg from 'pg';
import { actorIn } from '../support/factories/organisation.factory.ts';
import { saveOfficeWorld, type OfficeWorld } from '../support/factories/two-offices.fixture.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

const NOW = new Date('2026-03-02T10:00:00Z');
const REFUSED = '42501';
const FOUR_KINDS = /^(count_|match_person$|previous_assistance$|candidate_)/;

describe('functions that look past row security', () => {
  let database: TestDatabase;
  let app: pg.Client;
  let a: OfficeWorld;
  let b: OfficeWorld;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = new pg.Client({ connectionString: database.appUrl });
    await app.connect();
    a = await saveOfficeWorld(database, 'Amal');
    b = await saveOfficeWorld(database, 'Amal');
  });
  afterAll(async () => {
    await app.end();
    await database.drop();
  });

  const worker = (role: (typeof ROLES)[number], world = a): Actor => ({
    ...actorIn(role, [world.officeId]),
    userId: world.userId,
  });
  /** Calls under the actor's scope and takes it back; the events it left are counted before. */
  async function call(actor: Actor | null, sql: string, values: unknown[]) {
    await app.query('begin');
    try {
      if (actor) await app.query(SET_SCOPE_SQL, scopeValues(actor, NOW));
      const result = await app.query<Record<string, unknown>>(sql, values);
      await app.query('commit');
      return { rows: result.rows, columns: result.fields.map((field) => field.name), error: null };
    } catch (error) {
      await app.query('rollback');
      return { rows: [], columns: [], error: (error as pg.DatabaseError).code };
    }
  }
  const events = async (action: string) =>
    database.asOwner<{ actor_id: string; office_id: string; at: Date; correlation_id: string; record_id: string }>(
      'select * from audit_event where action = $1 order by at',
      [action],
    );
  const candidates = (actor: Actor | null) =>
    call(actor, 'select * from candidate_person($1, $2)', ['given of amal family', 200]);
  const match = (actor: Actor | null, office = a.officeId) =>
    call(actor, 'select * from match_person($1, $2, $3, $4, $5)', [
      'given of amal family',
      '1988-05-04',
      '1988-05-04',
      ['IQ'],
      office,
    ]);
  const count = (actor: Actor | null, offices: string[]) => call(actor, 'select * from count_cases($1)', [offices]);

  it('should be the declared ones of the four kinds and no others', async () => {
    const found = await database.asOwner<{ name: string; config: string[]; open: boolean; mine: boolean }>(
      `select p.proname as name, p.proconfig as config,
              exists (select 1 from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g where g.grantee = 0) as open,
              p.proowner = (select oid from pg_roles where rolname = current_user) as mine
         from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema') order by 1`,
    );
    expect(found.map((fn) => fn.name)).toEqual(Object.keys(OWNER_FUNCTIONS).sort());
    for (const fn of found) {
      expect(fn.name).toMatch(FOUR_KINDS);
      expect(fn.config).toContain('search_path=public, pg_temp');
      expect([fn.name, fn.open, fn.mine]).toEqual([fn.name, false, true]);
    }
  });

  it('should be told in docs/access.md, each with its permission', async () => {
    const told = await readFile(new URL('../../docs/access.md', import.meta.url), 'utf8');
    for (const [name, permission] of Object.entries(OWNER_FUNCTIONS)) {
      expect(told).toMatch(new RegExp(`\`${name}\`[^\\n]*\`${permission}\``));
    }
  });

  it('should have no view and no rule beside them that reads with its owner`s rights', async () => {
    const views = await database.asOwner(
      `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and (c.relkind in ('v', 'm') or c.relhasrules)`,
    );
    expect(views).toEqual([]);
  });

  describe('candidate_person', () => {
    it('should return ids and their rank, of the actor`s own offices only', async () => {
      const { rows, columns } = await candidates(worker('counsellor'));
      expect(columns).toEqual(['person_id', 'score']);
      expect(rows.map((row) => row['person_id'])).toEqual([a.personId]);
    });

    it('should write an audit row in the name of the scope', async () => {
      const before = (await events('search-persons')).length;
      await candidates(worker('counsellor'));
      const after = await events('search-persons');
      expect(after).toHaveLength(before + 1);
      expect(after.at(-1)).toMatchObject({ actor_id: a.userId, office_id: a.officeId, at: NOW });
    });

    it.each(ROLES.filter((role) => !ROLE_PERMISSIONS[role].includes(OWNER_FUNCTIONS.candidate_person)))(
      'should refuse a %s, and whoever has no scope',
      async (role) => {
        expect((await candidates(worker(role))).error).toBe(REFUSED);
        expect((await candidates(null)).error).toBe(REFUSED);
      },
    );
  });

  describe('match_person', () => {
    it('should say a band, which facts agree and whom to ask, and nothing more', async () => {
      const { rows, columns } = await match(worker('counsellor'));
      expect(columns).toEqual(['office_id', 'band', 'agrees']);
      expect(rows).toEqual([
        { office_id: b.officeId, band: 'very likely', agrees: ['name', 'birth date', 'nationality'] },
      ]);
    });

    it('should agree on no fact that is sealed', async () => {
      await database.asOwner(`update session_note set text = 'given of amal family' where office_id = $1`, [
        b.officeId,
      ]);
      const { rows } = await match(worker('counsellor'));
      expect(rows.flatMap((row) => row['agrees'])).toEqual(['name', 'birth date', 'nationality']);
    });

    it('should not give a name away to whoever knows only the name', async () => {
      const { rows } = await call(worker('counsellor'), 'select * from match_person($1, null, null, $2, $3)', [
        'given of amal family',
        [],
        a.officeId,
      ]);
      expect(rows).toEqual([]);
    });

    it('should write an audit row that holds none of what was asked', async () => {
      await match(worker('counsellor'));
      const written = (await events('match-person')).at(-1)!;
      expect(written).toMatchObject({ actor_id: a.userId, office_id: a.officeId, at: NOW });
      expect(JSON.stringify(written)).not.toMatch(/amal/i);
    });

    it('should refuse an office that is not the actor`s, an office of none, and whoever has no scope', async () => {
      const before = (await events('match-person')).length;
      expect((await match(worker('counsellor'), b.officeId)).error).toBe(REFUSED);
      expect((await match(worker('counsellor'), randomUUID())).error).toBe(REFUSED);
      expect((await match(null)).error).toBe(REFUSED);
      expect(await events('match-person')).toHaveLength(before);
    });

    it('should refuse an office that is not named at all', async () => {
      const { error } = await call(worker('counsellor'), 'select * from match_person($1, null, null, $2, null)', [
        'given of amal family',
        ['IQ'],
      ]);
      expect(error).toBe(REFUSED);
    });

    it.each(ROLES.filter((role) => !ROLE_PERMISSIONS[role].includes(OWNER_FUNCTIONS.match_person)))(
      'should refuse a %s',
      async (role) => {
        expect((await match(worker(role))).error).toBe(REFUSED);
      },
    );
  });

  describe('count_cases', () => {
    it('should count for the offices it was asked for, by stage', async () => {
      const { rows, columns } = await count(worker('supervisor'), [a.officeId]);
      expect(columns).toEqual(['office_id', 'stage', 'cases', 'persons']);
      expect(rows).toEqual([{ office_id: a.officeId, stage: 'INQUIRY', cases: '1', persons: '1' }]);
    });

    it('should refuse an office the actor may not count, also beside one of their own', async () => {
      expect((await count(worker('supervisor'), [b.officeId])).error).toBe(REFUSED);
      expect((await count(worker('supervisor'), [a.officeId, b.officeId])).error).toBe(REFUSED);
      expect((await count(null, [a.officeId])).error).toBe(REFUSED);
    });

    it('should write an audit row that states the scope', async () => {
      await count(worker('programme-manager'), [a.officeId]);
      expect((await events('count-cases')).at(-1)).toMatchObject({ actor_id: a.userId, office_id: a.officeId });
    });

    it.each(ROLES.filter((role) => !ROLE_PERMISSIONS[role].includes(OWNER_FUNCTIONS.count_cases)))(
      'should refuse a %s',
      async (role) => {
        expect((await count(worker(role), [a.officeId])).error).toBe(REFUSED);
      },
    );
  });
});
