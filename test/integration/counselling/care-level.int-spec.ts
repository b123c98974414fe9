import { ChildrenQueries, RecordScreeningAction, SetCareLevelAction } from '@homeward/counselling';
import type { SavedCase } from '../../support/factories/case.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { NOON, openChildWorld, refusalOf, TODAY, type ChildWorld } from './child-world.ts';

const SISTER = {
  matterClass: 'health',
  kind: 'protective',
  level: 'individual',
  text: 'A sister lives near.',
} as const;
const REASON = 'Quxreason: a threat came in by phone.';

describe('the care level a protection officer sets', () => {
  let world: ChildWorld;
  const clock = new TestClock(NOON);
  const one = (): Promise<SavedCase> => world.saveFamily([{ born: '1990-05-04' }]);
  const set = (file: SavedCase, given: object = {}, actor = world.officer): Promise<{ version: number }> =>
    world.module.get(SetCareLevelAction).execute(actor, file.id, {
      ...{ memberId: file.members[0]!.id, version: 1, level: 'high', reason: REASON, setOn: TODAY, ...given },
    });
  const standing = async (file: SavedCase): Promise<unknown> =>
    (
      await world.database.asOwner(`select care_level as level, version from case_member where id = $1`, [
        file.members[0]!.id,
      ])
    )[0];

  beforeAll(async () => {
    world = await openChildWorld(clock);
  });
  afterAll(() => world.close());

  it('should be what everybody reads, with its reason and history for the officers alone', async () => {
    const file = await one();
    expect(await set(file, { setOn: '2026-02-27' })).toMatchObject({ version: 2 });
    expect(await standing(file)).toEqual({ level: 'high', version: 2 });
    await set(file, { version: 2, level: 'raised', reason: 'The threat is over.' });
    expect(await standing(file)).toEqual({ level: 'raised', version: 3 });
    const queries = world.module.get(ChildrenQueries);
    expect(await queries.recordsOfCase(world.officer, file.id)).toMatchObject([
      { kind: 'care-level', happenedOn: TODAY, content: { level: 'raised', before: 'high' } },
      { kind: 'care-level', happenedOn: '2026-02-27', content: { level: 'high', before: 'standard', reason: REASON } },
    ]);
    for (const reader of [world.caseworker, world.supervisor, world.medical])
      expect(await queries.recordsOfCase(reader, file.id)).toEqual([]);
    const trail = await world.database
      .asOwner(`select * from audit_event where case_id = $1`, [file.id])
      .catch(() => []);
    expect(JSON.stringify(trail)).not.toContain('Quxreason');
  });

  it('should be raised by a later screening, and lowered by a full one only, never below what the officer set', async () => {
    const file = await one();
    await set(file, { level: 'raised' });
    const screen = (kind: 'rapid' | 'full', health: 'low' | 'high'): Promise<unknown> =>
      world.module.get(RecordScreeningAction).execute(world.caseworker, file.id, {
        ...{ memberId: file.members[0]!.id, kind, heldOn: TODAY, reassessOn: null, fullNeeded: false },
        ...{ levels: { health, protection: 'low' }, indicators: [], factors: [SISTER] },
      });
    await screen('rapid', 'low');
    expect(await standing(file)).toMatchObject({ level: 'raised' });
    await screen('rapid', 'high');
    expect(await standing(file)).toMatchObject({ level: 'high' });
    await screen('full', 'low');
    expect(await standing(file)).toEqual({ level: 'raised', version: 4 });
    await screen('full', 'low');
    expect(await standing(file)).toEqual({ level: 'raised', version: 4 });
    await set(file, { version: 4, level: 'standard' });
    await screen('full', 'high');
    await screen('full', 'low');
    expect(await standing(file)).toMatchObject({ level: 'standard' });
  });

  it('should refuse whoever is no officer, a stale version, a day to come, no reason and a member of another case', async () => {
    const [file, other] = [await one(), await one()];
    for (const actor of [world.caseworker, world.supervisor, world.medical])
      expect((await refusalOf(set(file, {}, actor))).code).toBe('permission.missing');
    expect((await refusalOf(set(file, {}, world.stranger))).code).toBe('record.not-found');
    expect((await refusalOf(set(file, { version: 4 }))).code).toBe('record.version-stale');
    expect((await refusalOf(set(file, { setOn: '2026-03-03' }))).fields).toHaveProperty('setOn');
    expect((await refusalOf(set(file, { reason: '  ' }))).fields).toHaveProperty('reason');
    expect((await refusalOf(set(file, { memberId: other.members[0]!.id }))).code).toBe('record.not-found');
    expect([await standing(file), await standing(other)]).toEqual([
      { level: 'standard', version: 1 },
      { level: 'standard', version: 1 },
    ]);
  });
});
