import { AnswerForChildAction, ChildrenQueries, NameAuthorityHolderAction } from '@homeward/counselling';
import type { SavedCase } from '../../support/factories/case.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { NOON, openChildWorld, refusalOf, TODAY, type ChildWorld } from './child-world.ts';

describe('Children: what a holder of parental authority answers', () => {
  let world: ChildWorld;
  const clock = new TestClock(NOON);
  const family = (): Promise<SavedCase> =>
    world.saveFamily(
      [
        { born: '1985-05-04', of: { 2: 'parent' } },
        { born: '1986-05-04', of: { 2: 'parent' } },
        { born: '2014-06-01' },
      ],
      'APPROVED',
    );
  const byKinship = (file: SavedCase, parent: number, given: object = {}) =>
    world.module.get(AnswerForChildAction).executeByKinship(world.caseworker, file.id, {
      ...{ memberId: file.members[2]!.id, personId: file.members[parent]!.personId, answer: 'yes' as const },
      ...{ answeredOn: TODAY, words: null, ...given },
    });
  const again = (id: string, version: number, given: object = {}) =>
    world.module.get(AnswerForChildAction).execute(world.caseworker, id, {
      ...{ version, answer: 'yes' as const, answeredOn: TODAY, words: 'Asked once more.', ...given },
    });
  const child = async (file: SavedCase) =>
    (await world.module.get(ChildrenQueries).findOfCase(world.caseworker, file.id))[0]!;
  const hindrance = (file: SavedCase): Promise<string> => world.missing(world.caseworker, file, 'start-preparation');

  beforeAll(async () => {
    world = await openChildWorld(clock);
  });
  afterAll(() => world.close());

  it('should be taken at once from parents whom kinship names, without naming them again', async () => {
    const file = await family();
    const [father, mother] = file.members;
    const expected = [father, mother].map((parent) => ({ personId: parent!.personId, basis: 'parent' }));
    const shown = await child(file);
    expect(shown.holders).toEqual([]);
    expect([...shown.holdersByKinship].sort(byPerson)).toEqual(expected.sort(byPerson));
    await byKinship(file, 0);
    expect(await hindrance(file)).toMatch('Every holder of parental authority');
    expect((await child(file)).holdersByKinship).toEqual([{ personId: mother!.personId, basis: 'parent' }]);
    await byKinship(file, 1, { answeredOn: '2026-03-01' });
    expect(await hindrance(file)).not.toMatch('parental authority');
    expect((await child(file)).holders).toMatchObject([{ consentedOn: TODAY }, { consentedOn: '2026-03-01' }]);
  });

  it('should stop the child at a parent’s no given so, and let it be amended with what was said, all of it kept', async () => {
    const file = await family();
    const { id } = await byKinship(file, 0, { answeredOn: '2026-02-20' });
    expect((await refusalOf(again(id, 2, { words: ' ' }))).fields).toHaveProperty('words');
    expect((await refusalOf(again(id, 2, { answeredOn: '2026-02-19' }))).fields).toHaveProperty('answeredOn');
    await again(id, 2, { answer: 'no', answeredOn: '2026-02-25', words: 'Not in winter.' });
    const [member] = await world.database.asOwner(`select steps_stopped from case_member where id = $1`, [
      file.members[2]!.id,
    ]);
    expect(member).toEqual({ steps_stopped: true });
    await again(id, 3, { words: 'In spring, yes.' });
    const queries = world.module.get(ChildrenQueries);
    expect(await queries.recordsOfCase(world.officer, file.id)).toMatchObject([
      { kind: 'parental-consent', happenedOn: TODAY, subjectId: id, content: { words: 'In spring, yes.' } },
      { kind: 'parental-refusal', happenedOn: '2026-02-25', content: { words: 'Not in winter.' } },
      { kind: 'parental-consent', happenedOn: '2026-02-20', content: { words: '' } },
    ]);
    expect(await queries.recordsOfCase(world.caseworker, file.id)).toEqual([]);
    const direct = await family();
    expect((await refusalOf(byKinship(direct, 0, { answer: 'no' }))).fields).toHaveProperty('words');
    await byKinship(direct, 0, { answer: 'no', words: 'No.' });
    expect((await child(direct)).holders).toMatchObject([{ consentedOn: null, version: 2 }]);
  });

  it('should be refused from a stranger to the child, twice over, for an adult and for a day to come', async () => {
    const [file, other] = [await family(), await family()];
    const code = async (given: object): Promise<string> => (await refusalOf(byKinship(file, 0, given))).code;
    expect(await code({ personId: other.members[0]!.personId })).toBe('parental-holder.unsuitable');
    expect(await code({ memberId: file.members[1]!.id })).toBe('parental-holder.unsuitable');
    expect(await code({ memberId: other.members[2]!.id })).toBe('record.not-found');
    expect(await code({ answeredOn: '2026-03-03' })).toBe('protection.day-wrong');
    expect((await child(file)).holders).toEqual([]);
    const twice = await Promise.allSettled([byKinship(file, 0), byKinship(file, 0)]);
    expect(twice.filter(({ status }) => status === 'rejected')).toMatchObject([
      { reason: { code: 'parental-holder.known' } },
    ]);
    const named = await world.module.get(NameAuthorityHolderAction).execute(world.caseworker, file.id, {
      ...{ memberId: file.members[2]!.id, personId: file.members[1]!.personId, holderName: null, contact: null },
      ...{ basis: 'parent', onlyBecause: null },
    });
    expect(await refusalOf(byKinship(file, 1))).toMatchObject({
      code: 'parental-holder.known',
      extra: { holderId: named.id },
    });
  });
});

const byPerson = (a: { personId: string }, b: { personId: string }): number => a.personId.localeCompare(b.personId);
