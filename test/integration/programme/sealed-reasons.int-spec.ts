import { WriteNoteAction } from '@homeward/case';
import { LettersQueries, WriteLetterAction } from '@homeward/notification';
import {
  AnswerExceptionAction,
  DecideEligibilityAction,
  EligibilityQueries,
  ProposeExceptionAction,
} from '@homeward/programme';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import type { Staff } from '../case/rooms.ts';
import { evaluate, openProgrammeWorld, refusalOf, saveFamily, type ProgrammeWorld } from './rooms.ts';

const HEALTH = { matterClass: 'health', text: 'In treatment until May.' } as const;
const PROTECTION = { matterClass: 'protection', text: 'Hides from a former partner.' } as const;

describe('the sealed part of a reason', () => {
  let world: ProgrammeWorld;
  let decider: Staff;
  let medical: Staff;
  let colleague: Staff;
  const clock = new TestClock('2026-03-02T09:00:00Z');
  const read = (actor: Staff, caseId: string) => world.module.get(EligibilityQueries).ofCase(actor, caseId);

  beforeAll(async () => {
    world = await openProgrammeWorld(clock);
    const { database, office } = world;
    decider = await saveActor(database, 'caseworker', office, { secondFactor: true });
    medical = await saveActor(database, 'medical-officer', office, { secondFactor: true });
    colleague = await saveActor(database, 'caseworker', office, { secondFactor: true });
  });
  afterAll(() => world.close());

  const refuse = async (sealedReason: typeof HEALTH | typeof PROTECTION, by = decider) => {
    const file = await saveFamily(world);
    const evaluation = await evaluate(world, file.id);
    await world.module.get(DecideEligibilityAction).execute(by, {
      ...{ evaluationId: evaluation.id, version: 1, decision: 'reject', reason: 'The programme cannot help.' },
      ...{ memberIds: [file.members[0]!.id], sealedReason },
    });
    return file;
  };

  it('should open to whoever decided and to the officers of its matter, and be nowhere for others', async () => {
    const file = await refuse(HEALTH);
    for (const reader of [decider, medical])
      expect((await read(reader, file.id)).decisions[0]).toMatchObject({
        reason: 'The programme cannot help.',
        sealedReasons: [{ ...HEALTH, authorId: decider.userId }],
      });
    for (const reader of [colleague, { ...decider, secondFactor: false }])
      expect((await read(reader, file.id)).decisions[0]).toMatchObject({
        reason: 'The programme cannot help.',
        sealedReasons: [],
      });
  });

  it('should stand in a letter of its own class only', async () => {
    const file = await refuse(HEALTH);
    const body = async (matterClass: 'ordinary' | 'health' | 'protection'): Promise<string> => {
      const about = { memberId: file.members[0]!.id, kind: 'decision', matterClass } as const;
      const { id } = await world.module.get(WriteLetterAction).execute(decider, file.id, about);
      return (await world.module.get(LettersQueries).get(decider, id)).body;
    };
    expect(await body('ordinary')).toContain('The programme cannot help.');
    expect(await body('ordinary')).not.toContain(HEALTH.text);
    expect(await body('protection')).not.toContain(HEALTH.text);
    expect(await body('health')).toContain(`The programme cannot help. ${HEALTH.text}`);
  });

  it('should be written by a supervisor, who answers for the decision and opens nothing else by it', async () => {
    const supervisor = await saveActor(world.database, 'supervisor', world.office, { secondFactor: true });
    const [own, other] = [await refuse(PROTECTION, supervisor), await refuse(PROTECTION)];
    const shown = async (caseId: string) => (await read(supervisor, caseId)).decisions[0]!.sealedReasons;
    expect(await shown(own.id)).toEqual([{ ...PROTECTION, authorId: supervisor.userId }]);
    expect(await shown(other.id)).toEqual([]);
    const about = { caseId: own.id, memberId: own.members[0]!.id };
    const refused = await refusalOf(world.module.get(WriteNoteAction).execute(supervisor, { ...about, ...PROTECTION }));
    expect(refused).toMatchObject({ code: 'permission.missing', extra: { permission: 'sealed.write' } });
  });

  it('should be written by a programme manager who answers an exception', async () => {
    const manager = await saveActor(world.database, 'programme-manager', world.office, { secondFactor: true });
    const file = await saveFamily(world, [{ facts: { previousAssistanceOn: '2023-02-10' } }]);
    const evaluation = await evaluate(world, file.id);
    const { id } = await world.module.get(ProposeExceptionAction).execute(decider, {
      ...{ evaluationId: evaluation.id, version: 1, ruleCodes: ['five-years'], reason: 'The circumstances are new.' },
      ...{ memberId: file.members[0]!.id },
    });
    const answer = { exceptionId: id, version: 1, answer: 'refuse', reason: 'Not now.', sealedReason: HEALTH } as const;
    await world.module.get(AnswerExceptionAction).execute(manager, answer);
    const shown = async (actor: Staff) => (await read(actor, file.id)).exceptions[0]!.sealedReasons;
    expect(await shown(medical)).toEqual([{ ...HEALTH, authorId: manager.userId }]);
    expect(await shown(colleague)).toEqual([]);
  });

  it('should be written only by somebody who answers for a decision, or nothing is decided', async () => {
    const without = { ...world.supervisor, offices: { ...world.supervisor.offices, 'sealed-reason.write': [] } };
    const refused = await refusalOf(refuse(PROTECTION, without));
    expect(refused.code).toBe('permission.missing');
    const [kept] = await world.database.asOwner<{ decisions: number }>(
      `select count(*)::int as decisions from eligibility_decision where decided_by = $1`,
      [world.supervisor.userId],
    );
    expect(kept).toEqual({ decisions: 0 });
  });

  it('should stand beside the reason of a proposed exception, for the protection officer and not for who answers', async () => {
    const file = await saveFamily(world, [{ facts: { previousAssistanceOn: '2023-02-10' } }]);
    const evaluation = await evaluate(world, file.id);
    const { id } = await world.module.get(ProposeExceptionAction).execute(decider, {
      ...{ evaluationId: evaluation.id, version: 1, ruleCodes: ['five-years'], reason: 'The circumstances are new.' },
      ...{ memberId: file.members[0]!.id, sealedReason: PROTECTION },
    });
    const answer = { exceptionId: id, version: 1, answer: 'approve', reason: 'Agreed.' } as const;
    await world.module.get(AnswerExceptionAction).execute(world.supervisor, answer);
    const protection = await saveActor(world.database, 'protection-officer', world.office, { secondFactor: true });
    const shown = async (actor: Staff) => (await read(actor, file.id)).exceptions[0]!.sealedReasons;
    expect(await shown(protection)).toEqual([{ ...PROTECTION, authorId: decider.userId }]);
    expect(await shown(world.supervisor)).toEqual([]);
    expect(await shown(medical)).toEqual([]);
  });
});
