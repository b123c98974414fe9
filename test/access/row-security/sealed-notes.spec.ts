import { randomUUID } from 'node:crypto';
import { MATTER_CLASSES, ROLES, type MatterClass, type Role } from '@homeward/contracts';
import { SET_SCOPE_SQL, scopeValues } from '@homeward/database';
import { systemActor, type Actor } from '@homeward/platform';
import pg from 'pg';
import { actorIn } from '../../support/factories/organisation.factory.ts';
import { saveOfficeWorld, type OfficeWorld } from '../../support/factories/two-offices.fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

const NOW = new Date('2026-03-02T10:30:00Z');

/** Written out once more, apart from the code's own table: who works on cases, and who is an officer of which matter. */
const WITHOUT_CASES: readonly Role[] = [
  'finance-approver',
  'programme-manager',
  'integrity-officer',
  'data-protection-officer',
  'donor',
  'administrator',
];
const OFFICER_OF: Partial<Record<Role, MatterClass>> = {
  'medical-officer': 'health',
  'protection-officer': 'protection',
};

interface Standing {
  readonly opens: boolean;
  readonly kind?: 'named' | 'break-glass';
  readonly from?: string;
  readonly to?: string | null;
  /** Named for the other class of sealed matter. */
  readonly other?: true;
  /** Named on another case. */
  readonly elsewhere?: true;
}

/** How a reader stands to the note: nothing, its author, or somebody the case names for its class. */
const RELATIONS = {
  'nobody in particular': { opens: false },
  author: { opens: true },
  named: { opens: true, kind: 'named', from: '2026-03-01T00:00:00Z', to: null },
  'named until yesterday': { opens: false, kind: 'named', from: '2026-02-01T00:00:00Z', to: '2026-03-01T00:00:00Z' },
  'named from tomorrow': { opens: false, kind: 'named', from: '2026-03-03T00:00:00Z', to: null },
  'named for the other matter': { opens: false, kind: 'named', from: '2026-03-01T00:00:00Z', to: null, other: true },
  'named on another case': { opens: false, kind: 'named', from: '2026-03-01T00:00:00Z', to: null, elsewhere: true },
  'breaker of the glass, half an hour ago': {
    opens: true,
    kind: 'break-glass',
    from: '2026-03-02T10:00:00Z',
    to: '2026-03-02T11:00:00Z',
  },
  'breaker of the glass, an hour ago': {
    opens: false,
    kind: 'break-glass',
    from: '2026-03-02T09:30:00Z',
    to: '2026-03-02T10:30:00Z',
  },
} satisfies Record<string, Standing>;
type Relation = keyof typeof RELATIONS;

