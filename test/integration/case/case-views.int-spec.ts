import { CaseViewsQuery, ColleaguesQuery, KeepCaseViewAction, RemoveCaseViewAction } from '@homeward/case';
import { saveActor, saveOffice } from '../../support/factories/organisation.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { openCaseWorld, refusalOf, type CaseWorld, type Staff } from './rooms.ts';

describe('views of the case list', () => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await openCaseWorld(new TestClock('2026-03-02T09:00:00Z'));
  });
  afterAll(() => world.close());

  const keep = (
    actor: Staff,
    name: string,
    sharedRole: 'counsellor' | null,
  ): ReturnType<KeepCaseViewAction['execute']> =>
    world.module.get(KeepCaseViewAction).execute(actor, {
      ...{ name, sharedRole, officeId: world.office.id, filters: { whose: 'anyone', due: 'overdue' } },
      ...{ columns: ['number', 'nextDueOn'], sort: 'nextDueOn', order: 'asc' },
    });
  const namesFor = async (actor: Staff): Promise<string[]> =>
    (await world.module.get(CaseViewsQuery).execute(actor)).map(({ name }) => name);

  it('should be seen by their keeper, and by those of the role they are shared with in that office', async () => {
    await keep(world.supervisor, 'Overdue', 'counsellor');
    await keep(world.supervisor, 'Only mine', null);
    expect(await namesFor(world.supervisor)).toEqual(['Only mine', 'Overdue']);
    expect(await namesFor(world.counsellor)).toEqual(['Overdue']);
    expect(await namesFor(world.stranger)).toEqual([]);
    const [shared] = await world.module.get(CaseViewsQuery).execute(world.counsellor);
    expect(shared).toMatchObject({
      ...{ mine: false, sharedRole: 'counsellor', filters: { whose: 'anyone', due: 'overdue' } },
      ...{ columns: ['number', 'nextDueOn'], sort: 'nextDueOn', order: 'asc' },
    });
  });

  it('should reach every office that whoever shares it works for, and no other', async () => {
    const regional = { ...world.supervisor, offices: { ...world.supervisor.offices } };
    for (const permission of ['case.read', 'view.share'] as const)
      regional.offices[permission] = [world.office.id, world.elsewhere.id];
    await keep(regional, 'The whole region', 'counsellor');
    expect(await namesFor(world.stranger)).toEqual(['The whole region']);
    const distant = await saveActor(world.database, 'counsellor', await saveOffice(world.database));
    expect(await namesFor(distant)).toEqual([]);
  });

  it('should not be shared by whoever only keeps their own', async () => {
    expect(await refusalOf(keep(world.counsellor, 'For all', 'counsellor'))).toMatchObject({
      code: 'permission.missing',
    });
  });

  it('should be removed by their keeper and by nobody else', async () => {
    const { id } = await keep(world.supervisor, 'Short-lived', 'counsellor');
    const remove = (actor: Staff): Promise<void> => world.module.get(RemoveCaseViewAction).execute(actor, id);
    expect(await refusalOf(remove(world.counsellor))).toMatchObject({ code: 'record.not-found' });
    await remove(world.supervisor);
    expect(await namesFor(world.counsellor)).not.toContain('Short-lived');
  });

  it('should end at fifty, saying what to do', async () => {
    const keeper = await saveActor(world.database, 'counsellor', world.office);
    for (let kept = 0; kept < 50; kept += 1) await keep(keeper, `View ${kept}`, null);
    expect(await refusalOf(keep(keeper, 'One more', null))).toMatchObject({ code: 'case-view.too-many' });
  });

  it('should offer as owners the colleagues who may own a case of the office', async () => {
    const colleagues = await world.module.get(ColleaguesQuery).execute(world.supervisor, world.office.id);
    const ids = colleagues.map(({ id }) => id);
    expect(ids).toContain(world.counsellor.userId);
    expect(ids).not.toContain(world.supervisor.userId);
    expect(ids).not.toContain(world.stranger.userId);
  });

  it('should offer as readers everybody who reads cases of the office, by their role and no other', async () => {
    const medical = await saveActor(world.database, 'medical-officer', world.office);
    const administrator = await saveActor(world.database, 'administrator', world.office);
    const colleagues = await world.module.get(ColleaguesQuery).execute(world.supervisor, world.office.id, 'readers');
    const ids = colleagues.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([medical, world.supervisor, world.counsellor].map((each) => each.userId)),
    );
    expect(ids).not.toContain(administrator.userId);
    expect(ids).not.toContain(world.stranger.userId);
  });
});
