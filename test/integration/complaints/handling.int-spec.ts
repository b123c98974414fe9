import {
  ClassifyComplaintAction,
  ComplaintsQueries,
  ForgetComplaintWordsAction,
  MoveComplaintAction,
  NoteComplaintAction,
} from '@homeward/follow-up';
import { RaiseRemindersAction } from '@homeward/case';
import { saveCase } from '../../support/factories/case.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { refusalOf } from '../case/rooms.ts';
import { openComplaintWorld, TODAY, type ComplaintWorld } from './rig.ts';

describe('handling a complaint', () => {
  let world: ComplaintWorld;
  const clock = new TestClock(TODAY);

  beforeAll(async () => {
    world = await openComplaintWorld(clock);
  });
  beforeEach(() => clock.setTo(TODAY));
  afterAll(() => world.close());

  const get = (actor: Parameters<ComplaintsQueries['get']>[0], id: string) =>
    world.module.get(ComplaintsQueries).get(actor, id);

  it('should write it down with the days by which somebody must act, and tell handlers without a word of it', async () => {
    const { id, number, secret, passedOn } = await world.record(world.counsellor);
    expect({ secret, passedOn }).toEqual({ secret: null, passedOn: false });
    expect(await get(world.supervisor, id)).toMatchObject({
      ...{ number, status: 'received', due: 'acknowledge', dueOn: '2026-11-23', anonymous: true },
      words: [{ kind: 'statement', text: 'I wait since spring.' }],
      events: [{ what: 'record', to: 'received' }],
    });
    expect(await world.noticesOf(world.supervisor.userId)).toContainEqual({
      template: 'complaint-received',
      caseId: null,
    });
    expect(await world.noticesOf(world.focalPoint.userId)).toEqual([]);
  });

  it('should go from acknowledged over review and decision to one answer, in a way that was called safe', async () => {
    const { id } = await world.record(world.counsellor);
    await world.move(world.supervisor, id, { move: 'acknowledge' });
    await world.move(world.supervisor, id, { move: 'assign', handlerId: world.manager.userId });
    await world.module.get(NoteComplaintAction).execute(world.manager, id, 'The file lay on the wrong desk.');
    await world.move(world.manager, id, { move: 'decide', outcome: 'upheld', words: 'We were late.' });
    const answer = { move: 'answer' as const, words: 'You were right.' };
    expect(await refusalOf(world.move(world.manager, id, { ...answer, way: 'e-mail' }))).toMatchObject({
      code: 'complaint.way-unsafe',
      fields: { way: expect.stringContaining('phone') },
    });
    await world.move(world.manager, id, { ...answer, way: 'phone' });
    expect(await refusalOf(world.move(world.manager, id, { ...answer, way: 'phone' }))).toMatchObject({
      code: 'complaint.not-now',
    });
    const told = await get(world.supervisor, id);
    expect(told).toMatchObject({ status: 'closed', due: null, outcome: 'upheld', answeredWay: 'phone' });
    expect(told.words.map(({ kind }) => kind)).toEqual(['statement', 'note', 'decision', 'answer']);
    expect(told.events.map(({ what }) => what)).toEqual(['record', 'acknowledge', 'assign', 'decide', 'answer']);
  });

  it('should forget the words of somebody without a file once the time of the office is over, and tell so in the trail', async () => {
    const answered = async (more = {}): Promise<string> => {
      const { id } = await world.record(world.counsellor, more);
      await world.move(world.supervisor, id, { move: 'assign', handlerId: world.manager.userId });
      await world.move(world.manager, id, { move: 'decide', outcome: 'upheld', words: 'We were late.' });
      await world.move(world.manager, id, { move: 'answer', way: 'phone', words: 'You were right.' });
      return id;
    };
    const file = await saveCase(world.database, world.office, world.counsellor.userId, { stage: 'APPLIED' });
    const named = { caseId: file.id, memberId: file.members[0]!.id };
    const [nameless, ofFile, appealed] = [await answered(), await answered(named), await answered()];
    await world.move(world.supervisor, appealed, { move: 'appeal', words: 'They did not listen.' });
    const { id: open } = await world.record(world.counsellor);
    const kept = async (id: string): Promise<number> => (await get(world.supervisor, id)).words.length;
    const forget = () => world.module.get(ForgetComplaintWordsAction).execute();
    clock.setTo('2028-11-16T09:00:00Z');
    expect([await forget(), await kept(nameless)]).toEqual([0, 3]);
    clock.setTo('2028-11-17T09:00:00Z');
    await forget();
    expect(await forget()).toBe(0);
    expect(await get(world.supervisor, nameless)).toMatchObject({ status: 'closed', outcome: 'upheld', words: [] });
    expect([await kept(ofFile), await kept(appealed), await kept(open)]).toEqual([3, 4, 1]);
    const trail = await world.database.asOwner(
      `select actor_kind as by from audit_event where action = 'forget-complaint-words' and record_id = $1`,
      [nameless],
    );
    expect(trail).toEqual([{ by: 'system' }]);
  });

  it('should have an appeal decided by somebody who did not decide before', async () => {
    const { id } = await world.record(world.counsellor);
    await world.move(world.supervisor, id, { move: 'assign', handlerId: world.supervisor.userId });
    await world.move(world.supervisor, id, { move: 'decide', outcome: 'not-upheld', words: 'No.' });
    await world.move(world.supervisor, id, { move: 'answer', way: 'phone', words: 'No.' });
    clock.setTo('2026-11-20T09:00:00Z');
    await world.move(world.supervisor, id, { move: 'appeal', words: 'They did not listen.' });
    expect(await get(world.manager, id)).toMatchObject({ status: 'appealed', dueOn: '2026-12-20' });
    const toMyself = { move: 'assign' as const, handlerId: world.supervisor.userId };
    expect(await refusalOf(world.move(world.manager, id, toMyself))).toMatchObject({ code: 'complaint.other-decider' });
    await world.move(world.manager, id, { move: 'assign', handlerId: world.manager.userId });
    const again = { move: 'decide' as const, outcome: 'upheld' as const, words: 'Yes.' };
    expect(await refusalOf(world.move(world.supervisor, id, again))).toMatchObject({ code: 'complaint.other-decider' });
    await world.move(world.manager, id, again);
  });

  it('should escalate with a reason and tell the others who could take it over', async () => {
    const { id } = await world.record(world.counsellor);
    await world.move(world.supervisor, id, { move: 'assign', handlerId: world.supervisor.userId });
    await world.move(world.supervisor, id, { move: 'escalate', words: 'It is about how we lead.' });
    expect(await world.noticesOf(world.manager.userId)).toContainEqual({
      template: 'complaint-assigned',
      caseId: null,
    });
    expect(await get(world.manager, id)).toMatchObject({ status: 'escalated', handlerId: null });
  });

  it('should never be given to, or seen by, the one it is about', async () => {
    const { id, number } = await world.record(world.counsellor, { aboutUserId: world.supervisor.userId });
    expect(await world.numbers(world.supervisor)).not.toContain(number);
    expect(await refusalOf(get(world.supervisor, id))).toMatchObject({ code: 'record.not-found' });
    const give = world.move(world.manager, id, { move: 'assign', handlerId: world.supervisor.userId });
    expect(await refusalOf(give)).toMatchObject({
      code: 'complaint.unsuitable',
      fields: { handlerId: expect.stringContaining('not the one it is about') },
    });
    expect((await get(world.manager, id)).handlers.map((one) => one.id)).toEqual([world.manager.userId]);
  });

  it('should refuse an old version, a stranger, a move out of turn and a day to come', async () => {
    const { id } = await world.record(world.counsellor);
    const stale = world.module
      .get(MoveComplaintAction)
      .execute(world.supervisor, id, { version: 9, move: 'acknowledge' });
    expect(await refusalOf(stale)).toMatchObject({ code: 'record.version-stale' });
    expect(await refusalOf(get(world.elsewhereSupervisor, id))).toMatchObject({ code: 'record.not-found' });
    expect(await refusalOf(world.move(world.elsewhereSupervisor, id, { move: 'acknowledge' }))).toMatchObject({
      code: 'record.not-found',
    });
    expect(await refusalOf(world.move(world.supervisor, id, { move: 'answer', words: 'Yes.' }))).toMatchObject({
      code: 'complaint.not-now',
    });
    expect(await refusalOf(world.move(world.supervisor, id, { move: 'assign' }))).toMatchObject({
      fields: { handlerId: 'is missing' },
    });
    expect(await refusalOf(world.record(world.counsellor, { receivedOn: '2026-11-17' }))).toMatchObject({
      fields: { receivedOn: expect.stringContaining('future') },
    });
    expect(await refusalOf(world.record(world.stranger))).toMatchObject({ code: 'permission.missing' });
  });

  it('should ask for what is due in time, once, and all who handle such complaints once it is late', async () => {
    const { id } = await world.record(world.counsellor);
    const { supervisor, manager } = world;
    const told = async (template: string) =>
      (
        await world.database.asOwner<{ who: string; caseId: string | null }>(
          `select user_id as who, case_id as "caseId" from message_intent
            where template = $2 and key like '%' || $1 || '%' order by created_at, user_id`,
          [id, template],
        )
      ).map(({ who, caseId }) => (caseId === null ? who : 'of a case'));
    const raiseAt = async (instant: string) => {
      clock.setTo(instant);
      await world.module.get(RaiseRemindersAction).execute('days');
    };
    const both = [supervisor.userId, manager.userId].toSorted();
    await raiseAt('2026-11-19T09:00:00Z');
    expect(await told('complaint-to-acknowledge')).toEqual([]);
    // The last working day before the fifth.
    await raiseAt('2026-11-20T09:00:00Z');
    await raiseAt('2026-11-20T10:00:00Z');
    expect(await told('complaint-to-acknowledge')).toEqual(both);
    await world.move(supervisor, id, { move: 'acknowledge' });
    await world.move(supervisor, id, { move: 'assign', handlerId: manager.userId });
    await raiseAt('2026-12-10T09:00:00Z');
    expect(await told('complaint-due')).toEqual([]);
    await raiseAt('2026-12-12T09:00:00Z');
    expect(await told('complaint-due')).toEqual([manager.userId]);
    await raiseAt('2026-12-17T09:00:00Z');
    expect((await told('complaint-due')).toSorted()).toEqual([manager.userId, ...both].toSorted());
    expect(await told('complaint-to-acknowledge')).toEqual(both);
  });

  it('should be handed to the focal point when it turns out to be sensitive, and given back by them alone', async () => {
    const { id, number } = await world.record(world.counsellor);
    const classify = (actor: typeof world.supervisor, version: number, sensitivity: 'normal' | 'sensitive') =>
      world.module.get(ClassifyComplaintAction).execute(actor, id, { version, category: 'safety', sensitivity });
    expect(await classify(world.supervisor, 1, 'sensitive')).toMatchObject({ version: 2, passedOn: true });
    expect(await world.numbers(world.supervisor)).not.toContain(number);
    expect(await world.numbers(world.focalPoint)).toContain(number);
    expect(await refusalOf(classify(world.supervisor, 2, 'normal'))).toMatchObject({ code: 'record.not-found' });
    await classify(world.focalPoint, 2, 'normal');
    expect(await world.numbers(world.focalPoint)).not.toContain(number);
    expect(await world.numbers(world.supervisor)).toContain(number);
  });

  it('should keep its filters apart: mine, nobody’s, closed, overdue', async () => {
    const { id, number } = await world.record(world.counsellor);
    await world.move(world.supervisor, id, { move: 'assign', handlerId: world.manager.userId });
    const list = async (filters: object) =>
      (await world.module.get(ComplaintsQueries).list(world.manager, { size: 100, ...filters })).rows.map(
        (row) => row.number,
      );
    expect(await list({ whose: 'mine' })).toContain(number);
    expect(await list({ whose: 'nobody' })).not.toContain(number);
    expect(await list({ state: 'closed' })).not.toContain(number);
    expect(await list({ overdue: true })).not.toContain(number);
    clock.setTo('2027-01-04T09:00:00Z');
    expect(await list({ overdue: true })).toContain(number);
  });

  it('should belong to a case of the office only', async () => {
    const theirs = await saveCase(world.database, world.elsewhere, world.stranger.userId);
    expect(await refusalOf(world.record(world.counsellor, { caseId: theirs.id }))).toMatchObject({
      code: 'record.not-found',
    });
    const file = await saveCase(world.database, world.office, world.counsellor.userId);
    const more = { caseId: file.id, memberId: theirs.members[0]!.id };
    expect(await refusalOf(world.record(world.counsellor, more))).toMatchObject({ code: 'record.not-found' });
  });
});
