import { RaiseRemindersAction } from '@homeward/case';
import { OpenProcedureAction, RecordScreeningAction } from '@homeward/counselling';
import type { SavedCase } from '../../support/factories/case.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { NOON, openChildWorld, TODAY, type ChildWorld } from './child-world.ts';

const DUE = '2026-03-20';

describe('days on which somebody is looked at again', () => {
  let world: ChildWorld;
  const clock = new TestClock(NOON);

  const screen = (file: SavedCase, given: object = {}): Promise<unknown> =>
    world.module.get(RecordScreeningAction).execute(world.caseworker, file.id, {
      ...{ memberId: file.members[0]!.id, kind: 'rapid', heldOn: TODAY, reassessOn: DUE, fullNeeded: false },
      ...{ levels: { health: 'low', protection: 'low' }, indicators: [], factors: [], ...given },
    });
  /** Who was told by that instant, looked at twice. */
  const told = async (file: SavedCase, instant: string): Promise<unknown[]> => {
    clock.setTo(instant);
    await world.module.get(RaiseRemindersAction).execute();
    await world.module.get(RaiseRemindersAction).execute();
    clock.setTo(NOON);
    const rows = await world.database.asOwner<{ userId: string }>(
      `select user_id as "userId" from message_intent
        where case_id = $1 and template = 'reassessment-due' and person_id is null order by created_at, key`,
      [file.id],
    );
    return rows.map(({ userId }) => userId);
  };
  const one = (): Promise<SavedCase> => world.saveFamily([{ born: '1990-05-04' }]);

  beforeAll(async () => {
    world = await openChildWorld(clock);
  });
  afterEach(() => world.database.asOwner('delete from screening_answer; delete from screening'));
  afterAll(() => world.close());

  it('should be told to the owner once, on the office’s day, and to nobody before', async () => {
    const file = await one();
    await screen(file);
    expect(await told(file, '2026-03-19T22:30:00Z')).toEqual([]);
    expect(await told(file, '2026-03-19T23:30:00Z')).toEqual([world.caseworker.userId]);
    expect(await told(file, '2026-03-25T12:00:00Z')).toEqual([world.caseworker.userId]);
  });

  it('should be told to the protection officer too when more care is needed, and to supervisors without an owner', async () => {
    const file = await one();
    await screen(file, { levels: { health: 'high', protection: 'low' } });
    await world.database.asOwner(`update "case" set owner_id = null where id = $1`, [file.id]);
    const both = await told(file, '2026-03-20T12:00:00Z');
    expect([...both].sort()).toEqual([world.supervisor.userId, world.officer.userId].sort());
  });

  it('should not be told when somebody looked again meanwhile, or the member is under way no more', async () => {
    const [again, ended] = [await one(), await one()];
    await screen(again);
    clock.setTo(`${TODAY}T15:00:00Z`);
    await screen(again, { reassessOn: null });
    await screen(ended);
    await world.database.asOwner(`update case_member set stage = 'WITHDRAWN' where case_id = $1`, [ended.id]);
    expect(await told(again, '2026-03-21T12:00:00Z')).toEqual([]);
    expect(await told(ended, '2026-03-21T12:00:00Z')).toEqual([]);
  });

  it('should be told of a best-interests decision to owner and protection officer, each review day once', async () => {
    const file = await world.saveFamily([{ born: '2012-01-01' }]);
    const { id } = await world.module
      .get(OpenProcedureAction)
      .execute(world.officer, file.id, { memberId: file.members[0]!.id, openedOn: TODAY });
    const reviewOn = (day: string): Promise<unknown> =>
      world.database.asOwner(
        `update best_interests_procedure set state = 'closed', decided_on = $2, next_review_on = $3 where id = $1`,
        [id, TODAY, day],
      );
    await reviewOn(DUE);
    const first = await told(file, '2026-03-20T12:00:00Z');
    expect([...first].sort()).toEqual([world.caseworker.userId, world.officer.userId].sort());
    await reviewOn('2026-04-20');
    expect(await told(file, '2026-04-19T12:00:00Z')).toHaveLength(2);
    expect(await told(file, '2026-04-20T12:00:00Z')).toHaveLength(4);
  });
});
