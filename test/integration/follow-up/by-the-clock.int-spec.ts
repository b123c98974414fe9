import { RaiseRemindersAction } from '@homeward/case';
import {
  MindFollowUpsAction,
  RecordFollowUpScheduleAction,
  type RecordFollowUpScheduleInput,
} from '@homeward/follow-up';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { AFTER_ARRIVAL, openFollowUpWorld, refusalOf, type Arrived, type FollowUpWorld } from './rig.ts';

describe('contact by the clock', () => {
  let world: FollowUpWorld;
  const clock = new TestClock(AFTER_ARRIVAL);

  beforeAll(async () => {
    world = await openFollowUpWorld(clock);
  });
  beforeEach(() => clock.setTo(AFTER_ARRIVAL));
  afterAll(() => world.close());

  /** Both ticks, as the worker runs them. */
  const tick = async () => {
    await world.module.get(RaiseRemindersAction).execute('days');
    return world.module.get(MindFollowUpsAction).execute();
  };
  const told = async (file: Arrived) =>
    (
      await world.database.asOwner<{ template: string }>(
        `select template from message_intent where case_id = $1 and user_id = $2 order by due_at, template`,
        [file.id, world.counsellor.userId],
      )
    ).map(({ template }) => template);

  it('should tell the owner once that a window opened and once that it passed, however often it ticks', async () => {
    const file = await world.arrived();
    clock.setTo('2026-03-09T09:00:00Z');
    await tick();
    await tick();
    expect(await told(file)).toEqual(['round-due']);
    clock.setTo('2026-03-25T09:00:00Z');
    await Promise.all([tick(), tick()]);
    expect(await told(file)).toEqual(['round-due', 'round-overdue']);
    expect((await world.followUp(file)).rounds[0]).toMatchObject({ state: 'open', due: true, overdue: true });
  });

  it('should announce a round to whoever it is about a week before, and to no child and nobody who is on hold', async () => {
    const [file, child, held] = [
      await world.arrived(),
      await world.arrived({ members: [{ relation: 'child' }], born: ['2012-06-01'] }),
      await world.arrived(),
    ];
    await world.database.asOwner(
      `update case_member set hold_reason = 'still-deciding', hold_review_on = '2026-05-12' where case_id = $1`,
      [held.id],
    );
    const announced = async ({ id }: Arrived) =>
      (
        await world.database.asOwner<{ who: string }>(
          `select person_id as who from message_intent where case_id = $1 and template = 'round-announced'`,
          [id],
        )
      ).map(({ who }) => who);
    const { rounds } = await world.followUp(file);
    const { dueOn } = rounds.find(({ code }) => code === 'P30D')!;
    clock.setTo(`${new Date(Date.parse(dueOn) - 8 * 86_400_000).toISOString().slice(0, 10)}T09:00:00Z`);
    await tick();
    expect(await announced(file)).toEqual([]);
    clock.setTo(`${new Date(Date.parse(dueOn) - 7 * 86_400_000).toISOString().slice(0, 10)}T09:00:00Z`);
    await tick();
    await tick();
    expect(await announced(file)).toEqual([file.members[0]!.personId]);
    expect(await announced(child)).toEqual([]);
    expect(await announced(held)).toEqual([]);
  });

  it('should look for a child without caregiver of whom nobody heard in the whole window', async () => {
    const file = await world.arrived({ members: [{ relation: 'child' }], born: ['2012-06-01'] });
    clock.setTo('2026-04-20T09:00:00Z');
    await tick();
    const alerts = await world.database.asOwner(`select occasion from missing_child_alert where case_id = $1`, [
      file.id,
    ]);
    expect(alerts).toEqual([{ occasion: 'round' }]);
    expect((await world.followUp(file)).state).toBe('open');
  });

  it('should keep what passed while contact was lost as missed, and tell nobody of it', async () => {
    const file = await world.arrived();
    for (const day of ['2026-03-11', '2026-03-12', '2026-03-13']) {
      clock.setTo(`${day}T09:00:00Z`);
      await world.tryToReach(file, 'no-answer');
    }
    clock.setTo('2026-07-01T09:00:00Z');
    await tick();
    expect((await world.followUp(file)).rounds.map(({ state }) => state)).toEqual([
      ...['missed', 'missed', 'missed', 'paused', 'paused'],
    ]);
    expect(await told(file)).toEqual(['contact-lost']);
  });

  it('should call more often whoever needs more care from now on, and keep what was held', async () => {
    const file = await world.arrived();
    clock.setTo('2026-03-13T09:00:00Z');
    await world.tryToReach(file, 'reached');
    await world.database.asOwner(`update case_member set care_level = 'raised' where id = $1`, [file.members[0]!.id]);
    expect((await tick()).changed).toBeGreaterThan(0);
    const { rounds } = await world.followUp(file);
    expect(rounds.map(({ code, state }) => `${code} ${state}`).slice(0, 4)).toEqual([
      ...['P7D held', 'P14D open', 'P1M open', 'P2M open'],
    ]);
    expect((await tick()).changed).toBe(0);
  });

  describe('a schedule of one’s own', () => {
    const record = async (
      over: Partial<RecordFollowUpScheduleInput> = {},
      role: 'programme-manager' | 'counsellor' = 'programme-manager',
    ) =>
      world.module.get(RecordFollowUpScheduleAction).execute(await saveActor(world.database, role, world.office), {
        ...{ profile: 'standard', validFrom: '2026-05-01', lostAfter: 2, source: 'Decision of the programme board' },
        rounds: [
          { code: 'P3M', purpose: 'final', windowDays: 14, windowUnit: 'days', optional: false },
          { code: 'P10D', purpose: 'contact', windowDays: 3, windowUnit: 'working-days', optional: false },
        ],
        ...over,
      });

    it('should hold for arrivals from its day on, and change no round that was planned before', async () => {
      const before = await world.arrived();
      await record();
      clock.setTo('2026-05-03T09:00:00Z');
      const after = await world.arrived({ on: '2026-05-02' });
      const codes = async (file: Arrived) => (await world.followUp(file)).rounds.map(({ code }) => code);
      expect(await codes(before)).toEqual(['P7D', 'P30D', 'P3M', 'P6M', 'P12M']);
      expect(await codes(after)).toEqual(['P10D', 'P3M']);
      expect((await world.followUp(after)).proposal).toBe(false);
      expect(await refusalOf(record())).toMatchObject({
        code: 'schedule.wrong',
        fields: { validFrom: expect.any(String) },
      });
    });

    it('should be refused to whoever keeps no schedules, and with rounds that make no sense', async () => {
      expect(await refusalOf(record({ validFrom: '2026-06-01' }, 'counsellor'))).toMatchObject({
        code: 'permission.missing',
      });
      const round = { code: 'P7D', purpose: 'contact', windowDays: 3, windowUnit: 'days', optional: false } as const;
      expect(await refusalOf(record({ rounds: [round, round] }))).toMatchObject({
        fields: { 'rounds.1.code': expect.any(String) },
      });
      expect(await refusalOf(record({ rounds: [] }))).toMatchObject({ fields: { rounds: expect.any(String) } });
      expect(await refusalOf(record({ programmeCode: 'XX-NONE' }))).toMatchObject({
        fields: { programmeCode: expect.any(String) },
      });
    });
  });
});
