import { RaiseRemindersAction, TimelineQuery, WorkflowRegistry, WorkflowRunner } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { CaseFollowUpQuery, planRounds } from '@homeward/follow-up';
import type { ScheduledRound } from '@homeward/contracts';
import type { WorkingCalendar } from '@homeward/reference';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { TestClock } from '../../support/test-clock.ts';
import { AFTER_ARRIVAL, openFollowUpWorld, refusalOf, type Arrived, type FollowUpWorld } from './rig.ts';

describe('rounds from the day somebody really arrived', () => {
  let world: FollowUpWorld;
  const clock = new TestClock(AFTER_ARRIVAL);

  beforeAll(async () => {
    world = await openFollowUpWorld(clock);
  });
  beforeEach(() => clock.setTo(AFTER_ARRIVAL));
  afterAll(() => world.close());

  const daysOf = async (...asked: Parameters<FollowUpWorld['followUp']>) =>
    (await world.followUp(...asked)).rounds.map(({ code, dueOn, state }) => [code, dueOn, state]);

  it('should plan them with the arrival, by profile, and say that the schedule is our proposal', async () => {
    const file = await world.arrived({ members: [{}, { relation: 'child' }, {}], born: ['1988-05-04', '2012-06-01'] });
    expect(await daysOf(file)).toEqual([
      ['P7D', '2026-03-13', 'open'],
      ['P30D', '2026-04-05', 'open'],
      ['P3M', '2026-06-06', 'open'],
      ['P6M', '2026-09-06', 'open'],
      ['P12M', '2027-03-06', 'open'],
    ]);
    expect((await world.followUp(file)).proposal).toBe(true);
    const alone = await world.followUp(file, 1);
    expect(alone.rounds.map(({ code, optional }) => [code, optional])).toEqual([
      ...[
        ['P1M', false],
        ['P3M', false],
        ['P6M', false],
        ['P9M', false],
        ['P12M', false],
      ],
      ...[
        ['P18M', true],
        ['P24M', true],
      ],
    ]);
    await world.database.asOwner(`update case_member set care_level = 'high' where id = $1`, [file.members[2]!.id]);
    const careful = await world.arrived();
    await world.database.asOwner(`update case_member set care_level = 'high' where id = $1`, [careful.members[0]!.id]);
    await world.takeArrivalBack(careful);
    await world.arrive(careful);
    expect((await world.followUp(careful)).rounds).toHaveLength(13);
  });

  it('should open and close windows on days both the office and the country of return work', async () => {
    const file = await world.arrived({ on: '2026-03-02', destination: 'IQ' });
    const { rounds } = await world.followUp(file);
    const weekdays = rounds.flatMap(({ windowFrom, windowTo }) => [windowFrom, windowTo]);
    const off = new Set([5, 6, 7]);
    expect(weekdays.filter((day) => off.has(DateTime.fromISO(day).weekday))).toEqual([]);
    expect(rounds[2]).toMatchObject({
      code: 'P3M',
      dueOn: '2026-06-02',
      windowFrom: '2026-05-19',
      windowTo: '2026-06-16',
    });
  });

  it('should move open rounds when the day is corrected, keep held ones, and keep both days in the history', async () => {
    const file = await world.arrived();
    clock.setTo('2026-03-13T09:00:00Z');
    await world.tryToReach(file, 'reached');
    clock.setTo('2026-03-13T10:00:00Z');
    expect(await world.takeArrivalBack(file)).toEqual([expect.stringContaining('held already')]);
    expect((await world.followUp(file)).state).toBe('taken-back');
    expect(await daysOf(file)).toEqual([['P7D', '2026-03-13', 'held']]);
    clock.setTo('2026-03-13T11:00:00Z');
    await world.arrive(file, '2026-03-10');
    expect(await daysOf(file)).toEqual([
      ['P7D', '2026-03-13', 'held'],
      ['P30D', '2026-04-09', 'open'],
      ['P3M', '2026-06-10', 'open'],
      ['P6M', '2026-09-10', 'open'],
      ['P12M', '2027-03-10', 'open'],
    ]);
    const { events, state } = await world.followUp(file);
    expect(state).toBe('open');
    expect(events.map(({ kind, arrivedOn, earlierArrivedOn }) => [kind, arrivedOn, earlierArrivedOn])).toEqual([
      ['moved', '2026-03-10', '2026-03-06'],
      ['taken-back', '2026-03-06', null],
      ['planned', '2026-03-06', null],
    ]);
    const told = await world.module.get(TimelineQuery).execute(world.counsellor, file.id, { kind: 'follow-up' });
    expect(told.rows.map(({ what }) => what)).toEqual(['moved', 'taken-back', 'attempt-reached', 'planned']);
  });

  it('should take rounds back with the arrival, and plan each once however often it is confirmed', async () => {
    const file = await world.arrived();
    await world.takeArrivalBack(file);
    expect(await daysOf(file)).toEqual([]);
    await world.arrive(file);
    await world.takeArrivalBack(file);
    await world.arrive(file);
    const rows = await world.database.asOwner(`select code from follow_up_round where member_id = $1`, [
      file.members[0]!.id,
    ]);
    expect(rows).toHaveLength(5);
  });

  it('should keep rounds that passed before an arrival was written down as missed, and open those to come', async () => {
    clock.setTo('2026-08-01T09:00:00Z');
    const file = await world.arrived();
    expect((await daysOf(file)).map(([, , state]) => state)).toEqual(['missed', 'missed', 'missed', 'open', 'open']);
  });

  it('should ask nobody who does not wish it because a day was corrected', async () => {
    clock.setTo('2026-03-13T09:00:00Z');
    const file = await world.arrived();
    await world.tryToReach(file, 'refused');
    await world.takeArrivalBack(file);
    await world.arrive(file, '2026-03-10');
    expect((await world.followUp(file)).state).toBe('refused');
    expect((await daysOf(file)).map(([, dueOn, state]) => [dueOn, state])).toEqual([
      ...['2026-03-17', '2026-04-09', '2026-06-10', '2026-09-10', '2027-03-10'].map((day) => [day, 'waived']),
    ]);
  });

  it('should end with the case, and go on when the case is opened again', async () => {
    const file = await world.arrived();
    const effectOf = async (name: string): Promise<void> => {
      const members = file.members.map((member) => ({ ...member, principal: true, stage: 'MONITORING' as const }));
      await world.module.get(Transactions).run(world.supervisor, (tx) =>
        world.module
          .get(WorkflowRegistry)
          .effect(name)
          .apply({
            ...{ tx, actor: world.supervisor, action: 'close', caseId: file.id, officeId: file.officeId, members },
            ...{ today: '2026-03-07', happenedOn: '2026-03-07' },
          }),
      );
    };
    await effectOf('end-follow-ups');
    expect((await world.followUp(file)).rounds.map(({ waiveReason }) => waiveReason)).toEqual(
      Array(5).fill('case-closed'),
    );
    await effectOf('resume-follow-ups');
    expect((await daysOf(file)).map(([, , state]) => state)).toEqual(Array(5).fill('open'));
  });

  it('should plan for whoever is registered as back already', async () => {
    const file = await world.gone();
    await world.database.asOwner(`update case_member set stage = 'INQUIRY' where case_id = $1`, [file.id]);
    await world.module.get(Transactions).run(world.supervisor, (tx) =>
      world.module.get(WorkflowRunner).run(tx, world.supervisor, {
        ...{ action: 'register-returned', caseId: file.id, happenedOn: '2026-03-05', reason: 'Came back last week.' },
      }),
    );
    expect((await daysOf(file))[0]).toEqual(['P7D', '2026-03-12', 'open']);
  });

  it('should be told of while its window is open, as overdue after it, and never of somebody who is not to be asked', async () => {
    const [file, other] = [await world.arrived(), await world.arrived()];
    clock.setTo('2026-03-10T09:00:00Z');
    await world.tryToReach(other, 'refused');
    const [first] = (await world.followUp(file)).rounds;
    const told = async ({ id }: Arrived) =>
      world.database.asOwner(
        `select kind, to_char(due_on, 'YYYY-MM-DD') as due, state from reminder
          where case_id = $1 and kind in ('follow-up-round', 'round-overdue') order by due_on`,
        [id],
      );
    await world.module.get(RaiseRemindersAction).execute('days');
    const opened = { kind: 'follow-up-round', due: first!.windowFrom };
    expect(await told(file)).toEqual([{ ...opened, state: 'open' }]);
    clock.setTo('2026-03-21T09:00:00Z');
    await world.module.get(RaiseRemindersAction).execute('days');
    expect(await told(file)).toEqual([
      { ...opened, state: 'over' },
      { kind: 'round-overdue', due: first!.windowTo, state: 'open' },
    ]);
    expect(await told(other)).toEqual([]);
  });

  it('should show nothing of it to another office', async () => {
    const file = await world.arrived();
    const asked = world.module.get(CaseFollowUpQuery).execute(world.stranger, file.id);
    expect(await refusalOf(asked)).toMatchObject({ code: 'record.not-found' });
  });
});

