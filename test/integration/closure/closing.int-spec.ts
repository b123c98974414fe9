import { AvailableActionsQuery, CorrectStepAction, TakeStepAction } from '@homeward/case';
import { saveActor, saveOffice } from '../../support/factories/organisation.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { openClosureWorld, TODAY, type ClosureWorld } from './rig.ts';
import { refusalOf } from '../case/rooms.ts';

describe('closing a case', () => {
  let world: ClosureWorld;
  const clock = new TestClock(TODAY);

  beforeAll(async () => {
    world = await openClosureWorld(clock);
  });
  beforeEach(() => clock.setTo(TODAY));
  afterAll(() => world.close());

  it('should close with an outcome, a reason and a day when nothing is open, and tell of it afterwards', async () => {
    const file = await world.family();
    const closed = await world.shut(world.reintegration, file, { happenedOn: '2026-11-12' });
    expect(closed).toMatchObject({ stages: ['CLOSED'], caseStage: 'CLOSED' });
    expect((await world.look(world.reintegration, file)).closures).toEqual([
      {
        ...{ memberId: file.members[0]!.id, outcome: 'goals-reached', reasonCode: 'plan-completed' },
        ...{ closedOn: '2026-11-12', explored: null, closedBy: 'Test reintegration-officer' },
      },
    ]);
  });

  it('should not be a bare step, because an outcome belongs to it', async () => {
    const file = await world.family();
    const step = world.module
      .get(TakeStepAction)
      .execute(world.reintegration, { action: 'close', caseId: file.id, version: 1, reasonCode: 'plan-completed' });
    expect(await refusalOf(step)).toMatchObject({ code: 'case.step-not-alone' });
  });

  it('should list what is open by room and refuse until each has a decision by somebody who may decide', async () => {
    const file = await world.family();
    await world.appointment(file);
    const { matters } = await world.look(world.reintegration, file);
    expect(matters).toMatchObject([{ room: 'case', kind: 'appointment', mayDecide: true, decided: null }]);
    expect(await refusalOf(world.shut(world.reintegration, file))).toMatchObject({
      code: 'case.requirement-missing',
      extra: { requirements: ['open-matters-decided'] },
    });
    await world.decide(world.reintegration, file, matters[0]!);
    const [decided] = (await world.look(world.reintegration, file)).matters;
    expect(decided).toMatchObject({
      decided: { decision: 'carried-over', words: expect.stringContaining('Tbilisi'), decidedBy: expect.any(String) },
    });
    expect(await world.shut(world.reintegration, file)).toMatchObject({ stages: ['CLOSED'] });
  });

  it('should write to nobody any more of what was still to come, whatever was decided about it', async () => {
    const file = await world.family();
    const appointment = await world.appointment(file);
    await world.database.asOwner(
      `insert into message_intent (key, template, office_id, case_id, due_at, created_at)
       values ($1, 'appointment-reminder', $2, $3, '2026-11-30T09:00:00Z', now())`,
      [`appointment/${appointment}/1`, file.officeId, file.id],
    );
    const [matter] = (await world.look(world.reintegration, file)).matters;
    await world.decide(world.reintegration, file, matter!);
    await world.shut(world.reintegration, file);
    const reminders = await world.database.asOwner(`select state from message_intent where case_id = $1`, [file.id]);
    expect(reminders).toEqual([{ state: 'cancelled' }]);
  });

  it('should say in the list of actions why it cannot be done yet', async () => {
    const file = await world.family();
    await world.appointment(file);
    const { actions } = await world.module.get(AvailableActionsQuery).execute(world.reintegration, file.id);
    const close = actions.find(({ action }) => action === 'close')!;
    expect(close).toMatchObject({ within: 'closing a case', missing: [{ requirement: 'open-matters-decided' }] });
    expect(close.missing[0]!.words).toContain('1');
  });

  it('should leave money to those who follow it', async () => {
    const file = await world.family();
    const bookingId = crypto.randomUUID();
    await world.database.asOwner(
      `insert into booking (id, case_id, office_id, number, state, mode, provider, wished_from, wished_to, from_place, to_place,
         requested_by, created_at, cancel_reason, cancelled_at)
       values ($1, $2, $3, 1, 'cancelled', 'air', 'manual', '2026-02-01', '2026-02-10', 'BRU', 'TBS', $4, now(),
         'schedule-changed', now())`,
      [bookingId, file.id, file.officeId, world.movement.userId],
    );
    await world.database.asOwner(
      `insert into booking_passenger (booking_id, case_id, office_id, member_id, state, stop_reason, fare_minor, currency,
         refund_state, created_at)
       values ($1, $2, $3, $4, 'stopped', 'schedule-changed', 30000, 'EUR', 'to-ask', now())`,
      [bookingId, file.id, file.officeId, file.members[0]!.id],
    );
    const [refund] = (await world.look(world.reintegration, file)).matters;
    expect(refund).toMatchObject({ room: 'travel', kind: 'refund', mayDecide: false });
    expect(await refusalOf(world.decide(world.reintegration, file, refund!))).toMatchObject({
      code: 'permission.missing',
    });
    await world.decide(world.movement, file, refund!, 'The agency is asked by the movement desk.');
    expect(await world.shut(world.reintegration, file)).toMatchObject({ stages: ['CLOSED'] });
  });

  it('should ask anew when a matter changes after it was decided', async () => {
    const file = await world.family();
    const id = await world.appointment(file);
    const [read] = (await world.look(world.reintegration, file)).matters;
    await world.decide(world.reintegration, file, read!);
    expect(await refusalOf(world.decide(world.reintegration, file, read!))).toMatchObject({ code: 'matter.decided' });
    await world.database.asOwner(`update appointment set state = 'moved', version = version + 1 where id = $1`, [id]);
    expect((await world.look(world.reintegration, file)).matters).toMatchObject([{ decided: null }]);
    expect(await refusalOf(world.decide(world.reintegration, file, read!))).toMatchObject({ code: 'matter.changed' });
    expect(await refusalOf(world.shut(world.reintegration, file))).toMatchObject({ code: 'case.requirement-missing' });
  });

  it('should let no decision stand in for a hold or for a child who is missing', async () => {
    const file = await world.family();
    await world.database.asOwner(
      `update case_member set hold_reason = 'still-deciding', hold_review_on = '2026-12-01' where case_id = $1`,
      [file.id],
    );
    const [hold] = (await world.look(world.supervisor, file)).matters;
    expect(hold).toMatchObject({ kind: 'hold', settleFirst: true, mayDecide: false });
    expect(await refusalOf(world.decide(world.supervisor, file, hold!))).toMatchObject({ code: 'matter.settle-first' });
    expect(await refusalOf(world.shut(world.reintegration, file))).toMatchObject({ code: 'case.member-on-hold' });
  });

  it('should close one member while another goes on', async () => {
    const file = await world.family(2);
    await world.appointment(file, 1);
    const [first, second] = file.members;
    const closed = await world.shut(world.reintegration, file, { memberIds: [first!.id] });
    expect(closed).toMatchObject({ stages: ['CLOSED'], caseStage: 'MONITORING' });
    expect(await refusalOf(world.shut(world.reintegration, file, { memberIds: [second!.id] }))).toMatchObject({
      code: 'case.requirement-missing',
    });
  });

  it('should refuse a day to come, one before the arrival, and an early end nobody explored', async () => {
    const file = await world.family();
    const refused = async (more: object) => refusalOf(world.shut(world.reintegration, file, more));
    expect(await refused({ happenedOn: '2026-11-17' })).toMatchObject({
      code: 'case.step-input-wrong',
      fields: { happenedOn: expect.stringContaining('future') },
    });
    expect(await refused({ happenedOn: '2026-03-01' })).toMatchObject({
      code: 'closure.needs-more',
      fields: { happenedOn: expect.stringContaining('2026-03-02') },
    });
    expect(await refused({ reasonCode: 'returnee-stops' })).toMatchObject({
      code: 'closure.needs-more',
      fields: { explored: expect.stringContaining('explored') },
    });
    expect((await world.look(world.reintegration, file)).closures).toEqual([]);
    const explored = 'They feel watched when visited; calls were offered instead and refused.';
    await world.shut(world.reintegration, file, { reasonCode: 'returnee-stops', explored });
    expect((await world.look(world.reintegration, file)).closures).toMatchObject([{ explored }]);
  });

  it('should refuse an old version and whoever may not close, and show nothing to another office', async () => {
    const file = await world.family();
    expect(await refusalOf(world.shut(world.reintegration, file, { version: 99 }))).toMatchObject({
      code: 'record.version-stale',
    });
    expect(await refusalOf(world.shut(world.counsellor, file))).toMatchObject({ code: 'permission.missing' });
    const foreign = { memberIds: [(await world.family()).members[0]!.id] };
    expect(await refusalOf(world.shut(world.reintegration, file, foreign))).toMatchObject({ code: 'record.not-found' });
    const office = await saveOffice(world.database);
    const stranger = await saveActor(world.database, 'reintegration-officer', office);
    expect(await refusalOf(world.look(stranger, file))).toMatchObject({ code: 'record.not-found' });
  });

  it('should bring open matters back as they are when the case is opened again, and ask about each anew', async () => {
    const file = await world.family();
    await world.appointment(file);
    const [matter] = (await world.look(world.reintegration, file)).matters;
    await world.decide(world.reintegration, file, matter!);
    clock.setTo('2026-11-16T10:00:00Z');
    const { version } = await world.shut(world.reintegration, file);
    await world.module.get(TakeStepAction).execute(world.supervisor, {
      ...{ action: 'reopen-closed', caseId: file.id, version, reason: 'A promise was left.' },
    });
    const again = await world.look(world.reintegration, file);
    expect(again.matters).toMatchObject([{ id: matter!.id, decided: null }]);
    expect(again.closures).toHaveLength(1);
    clock.setTo('2026-11-16T11:00:00Z');
    await world.decide(world.reintegration, file, again.matters[0]!);
    expect(await world.shut(world.reintegration, file)).toMatchObject({ stages: ['CLOSED'] });
    expect((await world.look(world.reintegration, file)).closures).toHaveLength(2);
  });

  it('should not tell of a closure that was a mistake', async () => {
    const file = await world.family();
    const { version } = await world.shut(world.reintegration, file);
    const [step] = await world.database.asOwner<{ id: string }>(
      `select id::text from case_history where case_id = $1 and action = 'close'`,
      [file.id],
    );
    await world.module.get(CorrectStepAction).execute(world.supervisor, {
      ...{ caseId: file.id, version, stepId: step!.id, reason: 'The wrong case.' },
    });
    expect(await world.look(world.reintegration, file)).toMatchObject({
      closures: [],
      members: [{ stage: 'MONITORING' }],
    });
  });
});
