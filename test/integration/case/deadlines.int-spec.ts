import {
  DeadlinesQuery,
  RaiseRemindersAction,
  RemindersQuery,
  SetDeadlineAction,
  type SetDeadlineInput,
} from '@homeward/case';
import { SHIPPED_DEADLINE_STEPS } from '@homeward/contracts';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { openCaseWorld, refusalOf, type CaseWorld, type Staff } from './rooms.ts';

const TODAY = '2026-03-02T09:00:00Z';

describe('what is told in time', () => {
  let world: CaseWorld;
  let administrator: Staff;
  const clock = new TestClock(TODAY);

  beforeAll(async () => {
    world = await openCaseWorld(clock);
    administrator = await saveActor(world.database, 'administrator', world.office);
  });
  beforeEach(() => clock.setTo(TODAY));
  afterAll(() => world.close());

  /** Somebody whose stay ends on a day. */
  async function staying(until: string): Promise<SavedCase> {
    const file = await saveCase(world.database, world.office, world.counsellor.userId, { stage: 'APPROVED' });
    await orderUntil(file, until, '2026-02-01');
    return file;
  }
  const orderUntil = (file: SavedCase, until: string, establishedOn: string): Promise<unknown> =>
    world.database.asOwner(
      `insert into member_fact (member_id, case_id, office_id, fact, value, established_on, recorded_by, recorded_at)
       values ($1, $2, $3, 'orderToLeaveUntil', to_jsonb($4::text), $5, $6, now())`,
      [file.members[0]!.id, file.id, file.officeId, until, establishedOn, world.counsellor.userId],
    );
  const raiseAt = async (instant: string) => {
    clock.setTo(instant);
    return world.module.get(RaiseRemindersAction).execute('days');
  };
  const steps = (file: SavedCase) =>
    world.database.asOwner<{ step: string; due: string; state: string; told: number }>(
      `select step, due_on::text as due, state, cardinality(told) as told from reminder where case_id = $1
        order by due_on, remind_at, step`,
      [file.id],
    );
  const messages = (file: SavedCase) =>
    world.database.asOwner<{ who: string; state: string }>(
      `select user_id as who, state from message_intent where case_id = $1 and reminder_id is not null order by created_at, key`,
      [file.id],
    );
  const set = (over: Partial<SetDeadlineInput> = {}, actor = administrator) =>
    world.module.get(SetDeadlineAction).execute(actor, {
      ...{ officeId: world.office.id, kind: 'order-to-leave', step: 'fortnight', amount: -21 },
      ...{ validFrom: '2026-04-01', source: 'Note of 1 March', ...over },
    });

  it('should be told step by step, each once however often it ticks, and to a supervisor at last', async () => {
    const file = await staying('2026-03-20');
    await raiseAt('2026-03-05T22:59:00Z');
    expect(await steps(file)).toEqual([]);
    // Midnight in Brussels.
    await raiseAt('2026-03-05T23:00:00Z');
    await Promise.all([raiseAt('2026-03-06T10:00:00Z'), raiseAt('2026-03-06T10:00:00Z')]);
    expect(await messages(file)).toEqual([{ who: world.counsellor.userId, state: 'waiting' }]);
    await raiseAt('2026-03-13T10:00:00Z');
    await raiseAt('2026-03-18T10:00:00Z');
    expect(await steps(file)).toEqual([
      { step: 'fortnight', due: '2026-03-20', state: 'over', told: 1 },
      { step: 'week', due: '2026-03-20', state: 'over', told: 1 },
      { step: 'days', due: '2026-03-20', state: 'open', told: 2 },
    ]);
    const told = (await messages(file)).filter(({ state }) => state === 'waiting').map(({ who }) => who);
    expect(told.sort()).toEqual([world.counsellor.userId, world.supervisor.userId].sort());
  });

  it('should take back what was not yet sent when the day moves, and tell of the new day by its own steps', async () => {
    const file = await staying('2026-03-10');
    await raiseAt('2026-03-04T10:00:00Z');
    expect(await messages(file)).toEqual([{ who: world.counsellor.userId, state: 'waiting' }]);
    await orderUntil(file, '2026-05-10', '2026-03-04');
    await raiseAt('2026-03-05T10:00:00Z');
    expect(await messages(file)).toEqual([{ who: world.counsellor.userId, state: 'cancelled' }]);
    await raiseAt('2026-04-27T10:00:00Z');
    expect(await steps(file)).toEqual([
      { step: 'week', due: '2026-03-10', state: 'over', told: 1 },
      { step: 'fortnight', due: '2026-05-10', state: 'open', told: 1 },
    ]);
  });

  it('should tell by the latest step only when the earlier ones were missed, and whoever takes the case over too', async () => {
    const file = await staying('2026-03-08');
    await raiseAt('2026-03-02T10:00:00Z');
    expect((await steps(file)).map(({ step }) => step)).toEqual(['week']);
    const successor = await saveActor(world.database, 'counsellor', world.office);
    await world.database.asOwner(`update "case" set owner_id = $2 where id = $1`, [file.id, successor.userId]);
    await raiseAt('2026-03-03T10:00:00Z');
    expect((await messages(file)).map(({ who }) => who)).toEqual([world.counsellor.userId, successor.userId]);
    await world.database.asOwner(`update case_member set stage = 'DEPARTED' where case_id = $1`, [file.id]);
    await raiseAt('2026-03-03T11:00:00Z');
    expect((await steps(file)).map(({ state }) => state)).toEqual(['over']);
  });

  it('should follow an office’s own figure from its day on, and nobody else’s', async () => {
    await set();
    const file = await staying('2026-04-20');
    const other = await staying('2026-05-05');
    await raiseAt('2026-03-31T12:00:00Z');
    expect(await steps(file)).toEqual([]);
    await raiseAt('2026-04-01T12:00:00Z');
    expect((await steps(file)).map(({ step }) => step)).toEqual(['fortnight']);
    await raiseAt('2026-04-14T12:00:00Z');
    expect((await steps(other)).map(({ step }) => step)).toEqual(['fortnight']);
    const list = async (officeId: string) =>
      (await world.module.get(DeadlinesQuery).list(administrator, officeId)).find(
        ({ kind, step }) => kind === 'order-to-leave' && step === 'fortnight',
      );
    expect(await list(world.office.id)).toMatchObject({ offset: -21, shippedOffset: -14, source: 'Note of 1 March' });
    expect(await list(world.elsewhere.id)).toMatchObject({ offset: -14, own: [], stands: true });
  });

  it('should refuse a figure that makes no sense, of a second kind for one day, or by whoever may not, and save nothing', async () => {
    const count = async () => (await world.database.asOwner('select 1 from deadline_setting')).length;
    const before = await count();
    expect(await refusalOf(set({ amount: 3, validFrom: '2026-06-01' }))).toMatchObject({
      ...{ code: 'deadline.wrong', fields: { amount: expect.any(String) } },
    });
    expect(await refusalOf(set({ step: 'never' }))).toMatchObject({ fields: { step: expect.any(String) } });
    expect(await refusalOf(set())).toMatchObject({ fields: { validFrom: expect.any(String) } });
    expect(await refusalOf(set({ kind: 'hold-review', step: 'day', amount: 1 }))).toMatchObject({
      fields: { amount: expect.any(String) },
    });
    expect((await refusalOf(set({}, world.counsellor))).code).toBe('permission.missing');
    expect((await refusalOf(set({ officeId: world.elsewhere.id }))).code).toBe('permission.missing');
    expect(await count()).toBe(before);
  });

  it('should be listed for whom it was told, by kind, and for nobody else', async () => {
    const mine = (actor: Staff) =>
      world.module.get(RemindersQuery).findOwn(actor, { size: 10, offset: 0, kind: 'order-to-leave' });
    const file = await staying('2026-04-22');
    await raiseAt('2026-04-20T12:00:00Z');
    const { reminders } = await mine(world.counsellor);
    expect(reminders.find(({ caseId }) => caseId === file.id)).toMatchObject({
      ...{ caseNumber: file.number, dueOn: '2026-04-22', overdue: false },
    });
    expect((await mine(world.stranger)).total).toBe(0);
  });

  it('should name each step once, and no step of a kind it does not know', () => {
    const names = SHIPPED_DEADLINE_STEPS.map(({ kind, step }) => `${kind}/${step}`);
    expect(new Set(names).size).toBe(names.length);
    // A step that tells nobody is a term, and a term tells nobody.
    expect(SHIPPED_DEADLINE_STEPS.filter(({ by, told }) => (by === 'term') !== (told.length === 0))).toEqual([]);
  });
});
