import { StateKinshipAction, TakeStepAction } from '@homeward/case';
import {
  AnswerForChildAction,
  ChildrenQueries,
  FileCustodyOrderAction,
  FinishChildTaskAction,
  NameAuthorityHolderAction,
  TellChildProtectionAction,
} from '@homeward/counselling';
import { Transactions } from '@homeward/database';
import { systemActor } from '@homeward/platform';
import type { SavedCase } from '../../support/factories/case.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { NOON, openChildWorld, refusalOf, TODAY, type ChildWorld } from './child-world.ts';

const GROWN = '1985-05-04';
const CHILD = '2014-06-01';

describe('Children: parental authority over a child in a family', () => {
  let world: ChildWorld;
  const clock = new TestClock(NOON);

  /** A mother and her child; the father is somewhere else. */
  const family = (): Promise<SavedCase> =>
    world.saveFamily([{ born: GROWN, of: { 1: 'parent' } }, { born: CHILD }], 'APPROVED');
  const name = async (file: SavedCase, holder: object): Promise<string> =>
    (
      await world.module.get(NameAuthorityHolderAction).execute(world.caseworker, file.id, {
        ...{ memberId: file.members[1]!.id, personId: null, holderName: null, contact: null, basis: 'parent' as const },
        ...{ onlyBecause: null, ...holder },
      })
    ).id;
  const answer = (id: string, said: 'yes' | 'no', version = 1, overrides: object = {}): Promise<{ version: number }> =>
    world.module.get(AnswerForChildAction).execute(world.caseworker, id, {
      ...{ version, answer: said, answeredOn: TODAY, words: said === 'no' ? 'Not without me.' : null, ...overrides },
    });
  const hindrance = (
    file: SavedCase,
    action: 'start-preparation' | 'mark-ready' = 'start-preparation',
  ): Promise<string> => world.missing(world.caseworker, file, action);
  const memberOf = async (file: SavedCase): Promise<{ steps_stopped: boolean }> =>
    (
      await world.database.asOwner<{ steps_stopped: boolean }>(`select steps_stopped from case_member where id = $1`, [
        file.members[1]!.id,
      ])
    )[0]!;

  beforeAll(async () => {
    world = await openChildWorld(clock);
  });
  afterAll(() => world.close());

  it('should need the consent of every holder, also of one who stays and is in no case', async () => {
    const file = await family();
    expect(await hindrance(file)).toMatch('Every holder of parental authority');
    const mother = await name(file, { personId: file.members[0]!.personId });
    await answer(mother, 'yes');
    expect(await hindrance(file)).toMatch('one holder of parental authority on file: name the other');
    const father = await name(file, { holderName: 'The father', contact: '+93 700 000 000' });
    expect(await hindrance(file)).toMatch('Every holder of parental authority');
    await answer(father, 'yes');
    expect(await hindrance(file)).not.toMatch('parental');
  });

  it('should count a parent by kinship in another case of the family, whom nobody has named yet', async () => {
    const file = await family();
    const elsewhere = await world.saveFamily([{ born: GROWN }]);
    await world.module.get(StateKinshipAction).execute(world.caseworker, {
      ...{ caseId: elsewhere.id, memberId: elsewhere.members[0]!.id, ofPersonId: file.members[1]!.personId },
      ...{ kind: 'parent' as const, holds: true },
    });
    await answer(await name(file, { personId: file.members[0]!.personId }), 'yes');
    expect(await hindrance(file)).toMatch('Every holder of parental authority');
    await answer(await name(file, { personId: elsewhere.members[0]!.personId }), 'yes');
    expect(await hindrance(file)).not.toMatch('parental');
  });

  it('should take one holder only when it is written why there is no other', async () => {
    const file = await family();
    const only = { personId: file.members[0]!.personId, onlyBecause: 'other-parent-died' as const };
    await answer(await name(file, only), 'yes');
    expect(await hindrance(file)).not.toMatch('parental');
  });

  it('should take a court order on file in the place of the consents, while it holds', async () => {
    const file = await family();
    const order = (overrides: object = {}): Promise<unknown> =>
      world.module.get(FileCustodyOrderAction).execute(world.officer, file.id, {
        ...{ memberId: file.members[1]!.id, court: 'Family court of Ghent', reference: '26/117/A' },
        ...{ orderedOn: '2026-02-01', endedOn: null, ...overrides },
      });
    await order({ endedOn: '2026-03-01' });
    expect(await hindrance(file)).toMatch('Every holder');
    await order();
    expect(await hindrance(file)).not.toMatch('parental');
    expect((await refusalOf(order({ orderedOn: '2026-03-03' }))).fields).toHaveProperty('orderedOn');
  });

  it('should stop the child’s return at one parent’s no, and raise a protection task for the officers only', async () => {
    const file = await family();
    await answer(await name(file, { personId: file.members[0]!.personId }), 'yes');
    const father = await name(file, { holderName: 'The father' });
    await answer(father, 'no');
    expect(await memberOf(file)).toEqual({ steps_stopped: true });
    expect(await hindrance(file)).toMatch('Every holder of parental authority');
    const step = world.module
      .get(TakeStepAction)
      .execute(world.caseworker, { caseId: file.id, version: 1, action: 'start-preparation' });
    expect((await refusalOf(step)).code).toBe('case.requirement-missing');
    const queries = world.module.get(ChildrenQueries);
    const [seen] = await queries.findOfCase(world.officer, file.id);
    expect(seen!.tasks).toMatchObject([{ kind: 'parental-refusal', doneOn: null }]);
    const sealed = await queries.recordsOfCase(world.officer, file.id);
    expect(sealed.filter(({ subjectId }) => subjectId === father)).toMatchObject([
      { kind: 'parental-refusal', content: { holderId: father, words: 'Not without me.' } },
    ]);
    for (const reader of [world.caseworker, world.supervisor, world.medical]) {
      const [child] = await queries.findOfCase(reader, file.id);
      expect(child!.tasks).toEqual([]);
      expect(JSON.stringify(child)).not.toMatch(/refus|"no"/);
      expect(await queries.recordsOfCase(reader, file.id)).toEqual([]);
    }
  });

  it('should tell the protection officers of the refusal, each once, and name nothing but the case', async () => {
    const file = await family();
    await answer(await name(file, { holderName: 'The father' }), 'no');
    const [work] = await world.database.asOwner<{ payload: { subjectId: string; round: number }; office_id: string }>(
      `select payload, office_id from outbox where job = 'tell-child-protection' and payload->>'caseId' = $1`,
      [file.id],
    );
    expect(work!.payload).toEqual({
      about: 'child-protection-task',
      caseId: file.id,
      subjectId: expect.any(String),
      round: 1,
    });
    const tell = (): Promise<number> =>
      world.module
        .get(TellChildProtectionAction)
        .execute(systemActor([work!.office_id]), world.module.get(Transactions), work!.office_id, {
          ...{ about: 'child-protection-task', caseId: file.id, ...work!.payload },
        });
    await tell();
    await tell();
    const told = await world.database.asOwner(
      `select template, user_id, person_id from message_intent where case_id = $1`,
      [file.id],
    );
    expect(told).toEqual([{ template: 'child-protection-task', user_id: world.officer.userId, person_id: null }]);
  });

  it('should let the steps go on only when a protection officer has ended the task', async () => {
    const file = await family();
    const father = await name(file, { holderName: 'The father', onlyBecause: 'other-parent-died' });
    await answer(father, 'no');
    await answer(father, 'yes', 2, { words: 'I thought about it.' });
    expect(await memberOf(file)).toEqual({ steps_stopped: true });
    const [task] = (await world.module.get(ChildrenQueries).findOfCase(world.officer, file.id))[0]!.tasks;
    const finish = world.module.get(FinishChildTaskAction);
    expect((await refusalOf(finish.execute(world.caseworker, task!.id, { version: 1 }))).code).toBe('record.not-found');
    const author = { ...world.caseworker, secondFactor: true };
    expect((await refusalOf(finish.execute(author, task!.id, { version: 1 }))).code).toBe('permission.missing');
    expect((await refusalOf(finish.execute(world.officer, task!.id, { version: 9 }))).code).toBe(
      'record.version-stale',
    );
    await finish.execute(world.officer, task!.id, { version: 1 });
    expect(await memberOf(file)).toEqual({ steps_stopped: false });
    expect((await refusalOf(finish.execute(world.officer, task!.id, { version: 2 }))).code).toBe('child-task.done');
  });

  it('should stop a return whose preparation has begun when a consent is taken back', async () => {
    const file = await family();
    const mother = await name(file, { personId: file.members[0]!.personId, onlyBecause: 'never-recognised' });
    await answer(mother, 'yes');
    await world.database.asOwner(`update case_member set stage = 'PRE_DEPARTURE' where case_id = $1`, [file.id]);
    expect(await hindrance(file, 'mark-ready')).not.toMatch('parental');
    await answer(mother, 'no', 2);
    expect(await hindrance(file, 'mark-ready')).toMatch('Every holder of parental authority');
  });

  it('should refuse bad input and save nothing', async () => {
    const [file, other] = [await family(), await family()];
    const refused = async (holder: object): Promise<string> => (await refusalOf(name(file, holder))).code;
    expect(await refused({})).toBe('parental-holder.unsuitable');
    expect(await refused({ personId: file.members[0]!.personId, holderName: 'Twice' })).toBe(
      'parental-holder.unsuitable',
    );
    expect(await refused({ personId: file.members[1]!.personId })).toBe('parental-holder.unsuitable');
    expect(await refused({ holderName: 'X', memberId: other.members[1]!.id })).toBe('record.not-found');
    expect(await refused({ holderName: 'X', memberId: file.members[0]!.id })).toBe('child.is-adult');
    const id = await name(file, { holderName: 'The father' });
    expect(await refused({ holderName: 'the FATHER' })).toBe('parental-holder.known');
    expect((await refusalOf(answer(id, 'yes', 5))).code).toBe('record.version-stale');
    expect((await refusalOf(answer(id, 'yes', 1, { answeredOn: '2026-03-03' }))).code).toBe('protection.day-wrong');
    expect((await refusalOf(answer(id, 'no', 1, { words: ' ' }))).fields).toHaveProperty('words');
    expect(await memberOf(file)).toEqual({ steps_stopped: false });
  });
});