describe('the days of a schedule', () => {
  const calendar: WorkingCalendar = {
    ...{ name: 'BE+IQ', holidays: new Set(['2026-05-01', '2027-01-01']), weekend: new Set([5, 6, 7]) },
    ...{ coveredFrom: '0001-01-01', coveredTo: '9999-12-31' },
  };
  const round = (code: string, more: Partial<ScheduledRound> = {}): ScheduledRound => ({
    ...{ code, purpose: 'monitoring', windowDays: 14, windowUnit: 'days', optional: false, ...more },
  });

  it.each([
    ['2024-02-29', 'P12M', '2025-02-28'],
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2023-11-30', 'P3M', '2024-02-29'],
    ['2026-12-31', 'P6M', '2027-06-30'],
    ['2026-03-28', 'P1D', '2026-03-29'],
    ['2026-10-24', 'P7D', '2026-10-31'],
  ])('should count from %s %s to %s, at month ends, leap days and clock changes', (arrivedOn, code, dueOn) => {
    expect(planRounds(arrivedOn, [round(code)], calendar)[0]!.dueOn).toBe(dueOn);
  });

  it('should be those of the schedule for any arrival day, in windows that open and close on working days', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const offset = fc
      .tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom('D', 'M'))
      .map(([count, unit]) => `P${count}${unit}`);
    const rounds = fc.uniqueArray(
      fc.record({
        ...{ code: offset, purpose: fc.constant('monitoring' as const), optional: fc.boolean() },
        ...{
          windowDays: fc.integer({ min: 0, max: 20 }),
          windowUnit: fc.constantFrom('days' as const, 'working-days' as const),
        },
      }),
      { selector: ({ code }) => code, minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(day, rounds, (arrivedOn, scheduled) => {
        const planned = planRounds(arrivedOn, scheduled, calendar);
        expect(planned.map(({ code }) => code)).toEqual(scheduled.map(({ code }) => code));
        for (const { code, dueOn, windowFrom, windowTo } of planned) {
          const [count, unit] = [Number(code.slice(1, -1)), code.at(-1)];
          const plus = DateTime.fromISO(arrivedOn, { zone: 'utc' }).plus(
            unit === 'D' ? { days: count } : { months: count },
          );
          expect(dueOn).toBe(plus.toISODate());
          expect(windowFrom > arrivedOn && windowFrom <= windowTo).toBe(true);
          for (const edge of [windowFrom, windowTo]) {
            expect(calendar.weekend.has(DateTime.fromISO(edge, { zone: 'utc' }).weekday)).toBe(false);
            expect(calendar.holidays.has(edge)).toBe(false);
          }
        }
      }),
    );
  });
});
