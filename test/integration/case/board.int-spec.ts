import {
  BoardQuery,
  CaseListQuery,
  TakeStepAction,
  CorrectStepAction,
  type Board,
  type CaseFilters,
} from '@homeward/case';
import { CARE_LEVELS, CASE_LIST_AGES, REFUSED_BY_PERSON, STAGES, type MemberStage } from '@homeward/contracts';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { arrived, fillBoard, grant, refuse, TODAY } from './board-rig.ts';
import { openCaseWorld, refusalOf, type CaseWorld, type Staff } from './rooms.ts';

const daysSince = (day: string): number => (Date.parse(TODAY) - Date.parse(day)) / 86_400_000;

interface Row {
  readonly id: string;
  readonly stage: MemberStage;
  readonly owner: string | null;
  readonly due: string | null;
  readonly updated: string;
  readonly since: string;
  readonly held: boolean;
  readonly care: (typeof CARE_LEVELS)[number][];
}

describe('the board of a team', () => {
  let world: CaseWorld;
  let colleague: Staff;
  let ruleId: string;
  const clock = new TestClock(`${TODAY}T09:00:00Z`);

  const board = (officeId?: string, actor: Staff = world.supervisor): Promise<Board> =>
    world.module.get(BoardQuery).execute(actor, officeId);
  const listed = async (filters: CaseFilters): Promise<number> =>
    (await world.module.get(CaseListQuery).execute(world.supervisor, { size: 1, ...filters })).page.total;

  /** As they stand in the tables, asked for without any condition of the list. */
  const rowsOf = async (): Promise<Row[]> =>
    world.database.asOwner<Row>(
      `select c.id, c.stage, c.owner_id as owner, c.next_due_on::text as due, c.updated_at::text as updated,
              c.stage_since::text as since, bool_or(m.hold_review_on is not null) as held,
              array_agg(m.care_level) as care
         from "case" c join case_member m on m.case_id = c.id where c.office_id = $1 group by c.id`,
      [world.office.id],
    );

  beforeAll(async () => {
    world = await openCaseWorld(clock);
    colleague = await saveActor(world.database, 'caseworker', world.office);
    const [rule] = await world.database.asOwner<{ id: string }>(`select id from rule_version order by id limit 1`);
    ruleId = rule!.id;
    await fillBoard(world, colleague);
    await saveCase(world.database, world.elsewhere, world.stranger.userId, { updatedAt: '2026-01-01T08:00:00Z' });
  });
  afterAll(() => world.close());

  it('should count for each owner what a naive count over the tables gives', async () => {
    const open = (await rowsOf()).filter(({ stage }) => (STAGES as readonly string[]).includes(stage));
    const { owners } = await board();
    expect(new Set(owners.map(({ ownerId }) => ownerId))).toEqual(new Set(open.map(({ owner }) => owner)));
    for (const { ownerId, care, deputyName: _, ownerName: __, ...counted } of owners) {
      const theirs = open.filter(({ owner }) => owner === ownerId);
      const rank = ({ care: levels }: Row): number => Math.max(...levels.map((level) => CARE_LEVELS.indexOf(level)));
      expect(counted).toEqual({
        open: theirs.length,
        overdue: theirs.filter(({ due }) => due !== null && due < TODAY).length,
        onHold: theirs.filter(({ held }) => held).length,
        untouched: theirs.filter(({ updated }) => Date.parse(updated) < clock.now().getTime() - 14 * 86_400_000).length,
      });
      expect(care).toEqual(
        CARE_LEVELS.map((careLevel, place) => ({
          careLevel,
          cases: theirs.filter((row) => rank(row) === place).length,
        })),
      );
    }
    expect(owners[0]!.ownerId).toBeNull();
    expect(owners.reduce((sum, { open: cases }) => sum + cases, 0)).toBe(open.length);
  });

  it('should age open cases by their days at the stage, as a naive count does', async () => {
    const open = (await rowsOf()).filter(({ stage }) => (STAGES as readonly string[]).includes(stage));
    const ageOf = ({ since }: Row): string =>
      CASE_LIST_AGES[[7, 30, 90, Infinity].findIndex((most) => daysSince(since) <= most)]!;
    const naive = new Map<string, number>();
    for (const row of open) naive.set(`${row.stage} ${ageOf(row)}`, (naive.get(`${row.stage} ${ageOf(row)}`) ?? 0) + 1);
    const { ages } = await board();
    expect(new Map(ages.map(({ stage, age, cases }) => [`${stage} ${age}`, cases]))).toEqual(naive);
    expect(ages.map(({ stage }) => STAGES.findIndex((each) => each === stage))).toEqual(
      ages.map(({ stage }) => STAGES.findIndex((each) => each === stage)).toSorted((a, b) => a - b),
    );
  });

  it('should tell money unspent by the day on which it lapses, and what has no day yet', async () => {
    const file = (): Promise<SavedCase> =>
      saveCase(world.database, world.office, colleague.userId, { stage: 'ARRIVED', updatedAt: `${TODAY}T08:00:00Z` });
    const [lapsed, soon, later, before, never, workingDays] = [
      ...[await file(), await file(), await file(), await file(), await file(), await file()],
    ] as const;
    await arrived(world, lapsed!, '2025-02-28');
    await grant({ world, ruleId }, lapsed!, 'P12M', 100_00);
    await grant({ world, ruleId }, lapsed!, 'P12M', 50_00);
    await arrived(world, soon!, '2025-12-10');
    await grant({ world, ruleId }, soon!, 'P3M', 70_00);
    await arrived(world, later!, '2026-02-20');
    await grant({ world, ruleId }, later!, 'P12M', 30_00);
    await grant({ world, ruleId }, before!, 'P12M', null);
    await grant({ world, ruleId }, never!, null, 20_00);
    // Fourteen working days from Friday 13 February end on Thursday 5 March: no holiday lies between.
    await arrived(world, workingDays!, '2026-02-13');
    await grant({ world, ruleId }, workingDays!, '14WD', 10_00);
    const told = (await board()).unspent;
    expect(told).toEqual([
      {
        matter: 'money-lapsed',
        cases: 1,
        entitlements: 2,
        amountUnknown: 0,
        amounts: [{ currency: 'EUR', minor: 15000 }],
      },
      {
        ...{ matter: 'money-lapses-soon', cases: 2, entitlements: 2, amountUnknown: 0 },
        amounts: [{ currency: 'EUR', minor: 8000 }],
      },
      {
        ...{ matter: 'money-lapses-later', cases: 1, entitlements: 1, amountUnknown: 0 },
        amounts: [{ currency: 'EUR', minor: 3000 }],
      },
      { matter: 'money-after-return', cases: 1, entitlements: 1, amountUnknown: 1, amounts: [] },
      {
        ...{ matter: 'money-without-deadline', cases: 1, entitlements: 1, amountUnknown: 0 },
        amounts: [{ currency: 'EUR', minor: 2000 }],
      },
    ]);
    clock.setTo('2026-03-05T09:00:00Z');
    expect((await board()).unspent[0]!.cases).toBe(1);
    clock.setTo('2026-03-06T09:00:00Z');
    expect((await board()).unspent[0]!.cases).toBe(2);
    clock.setTo(`${TODAY}T09:00:00Z`);
  });

  it('should count refusals of the last months by the requirement that refused', async () => {
    const refused = (): Promise<SavedCase> =>
      saveCase(world.database, world.office, colleague.userId, { stage: 'INELIGIBLE' });
    const notMet = (code: string): object => ({ ruleId, code, answer: 'not-met', explanation: 'No.', missing: [] });
    await refuse(world, await refused(), '2026-02-20T10:00:00Z', [
      notMet('lack-of-means'),
      notMet('not-helped-before'),
    ]);
    await refuse(world, await refused(), '2026-02-21T10:00:00Z', [
      notMet('lack-of-means'),
      { code: 'legal-status', answer: 'met' },
    ]);
    await refuse(world, await refused(), '2026-02-22T10:00:00Z', []);
    await refuse(world, await refused(), '2025-10-01T10:00:00Z', [notMet('lack-of-means')]);
    const { refusals, matters } = await board();
    expect(refusals.map(({ rule, cases }) => [rule, cases])).toEqual([
      ['lack-of-means', 2],
      [REFUSED_BY_PERSON, 1],
      ['not-helped-before', 1],
    ]);
    expect(matters.find(({ matter }) => matter === 'refused')!.cases).toBe(3);
  });

  it('should give each number as the list that it opens counts', async () => {
    await world.database.asOwner(
      `insert into case_transfer (case_id, from_office_id, to_office_id, reason, stage, members, languages, needs, deadline_on,
         state, proposed_by, proposed_at)
       select c.id, c.office_id, $2, 'workload', c.stage, 2, '{}', '{}', '2026-03-09', 'proposed', $3, now()
         from "case" c where c.office_id = $1 and c.stage = 'APPLIED' limit 2`,
      [world.office.id, world.elsewhere.id, world.counsellor.userId],
    );
    for (const officeId of [undefined, world.office.id]) {
      const here: CaseFilters = { whose: 'anyone', ...(officeId ? { officeId } : {}) };
      const told = await board(officeId);
      const promised: [CaseFilters, number][] = [
        ...told.owners.flatMap(({ ownerId, care, open, overdue, onHold, untouched }): [CaseFilters, number][] => {
          const of: CaseFilters = { ...here, ...(ownerId ? { ownerId } : { unassigned: true }) };
          return [
            [of, open],
            [{ ...of, due: 'overdue' }, overdue],
            [{ ...of, matter: 'on-hold' }, onHold],
            [{ ...of, matter: 'untouched' }, untouched],
            ...care.map(({ careLevel, cases }): [CaseFilters, number] => [{ ...of, careLevel }, cases]),
          ];
        }),
        ...told.ages.map(({ stage, age, cases }): [CaseFilters, number] => [{ ...here, stage, age }, cases]),
        ...told.matters.map(({ matter, cases }): [CaseFilters, number] => [
          { ...here, matter, ...(matter === 'refused' ? { state: 'all' } : {}) },
          cases,
        ]),
        ...told.unspent.map(({ matter, cases }): [CaseFilters, number] => [{ ...here, matter }, cases]),
        ...told.refusals.map(({ rule, cases }): [CaseFilters, number] => [
          { ...here, matter: 'refused', state: 'all', rule },
          cases,
        ]),
      ];
      for (const [filters, cases] of promised)
        expect({ filters, cases: await listed(filters) }).toEqual({ filters, cases });
      expect(promised.filter(([, cases]) => cases > 0).length).toBeGreaterThan(40);
      expect(told.matters.find(({ matter }) => matter === 'transfer-offered')!.cases).toBe(2);
    }
  });

  it('should be shown to whoever assigns cases in the office, and never hold another office’s', async () => {
    expect(await refusalOf(board(undefined, world.counsellor))).toMatchObject({ code: 'permission.missing' });
    expect(await refusalOf(board(world.elsewhere.id))).toMatchObject({ code: 'permission.missing' });
    const theirs = await board(undefined, await saveActor(world.database, 'supervisor', world.elsewhere));
    expect(theirs.owners.map(({ ownerId, open }) => [ownerId, open])).toEqual([[world.stranger.userId, 1]]);
    expect(theirs.transfers).toHaveLength(2);
  });

  it('should count days at a stage from the step that stands, whoever of the family waits longest', async () => {
    const file = await saveCase(world.database, world.office, world.counsellor.userId, {
      stage: 'COUNSELLING',
      members: [{}, {}],
    });
    const since = async (): Promise<string> =>
      (
        await world.database.asOwner<{ since: string }>(`select stage_since::text as since from "case" where id = $1`, [
          file.id,
        ])
      )[0]!.since;
    const version = async (): Promise<number> =>
      (await world.database.asOwner<{ version: number }>(`select version from "case" where id = $1`, [file.id]))[0]!
        .version;
    expect(await since()).toBe('2025-12-01');
    await world.database.asOwner(`update case_history set happened_on = '2026-01-10' where member_id = $1`, [
      file.members[1]!.id,
    ]);
    const taken = await world.module.get(TakeStepAction).execute(world.counsellor, {
      ...{ caseId: file.id, version: await version(), action: 'withdraw', memberIds: [file.members[0]!.id] },
    } as Parameters<TakeStepAction['execute']>[1]);
    expect(taken).toBeTruthy();
    expect(await since()).toBe('2026-01-10');
    const [step] = await world.database.asOwner<{ id: string }>(
      `select id from case_history where member_id = $1 order by id desc limit 1`,
      [file.members[0]!.id],
    );
    await world.module.get(CorrectStepAction).execute(world.supervisor, {
      ...{ caseId: file.id, version: await version(), stepId: step!.id, reason: 'The wrong member.' },
    });
    expect(await since()).toBe('2025-12-01');
  });
});