describe('a sealed note', () => {
  let database: TestDatabase;
  let owner: pg.Client;
  let role: string;
  let world: OfficeWorld;
  let otherCase: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    role = decodeURIComponent(new URL(database.appUrl).username);
    owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    world = await saveOfficeWorld(database, 'A');
    otherCase = randomUUID();
    await database.asOwner(
      `insert into "case" (id, office_id, number, host_country_code, stage, opened_on, created_by, created_at, updated_at)
       select $2, office_id, 'BE-2026-OTHER', host_country_code, stage, opened_on, created_by, created_at, updated_at from "case" where id = $1`,
      [world.caseId, otherCase],
    );
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  /** Reads the case's notes of one class as the application's role, with the reader standing so to them. */
  async function sees(reader: Actor, matter: MatterClass, relation: Relation): Promise<number> {
    const stands: Standing = RELATIONS[relation];
    const named = stands.other ? (matter === 'health' ? 'protection' : 'health') : matter;
    await owner.query('begin');
    try {
      await owner.query(
        `insert into app_user (id, office_id, email, email_key, display_name) values ($1, $2, $3, $3, 'Reader')`,
        [reader.userId, world.officeId, `${reader.userId}@example.org`],
      );
      if (relation === 'author') await owner.query(`update session_note set author_id = $1`, [reader.userId]);
      if (stands.kind && named !== 'ordinary') {
        await owner.query(
          `insert into case_reader (case_id, office_id, user_id, matter_class, kind, reason, granted_by, valid_from, valid_to)
           values ($1, $2, $3, $4, $5, 'because', $6, $7, $8)`,
          [
            stands.elsewhere ? otherCase : world.caseId,
            world.officeId,
            reader.userId,
            named,
            stands.kind,
            world.userId,
            stands.from,
            stands.to,
          ],
        );
      }
      await owner.query(SET_SCOPE_SQL, scopeValues(reader, NOW));
      await owner.query(`set local role "${role}"`);
      const { rows } = await owner.query<{ notes: string }>(
        `select count(*) as notes from session_note where case_id = $1 and matter_class = $2`,
        [world.caseId, matter],
      );
      return Number(rows[0]!.notes);
    } finally {
      await owner.query('rollback');
    }
  }

  it.each(ROLES)('should open to a %s as their standing says, and only with a second factor', async (name) => {
    for (const secondFactor of [true, false]) {
      for (const matter of MATTER_CLASSES) {
        for (const relation of Object.keys(RELATIONS) as Relation[]) {
          const reader = { ...actorIn(name, [world.officeId]), userId: randomUUID(), secondFactor };
          const opens =
            !WITHOUT_CASES.includes(name) &&
            (matter === 'ordinary' || (secondFactor && (OFFICER_OF[name] === matter || RELATIONS[relation].opens)));
          const found = await sees(reader, matter, relation);
          expect([matter, relation, secondFactor, found]).toEqual([matter, relation, secondFactor, opens ? 1 : 0]);
        }
      }
    }
  });

  it('should stay shut to an officer of the same matter in another office', async () => {
    const elsewhere = await saveOfficeWorld(database, 'B');
    const officer = { ...actorIn('medical-officer', [elsewhere.officeId]), secondFactor: true };
    for (const relation of ['nobody in particular', 'author', 'named'] as const) {
      expect(await sees({ ...officer, userId: randomUUID() }, 'health', relation)).toBe(0);
    }
  });

  it('should stay shut to an API key and to a job, whatever role they hold', async () => {
    const key: Actor = { ...actorIn('medical-officer', [world.officeId]), kind: 'api-key', secondFactor: true };
    expect(await sees({ ...key, userId: randomUUID() }, 'health', 'named')).toBe(0);
    expect(await sees({ ...systemActor([world.officeId]), userId: randomUUID() }, 'health', 'author')).toBe(0);
  });

  describe('and a naming', () => {
    const name = async (actor: Actor, values: { kind: string; matter: string; user: string; to: string | null }) => {
      await owner.query('begin');
      try {
        await owner.query(SET_SCOPE_SQL, scopeValues(actor, NOW));
        await owner.query(`set local role "${role}"`);
        await owner.query(
          `insert into case_reader (case_id, office_id, user_id, matter_class, kind, reason, granted_by, valid_from, valid_to)
           values ($1, $2, $3, $4, $5, 'because', $6, $7, $8)`,
          [world.caseId, world.officeId, values.user, values.matter, values.kind, actor.userId, NOW, values.to],
        );
        return 'added';
      } catch (error) {
        return (error as pg.DatabaseError).code;
      } finally {
        await owner.query('rollback');
      }
    };
    const as = (who: Role): Actor => ({
      ...actorIn(who, [world.officeId]),
      userId: world.userId,
      secondFactor: true,
    });
    const refused = '42501';

    it('should be given by the officer of that matter, for that matter only', async () => {
      const health = { kind: 'named', matter: 'health', user: world.userId, to: null };
      expect(await name(as('medical-officer'), health)).toBe('added');
      expect(await name(as('medical-officer'), { ...health, matter: 'protection' })).toBe(refused);
      expect(await name(as('caseworker'), health)).toBe(refused);
      expect(await name(as('partner'), health)).toBe(refused);
    });

    it('should let the glass be broken for oneself only, for an hour at most', async () => {
      const glass = { kind: 'break-glass', matter: 'health', user: world.userId, to: '2026-03-02T11:30:00Z' };
      expect(await name(as('caseworker'), glass)).toBe('added');
      expect(await name(as('caseworker'), { ...glass, to: '2026-03-02T11:31:00Z' })).toBe(refused);
      expect(await name(as('caseworker'), { ...glass, user: randomUUID() })).toBe(refused);
      expect(await name(as('partner'), glass)).toBe(refused);
    });

    it('should be seen by those it concerns only, because it tells that there is something', async () => {
      const seen = async (who: Role, userId: string): Promise<number> => {
        await owner.query('begin');
        await owner.query(SET_SCOPE_SQL, scopeValues({ ...as(who), userId }, NOW));
        await owner.query(`set local role "${role}"`);
        const { rows } = await owner.query('select 1 from case_reader');
        await owner.query('rollback');
        return rows.length;
      };
      expect(await seen('caseworker', world.userId)).toBe(1);
      expect(await seen('medical-officer', randomUUID())).toBe(1);
      for (const who of ['caseworker', 'supervisor', 'protection-officer', 'partner'] as const) {
        expect([who, await seen(who, randomUUID())]).toEqual([who, 0]);
      }
    });
  });
});
