import '../../support/property-seed.ts';
import {
  AvailableActionsQuery,
  Requirement,
  WORKFLOW_TABLE,
  WorkflowRunner,
  type RequirementAnswer,
  type WorkflowRequirement,
  type WorkflowSituation,
  type WorkflowTable,
} from '@homeward/case';
import { CASE_WORKFLOW, deriveCaseStage, type MemberStage, type WorkflowActionName } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Injectable } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import fc from 'fast-check';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { rooms } from '../../support/rooms.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import { refusalOf, type Staff } from './rooms.ts';

const step = (from: MemberStage[], to: MemberStage, requires: string[] = []): WorkflowTable[string] => ({
  ...CASE_WORKFLOW['start-counselling'],
  from,
  to,
  requires,
});

/** Richer than today's table: ways back, ends and a requirement, so that the runner is proved on what is to come. */
const TABLE: WorkflowTable = {
  ...CASE_WORKFLOW,
  withdraw: step(['INQUIRY', 'COUNSELLING'], 'WITHDRAWN'),
  cancel: step(['INQUIRY', 'COUNSELLING'], 'CANCELLED'),
  close: step(['COUNSELLING'], 'CLOSED'),
  reopen: step(['WITHDRAWN', 'CANCELLED'], 'COUNSELLING'),
  'step-back': step(['COUNSELLING'], 'INQUIRY'),
  'close-family': step(['COUNSELLING'], 'CLOSED', ['all-members-together']),
};
const NAMES = Object.keys(TABLE).filter((name) => name !== 'open-case') as WorkflowActionName[];

@Injectable()
@Requirement('all-members-together')
class AllMembersTogether implements WorkflowRequirement {
  async check({ tx, caseId, members }: WorkflowSituation): Promise<RequirementAnswer> {
    const [row]: [{ n: number }] = await tx.query(`select count(*)::int as n from case_member where case_id = $1`, [
      caseId,
    ]);
    return row.n === members.length ? { met: true } : { met: false, missing: 'Name every member of the family.' };
  }
}

interface MemberRow {
  id: string;
  stage: MemberStage;
  principal: boolean;
  version: number;
}

