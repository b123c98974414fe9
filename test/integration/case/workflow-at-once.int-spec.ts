import '../../support/property-seed.ts';
import { CorrectStepAction, SplitMemberAction } from '@homeward/case';
import { deriveCaseStage, replay, STAGES, type MemberStage, type WorkflowActionName } from '@homeward/contracts';
import fc from 'fast-check';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import type { Staff } from './rooms.ts';
import { EVERYBODY, openWorkflow, STEPS, TABLE, type MemberRow, type OpenWorkflow } from './workflow-rig.ts';

describe('running the workflow by several people at once', () => {
  let world: OpenWorkflow;

  beforeAll(async () => {
    world = await openWorkflow();
  });
  afterAll(() => world.close());
  const act = fc.oneof(
    { weight: 8, arbitrary: fc.record({ kind: fc.constant('step' as const), action: fc.constantFrom(...STEPS) }) },
    // The common way forward, so that the late stages are reached too.
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('forward' as const) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('split' as const) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('correct' as const) }) },
  );
  const acts = fc.array(
    fc.record({
      act,
      actor: fc.nat({ max: EVERYBODY.length - 1 }),
      whom: fc.option(fc.uniqueArray(fc.nat({ max: 2 }), { minLength: 1 }), { nil: undefined }),
    }),
    { minLength: 6, maxLength: 36 },
  );
  const FORWARD = STEPS.filter((name) => name === 'start-counselling' || TABLE[name].permission.endsWith('.advance'));
  const reachedEver = new Set<MemberStage>();

  it('should never leave the table, lose a step or show a stage that is not derived, whatever they do', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...STAGES), acts, async (stage, sequence) => {
        // Begun anywhere, so that the late stages are walked as much as the early ones.
        const opened = await saveCase(world.database, world.office, world.staff[0]!.userId, {
          stage,
          members: [{}, {}, {}],
        });
        // Three at a time, so that they meet on the same rows.
        for (let i = 0; i < sequence.length; i += 3)
          await Promise.all(sequence.slice(i, i + 3).map((one) => attempt(opened, one)));
        await expectConsistent(opened);
      }),
      { numRuns: 40 },
    );
    expect([...STAGES].filter((stage) => !reachedEver.has(stage))).toEqual([]);
  });

  async function attempt(
    opened: SavedCase,
    { act, actor, whom }: typeof acts extends fc.Arbitrary<readonly (infer One)[]> ? One : never,
  ): Promise<void> {
    const members = await world.membersOf(opened);
    const chosen = whom?.map((n) => members[n]!) ?? [members[0]!];
    const caseId = chosen[0]!.caseId;
    const ids = chosen.filter((member) => member.caseId === caseId).map(({ id }) => id);
    try {
      if (act.kind === 'split') await split(members, caseId, ids);
      else if (act.kind === 'correct') await correct(caseId, ids[0]!);
      else {
        const stage = chosen[0]!.stage;
        const forward = FORWARD.find((name) => TABLE[name].from.includes(stage)) ?? 'reopen';
        const action = act.kind === 'step' ? act.action : forward;
        const able = act.kind === 'step' ? world.staff[actor]! : holderOf(action);
        await world.run(able, action, caseId, whom && ids);
      }
    } catch (refused) {
      expect(refused).toHaveProperty(
        'code',
        expect.stringMatching(/^(case\..*|permission\.missing|record\.(version-stale|not-found))$/),
      );
    }
  }

  const holderOf = (action: WorkflowActionName): Staff =>
    world.staff[EVERYBODY.findIndex((role) => TABLE[action].by.includes(role))]!;

  async function split(members: MemberRow[], caseId: string, memberIds: string[]): Promise<void> {
    const { version } = await world.caseOf(caseId);
    const staying = members.filter((member) => member.caseId === caseId && !memberIds.includes(member.id));
    await world.module.get(SplitMemberAction).execute(world.as('caseworker'), {
      ...{ caseId, version, memberIds, principalId: memberIds[0]!, reason: 'They part.' },
      remainingPrincipalId: staying[0]?.id,
    });
  }

  async function correct(caseId: string, memberId: string): Promise<void> {
    const { version } = await world.caseOf(caseId);
    const [last] = await world.database.asOwner<{ id: string }>(
      `select max(id) as id from case_history where member_id = $1`,
      [memberId],
    );
    await world.module
      .get(CorrectStepAction)
      .execute(world.as('supervisor'), { caseId, version, stepId: last!.id, reason: 'The wrong person.' });
  }

  async function expectConsistent(opened: SavedCase): Promise<void> {
    const members = await world.membersOf(opened);
    const history = await world.database.asOwner<{
      memberId: string;
      caseId: string;
      action: WorkflowActionName;
      id: string;
      corrects: string | null;
      from: MemberStage | null;
      to: MemberStage;
    }>(
      `select member_id as "memberId", case_id as "caseId", action, from_stage as "from", to_stage as "to",
              id::text, corrects_id::text as corrects
         from case_history where member_id = any ($1::uuid[]) order by case_history.id`,
      [members.map(({ id }) => id)],
    );
    for (const member of members) {
      const steps = history.filter(({ memberId }) => memberId === member.id);
      expect(replay(steps)).toEqual({ stage: member.stage, onHold: member.onHold });
      for (const { action, from, to, caseId } of steps) {
        reachedEver.add(to);
        expect(caseId).toBe(member.caseId);
        if (from === null) continue;
        expect(TABLE[action].from).toContain(from);
        const rule = TABLE[action];
        if (rule.to === 'SAME') expect(to).toBe(from);
        else if (rule.to === 'NAMED') expect(rule.mayName ?? [to]).toContain(to);
        else expect(to).toBe(rule.to);
      }
    }
    for (const caseId of new Set(members.map((member) => member.caseId))) {
      const here = members.filter((member) => member.caseId === caseId);
      expect(here.filter(({ principal }) => principal)).toHaveLength(1);
      expect((await world.caseOf(caseId)).stage).toBe(deriveCaseStage(here));
    }
  }
});
