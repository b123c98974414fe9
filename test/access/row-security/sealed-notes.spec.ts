import { randomUUID } from 'node:crypto';
import { MATTER_CLASSES, ROLES, type MatterClass, type Role, type SealedClass } from '@homeward/contracts';
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
  /** The classes of sealed matter this standing opens to whoever works on cases in the office. */
  readonly opens: readonly SealedClass[];
  readonly kind?: 'named' | 'break-glass';
  /** For which matter the case names the reader. */
  readonly named?: readonly SealedClass[];
  readonly from?: string;
  readonly to?: string | null;
  /** The naming stands on another case. */
  readonly elsewhere?: true;
}

const BOTH = ['health', 'protection'] as const;
const SINCE_YESTERDAY = { kind: 'named', from: '2026-03-01T00:00:00Z', to: null } as const;
const FOR_AN_HOUR = { kind: 'break-glass', named: BOTH } as const;

/** How a reader stands to the notes: nothing, their author, or somebody the case names. */
const RELATIONS = {
  'nobody in particular': { opens: [] },
  author: { opens: BOTH },
  named: { opens: BOTH, named: BOTH, ...SINCE_YESTERDAY },
  'named for health matter': { opens: ['health'], named: ['health'], ...SINCE_YESTERDAY },
  'named for protection matter': { opens: ['protection'], named: ['protection'], ...SINCE_YESTERDAY },
  'named until yesterday': { opens: [], named: BOTH, ...SINCE_YESTERDAY, to: '2026-03-01T12:00:00Z' },
  'named from tomorrow': { opens: [], named: BOTH, ...SINCE_YESTERDAY, from: '2026-03-03T00:00:00Z' },
  'named on another case': { opens: [], named: BOTH, ...SINCE_YESTERDAY, elsewhere: true },
  'breaker of the glass, half an hour ago': {
    ...{ opens: BOTH, ...FOR_AN_HOUR },
    ...{ from: '2026-03-02T10:00:00Z', to: '2026-03-02T11:00:00Z' },
  },
  'breaker of the glass, an hour ago': {
    ...{ opens: [], ...FOR_AN_HOUR },
    ...{ from: '2026-03-02T09:30:00Z', to: '2026-03-02T10:30:00Z' },
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

  /** The classes whose notes the application's role reads on the case, for each scope, with the reader standing so. */
  async function classesSeen(scopes: readonly Actor[], relation: Relation): Promise<MatterClass[][]> {
    const stands: Standing = RELATIONS[relation];
    const { userId } = scopes[0]!;
    await owner.query('begin');
    try {
      await owner.query(
        `insert into app_user (id, office_id, email, email_key, display_name) values ($1, $2, $3, $3, 'Reader')`,
        [userId, world.officeId, `${userId}@example.org`],
      );
      if (relation === 'author') await owner.query(`update session_note set author_id = $1`, [userId]);
      await owner.query(
        `insert into case_reader (case_id, office_id, named_in, user_id, matter_class, kind, reason, granted_by, valid_from, valid_to)
         select $1, $2, $2, $3, named, $4, 'because', $5, $6, $7 from unnest($8::text[]) named`,
        [
          ...[stands.elsewhere ? otherCase : world.caseId, world.officeId, userId, stands.kind, world.userId],
          ...[stands.from, stands.to, stands.named ?? []],
        ],
      );
      const seen: MatterClass[][] = [];
      for (const scope of scopes) {
        await owner.query(SET_SCOPE_SQL, scopeValues(scope, NOW));
        await owner.query(`set local role "${role}"`);
        const { rows } = await owner.query<{ matter: MatterClass }>(
          `select matter_class as matter from session_note where case_id = $1`,
          [world.caseId],
        );
        await owner.query('reset role');
        seen.push(MATTER_CLASSES.filter((matter) => rows.some((row) => row.matter === matter)));
      }
      return seen;
    } finally {
      await owner.query('rollback');
    }
  }

  it.each(ROLES)('should open to a %s as their standing says, and only with a second factor', async (name) => {
    for (const relation of Object.keys(RELATIONS) as Relation[]) {
      const reader = { ...actorIn(name, [world.officeId]), userId: randomUUID() };
      const both = [
        { ...reader, secondFactor: true },
        { ...reader, secondFactor: false },
      ];
      const opens: readonly MatterClass[] = [...RELATIONS[relation].opens, OFFICER_OF[name] ?? 'ordinary', 'ordinary'];
      const expected = WITHOUT_CASES.includes(name)
        ? [[], []]
        : [MATTER_CLASSES.filter((matter) => opens.includes(matter)), ['ordinary']];
      expect([relation, ...(await classesSeen(both, relation))]).toEqual([relation, ...expected]);
    }
  });

  it('should stay shut to an officer of the same matter in another office', async () => {
    const elsewhere = await saveOfficeWorld(database, 'B');
    const officer = { ...actorIn('medical-officer', [elsewhere.officeId]), secondFactor: true };
    for (const relation of ['nobody in particular', 'author', 'named'] as const) {
      expect(await classesSeen([{ ...officer, userId: randomUUID() }], relation)).toEqual([[]]);
    }
  });

  it('should stay shut to an API key and to a job, whatever role they hold', async () => {
    const key: Actor = { ...actorIn('medical-officer', [world.officeId]), kind: 'api-key', secondFactor: true };
    expect(await classesSeen([{ ...key, userId: randomUUID() }], 'named')).toEqual([['ordinary']]);
    const job = { ...systemActor([world.officeId]), userId: randomUUID() };
    expect(await classesSeen([job], 'author')).toEqual([['ordinary']]);
  });

  describe('and a naming', () => {
    const name = async (actor: Actor, values: { kind: string; matter: string; user: string; to: string | null }) => {
      await owner.query('begin');
      try {
        await owner.query(SET_SCOPE_SQL, scopeValues(actor, NOW));
        await owner.query(`set local role "${role}"`);
        await owner.query(
          `insert into case_reader (case_id, office_id, named_in, user_id, matter_class, kind, reason, granted_by, valid_from, valid_to)
           values ($1, $2, $2, $3, $4, $5, 'because', $6, $7, $8)`,
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