describe('running the workflow', () => {
  let database: TestDatabase;
  let module: TestingModule;
  let office: OfficeRow;
  let staff: Staff[];
  const clock = new TestClock('2026-03-02T09:00:00Z');

  const run = (actor: Staff, action: WorkflowActionName, caseId: string, memberIds?: string[]) =>
    module
      .get(Transactions)
      .run(actor, (tx) => module.get(WorkflowRunner).run(tx, actor, { action, caseId, memberIds }));
  const membersOf = (caseId: string): Promise<MemberRow[]> =>
    database.asOwner(`select id, stage, principal, version from case_member where case_id = $1 order by id`, [caseId]);
  const stageOf = async (caseId: string): Promise<MemberStage> =>
    (await database.asOwner<{ stage: MemberStage }>(`select stage from "case" where id = $1`, [caseId]))[0]!.stage;
  const family = (members: number): Promise<SavedCase> =>
    saveCase(database, office, staff[0]!.userId, { members: Array(members).fill({}) });

  beforeAll(async () => {
    database = await createTestDatabase();
    module = await Test.createTestingModule({ imports: rooms(database, clock), providers: [AllMembersTogether] })
      .overrideProvider(WORKFLOW_TABLE)
      .useValue(TABLE)
      .compile();
    office = await saveOffice(database);
    staff = await Promise.all(
      (['counsellor', 'caseworker', 'counsellor'] as const).map((role) => saveActor(database, role, office)),
    );
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
  });

  it('should never leave the table nor lose a step when several people act at once, whatever they do', async () => {
    const acts = fc.array(
      fc.record({
        actor: fc.integer({ min: 0, max: 2 }),
        action: fc.constantFrom(...NAMES),
        members: fc.option(fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { minLength: 1 }), { nil: undefined }),
      }),
      { minLength: 4, maxLength: 24 },
    );
    await fc.assert(
      fc.asyncProperty(acts, async (acts) => {
        const opened = await family(3);
        // Three at a time, so that they meet on the same rows.
        const done: { action: WorkflowActionName; memberIds: readonly string[] }[] = [];
        for (let i = 0; i < acts.length; i += 3) {
          const outcomes = await Promise.allSettled(
            acts.slice(i, i + 3).map(({ actor, action, members }) =>
              run(
                staff[actor]!,
                action,
                opened.id,
                members?.map((n) => opened.members[n]!.id),
              ).then(({ memberIds }) => ({ action, memberIds })),
            ),
          );
          for (const outcome of outcomes)
            if (outcome.status === 'fulfilled') done.push(outcome.value);
            else expect(outcome.reason).toHaveProperty('code', expect.stringMatching(/^case\./));
        }
        await expectConsistent(opened, done);
      }),
      { numRuns: 40 },
    );
  });

  async function expectConsistent(
    opened: SavedCase,
    done: { action: WorkflowActionName; memberIds: readonly string[] }[],
  ): Promise<void> {
    const members = await membersOf(opened.id);
    const history = await database.asOwner<{
      member_id: string;
      action: WorkflowActionName;
      from_stage: MemberStage | null;
      to_stage: MemberStage;
    }>(`select member_id, action, from_stage, to_stage from case_history where case_id = $1 order by id`, [opened.id]);
    for (const member of members) {
      const steps = history.filter((row) => row.member_id === member.id);
      let at: MemberStage | null = null;
      for (const { action, from_stage, to_stage } of steps) {
        expect(from_stage).toBe(at);
        expect(TABLE[action]!.to).toBe(to_stage);
        if (from_stage !== null) expect(TABLE[action]!.from).toContain(from_stage);
        at = to_stage;
      }
      expect(member.stage).toBe(at);
      const succeeded = done.filter(({ memberIds }) => memberIds.includes(member.id)).length;
      expect(steps).toHaveLength(1 + succeeded);
      expect(member.version).toBe(1 + succeeded);
    }
    expect(await stageOf(opened.id)).toBe(deriveCaseStage(members));
  }

  it('should move those at the stage and no others when no member is named', async () => {
    const opened = await family(3);
    await run(staff[0]!, 'withdraw' as WorkflowActionName, opened.id, [opened.members[2]!.id]);
    const { memberIds } = await run(staff[0]!, 'cancel' as WorkflowActionName, opened.id);
    expect([...memberIds].sort()).toEqual(
      opened.members
        .slice(0, 2)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('should show the earliest stage under way, and the principal’s end when nobody is', async () => {
    const opened = await family(2);
    const [principal, child] = opened.members.map(({ id }) => id);
    await run(staff[0]!, 'withdraw' as WorkflowActionName, opened.id, [principal!]);
    expect(await stageOf(opened.id)).toBe('INQUIRY');
    await run(staff[0]!, 'cancel' as WorkflowActionName, opened.id, [child!]);
    expect(await stageOf(opened.id)).toBe('WITHDRAWN');
  });

  it('should refuse and change nothing when one of those named has moved meanwhile', async () => {
    const opened = await family(2);
    const ids = opened.members.map(({ id }) => id);
    await run(staff[0]!, 'withdraw' as WorkflowActionName, opened.id, [ids[1]!]);
    const before = await membersOf(opened.id);
    const refused = await refusalOf(run(staff[1]!, 'cancel' as WorkflowActionName, opened.id, ids));
    expect(refused).toMatchObject({ code: 'case.member-moved', extra: { members: [ids[1]] } });
    expect(await membersOf(opened.id)).toEqual(before);
  });

  it('should say in words what is missing, to the one who acts and to the button alike', async () => {
    const opened = await family(2);
    await database.asOwner(`update case_member set stage = 'COUNSELLING' where case_id = $1`, [opened.id]);
    const refused = await refusalOf(
      run(staff[0]!, 'close-family' as WorkflowActionName, opened.id, [opened.members[0]!.id]),
    );
    expect(refused).toMatchObject({
      code: 'case.requirement-missing',
      message: expect.stringContaining('Name every member of the family.'),
    });
    const { actions } = await module.get(AvailableActionsQuery).execute(staff[0]!, opened.id);
    expect(actions.find(({ action }) => (action as string) === 'close-family')).toMatchObject({
      allowed: true,
      missing: [],
    });
    expect(actions.map(({ action }) => action as string)).not.toContain('reopen');
  });

  it('should refuse whoever lacks the permission, and not find the case for another office', async () => {
    const opened = await family(1);
    const supervisor = await saveActor(database, 'supervisor', office);
    const stranger = await saveActor(database, 'counsellor', await saveOffice(database));
    const withdraw = 'withdraw' as WorkflowActionName;
    expect(await refusalOf(run(supervisor, withdraw, opened.id))).toMatchObject({ code: 'permission.missing' });
    expect(await refusalOf(run(stranger, withdraw, opened.id))).toMatchObject({ code: 'record.not-found' });
    const { actions } = await module.get(AvailableActionsQuery).execute(supervisor, opened.id);
    expect(actions.every(({ allowed }) => !allowed)).toBe(true);
  });
});
