import { randomUUID } from 'node:crypto';
import {
  AcceptTransferAction,
  AssignCaseAction,
  CaseListQuery,
  DeskQuery,
  ProposeTransferAction,
} from '@homeward/case';
import {
  CallSheetQuery,
  CallsQuery,
  OpenRoundsQuery,
  RecordSatisfactionAction,
  ResumeFollowUpAction,
  SettleDeathReportAction,
  WaiveRoundAction,
  type RecordSatisfactionInput,
} from '@homeward/follow-up';
import { Transactions } from '@homeward/database';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { AFTER_ARRIVAL, openFollowUpWorld, refusalOf, type Arrived, type FollowUpWorld } from './rig.ts';

describe('trying to reach somebody who is back', () => {
  let world: FollowUpWorld;
  const clock = new TestClock(AFTER_ARRIVAL);

  beforeAll(async () => {
    world = await openFollowUpWorld(clock);
  });
  beforeEach(() => clock.setTo('2026-03-13T09:00:00Z'));
  afterAll(() => world.close());

  const statesOf = async (file: Arrived, place = 0) =>
    (await world.followUp(file, place)).rounds.map(({ state }) => state);
  const noticesOf = (file: Arrived) =>
    world.database.asOwner<{ template: string; user_id: string }>(
      `select template, user_id from message_intent where case_id = $1 order by template`,
      [file.id],
    );
  const resume = async (file: Arrived, reason: 'found' | 'asked-again' | 'came-back') => {
    const { id, version } = await world.followUp(file);
    return world.module.get(ResumeFollowUpAction).execute(world.officer, id, { version, reason });
  };
  const tryOn = async (file: Arrived, days: readonly string[], code = 'P7D') => {
    for (const day of days) {
      clock.setTo(`${day}T09:00:00Z`);
      await world.tryToReach(file, 'no-answer', { code });
    }
  };

  it('should hold the round when somebody was reached, and plan another attempt on the next day both offices work', async () => {
    const file = await world.arrived();
    expect(await world.tryToReach(file, 'no-answer')).toMatchObject({ rounds: [{ state: 'open' }], alerted: false });
    const [round] = (await world.followUp(file)).rounds;
    expect(round).toMatchObject({ state: 'open', callOn: '2026-03-16', attempts: [{ againOn: '2026-03-16' }] });
    clock.setTo('2026-03-16T09:00:00Z');
    expect(await world.tryToReach(file, 'reached')).toMatchObject({
      rounds: [{ state: 'held' }],
      followUpState: 'open',
    });
  });

  it('should offer only channels known to be safe, say how many it withholds, and refuse any other', async () => {
    const file = await world.arrived();
    const unknown = await world.phone(file.members[0]!.personId, 'unknown');
    const stranger = await world.arrived();
    const [round] = (await world.followUp(file)).rounds;
    const sheet = await world.module.get(CallSheetQuery).execute(world.officer, round!.id);
    expect(sheet.channels.map(({ id }) => id)).toEqual([file.phoneId]);
    expect(sheet.channelsWithheld).toBe(1);
    for (const channelId of [unknown, stranger.phoneId, randomUUID()])
      expect(await refusalOf(world.tryToReach(file, 'reached', { channelId }))).toMatchObject({
        code: 'attempt.channel-unsafe',
        fields: { channelId: expect.any(String) },
      });
    expect((await world.followUp(file)).rounds[0]!.attempts).toEqual([]);
  });

  it('should reach a child by whoever cares for it, and nobody by their spouse’s telephone', async () => {
    const file = await world.arrived({
      members: [{}, { relation: 'child' }, { relation: 'spouse' }],
      born: ['1988-05-04', '2015-06-01', '1986-01-01'],
    });
    await world.database.asOwner(
      `insert into member_relation (case_id, office_id, member_id, of_person_id, kind, created_by, created_at)
       values ($1, $2, $3, $4, 'parent', $5, now())`,
      [file.id, file.officeId, file.members[0]!.id, file.members[1]!.personId, world.counsellor.userId],
    );
    await world.takeArrivalBack(file);
    await world.arrive(file);
    const offered = async (place: number) => {
      const [round] = (await world.followUp(file, place)).rounds;
      const { channels } = await world.module.get(CallSheetQuery).execute(world.officer, round!.id);
      return channels.map(({ id }) => id);
    };
    expect([await offered(1), await offered(2)]).toEqual([[file.phoneId], []]);
    expect(await refusalOf(world.tryToReach(file, 'reached', { place: 2 }))).toMatchObject({
      code: 'attempt.channel-unsafe',
    });
    expect(await world.tryToReach(file, 'reached', { place: 1 })).toMatchObject({ rounds: [{ state: 'held' }] });
  });

  it.each([
    ['in the future', { attemptedAt: new Date('2026-03-14T09:00:00Z') }, 'attempt.wrong', 'attemptedAt'],
    ['before the arrival', { attemptedAt: new Date('2026-03-05T09:00:00Z') }, 'attempt.wrong', 'attemptedAt'],
    ['with a day for another attempt that is past', { againOn: '2026-03-12' }, 'attempt.wrong', 'againOn'],
    ['that concludes what its outcome cannot', { conclusion: 'held' as const }, 'attempt.wrong', 'conclusion'],
    ['by telephone without a number', { channelId: null }, 'attempt.wrong', 'channelId'],
  ])('should refuse an attempt %s, name the field and save nothing', async (_, over, code, field) => {
    const file = await world.arrived();
    expect(await refusalOf(world.tryToReach(file, 'no-answer', over))).toMatchObject({
      ...{ code, fields: { [field]: expect.any(String) } },
    });
    expect((await world.followUp(file)).rounds[0]).toMatchObject({ attempts: [], version: 1 });
  });

  it('should refuse a round of another office, a stale one, and one of another family beside it', async () => {
    const [file, other] = [await world.arrived(), await world.arrived()];
    const [round] = (await world.followUp(other)).rounds;
    const theirs = { alsoRounds: [{ id: round!.id, version: round!.version }] };
    expect(await refusalOf(world.tryToReach(file, 'reached', theirs))).toMatchObject({
      ...{ code: 'record.not-found', fields: { alsoRounds: expect.any(String) } },
    });
    expect(await refusalOf(world.tryToReach(file, 'reached', { version: 7 }))).toMatchObject({
      code: 'record.version-stale',
    });
    expect(await refusalOf(world.tryToReach(file, 'reached', { roundId: randomUUID() }))).toMatchObject({
      code: 'record.not-found',
    });
    const sheet = world.module.get(CallSheetQuery).execute(world.stranger, round!.id);
    expect(await refusalOf(sheet)).toMatchObject({ code: 'record.not-found' });
  });

  it('should write one call down for a whole family, and never what is said of one person only', async () => {
    const file = await world.arrived({ members: [{}, { relation: 'spouse' }] });
    const [spouse] = (await world.followUp(file, 1)).rounds;
    const alsoRounds = [{ id: spouse!.id, version: spouse!.version }];
    expect(await refusalOf(world.tryToReach(file, 'refused', { alsoRounds }))).toMatchObject({
      fields: { alsoRounds: expect.any(String) },
    });
    const { rounds } = await world.tryToReach(file, 'reached', { alsoRounds });
    expect(rounds.map(({ state }) => state)).toEqual(['held', 'held']);
  });

  it('should lose contact after three failed attempts on different days, and hold nothing against anybody', async () => {
    const file = await world.arrived();
    await tryOn(file, ['2026-03-13', '2026-03-13', '2026-03-16']);
    expect((await world.followUp(file)).state).toBe('open');
    await tryOn(file, ['2026-03-17']);
    expect((await world.followUp(file)).state).toBe('lost');
    expect(await statesOf(file)).toEqual(['paused', 'paused', 'paused', 'paused', 'paused']);
    expect((await noticesOf(file)).map(({ template }) => template)).toContain('contact-lost');
    const calls = await world.module.get(CallsQuery).execute(world.officer, { size: 100 });
    expect(calls.rows.filter(({ caseId }) => caseId === file.id)).toEqual([]);
  });

  it('should go on when somebody is found: what is to come opens, what passed meanwhile stays missed', async () => {
    const file = await world.arrived();
    await tryOn(file, ['2026-03-13', '2026-03-16', '2026-03-17']);
    clock.setTo('2026-07-01T09:00:00Z');
    expect(await refusalOf(resume(file, 'asked-again'))).toMatchObject({ fields: { reason: expect.any(String) } });
    await resume(file, 'found');
    expect(await statesOf(file)).toEqual(['missed', 'missed', 'missed', 'open', 'open']);
    // The count begins anew: what was before is not counted again.
    clock.setTo('2026-09-01T09:00:00Z');
    await tryOn(file, ['2026-09-01', '2026-09-02'], 'P6M');
    expect((await world.followUp(file)).state).toBe('open');
    clock.setTo('2026-09-03T09:00:00Z');
    expect(await world.tryToReach(file, 'reached', { code: 'P6M' })).toMatchObject({ rounds: [{ state: 'held' }] });
  });

  it('should find somebody who answers while they are lost', async () => {
    const file = await world.arrived();
    await tryOn(file, ['2026-03-13', '2026-03-16', '2026-03-17']);
    clock.setTo('2026-03-18T09:00:00Z');
    expect(await world.tryToReach(file, 'reached')).toMatchObject({
      rounds: [{ state: 'held' }],
      followUpState: 'open',
    });
    expect(await statesOf(file)).toEqual(['held', 'open', 'open', 'open', 'open']);
  });

  it('should look for a child without caregiver at once, and never call it lost', async () => {
    const file = await world.arrived({ members: [{ relation: 'child' }], born: ['2012-06-01'] });
    clock.setTo('2026-04-06T09:00:00Z');
    expect(await world.tryToReach(file, 'no-answer', { code: 'P1M' })).toMatchObject({ alerted: true });
    const [alert] = await world.database.asOwner(
      `select occasion, closed_at from missing_child_alert where case_id = $1`,
      [file.id],
    );
    expect(alert).toEqual({ occasion: 'round', closed_at: null });
    await tryOn(file, ['2026-04-07', '2026-04-08', '2026-04-09'], 'P1M');
    expect((await world.followUp(file)).state).toBe('open');
    const alerts = await world.database.asOwner(`select 1 from missing_child_alert where case_id = $1`, [file.id]);
    expect(alerts).toHaveLength(1);
    const job = await world.database.asOwner(
      `select job from outbox where job = 'tell-child-protection'
      and payload ->> 'caseId' = $1`,
      [file.id],
    );
    expect(job).toHaveLength(1);
  });

  it('should ask nobody again who does not wish it, unless they ask', async () => {
    const file = await world.arrived();
    expect(await world.tryToReach(file, 'refused')).toMatchObject({ followUpState: 'refused' });
    expect(await statesOf(file)).toEqual(Array(5).fill('waived'));
    expect(await refusalOf(world.tryToReach(file, 'no-answer', { code: 'P3M' }))).toMatchObject({
      code: 'follow-up.stopped',
    });
    clock.setTo('2026-06-01T09:00:00Z');
    await resume(file, 'asked-again');
    expect(await statesOf(file)).toEqual(['missed', 'missed', 'open', 'open', 'open']);
  });

  it('should stop every reminder at a death, and let a supervisor decide', async () => {
    const file = await world.arrived();
    const [appointment] = await world.database.asOwner<{ id: string }>(
      `insert into appointment (case_id, office_id, member_id, with_user_id, starts_at, duration_minutes, place, state, created_by,
         created_at) values ($1, $2, $3, $4, '2026-03-20T09:00:00Z', 30, 'Office', 'planned', $4, now()) returning id`,
      [file.id, file.officeId, file.members[0]!.id, world.counsellor.userId],
    );
    await world.database.asOwner(
      `insert into message_intent (key, template, office_id, case_id, due_at, created_at)
       values ($1, 'appointment-reminder', $2, $3, '2026-03-19T09:00:00Z', now())`,
      [`appointment/${appointment!.id}/1`, file.officeId, file.id],
    );
    await world.tryToReach(file, 'deceased');
    const [reminder] = await world.database.asOwner(
      `select state from message_intent where case_id = $1 and template = 'appointment-reminder'`,
      [file.id],
    );
    expect(reminder).toEqual({ state: 'cancelled' });
    expect(await statesOf(file)).toEqual(Array(5).fill('waived'));
    const told = (await noticesOf(file)).filter(({ user_id }) => user_id !== null);
    expect(told.map(({ template, user_id }) => [template, user_id])).toEqual([
      ['death-reported', world.supervisor.userId],
    ]);
    const listed = await world.module
      .get(CaseListQuery)
      .execute(world.supervisor, { whose: 'anyone', matter: 'death-reported', size: 100 });
    expect(listed.rows.map(({ id }) => id)).toContain(file.id);
    const settle = async (decision: 'confirmed' | 'mistaken', actor = world.supervisor) => {
      const { id, version } = await world.followUp(file);
      return world.module.get(SettleDeathReportAction).execute(actor, id, { version, decision });
    };
    expect(await refusalOf(settle('mistaken', world.officer))).toMatchObject({ code: 'permission.missing' });
    await settle('mistaken');
    expect(await statesOf(file)).toEqual(Array(5).fill('open'));
    await world.tryToReach(file, 'deceased');
    await settle('confirmed');
    expect(await refusalOf(settle('confirmed'))).toMatchObject({ code: 'follow-up.no-death-to-settle' });
  });

  it('should waive a round with a reason, and name what is open to whoever closes the case', async () => {
    const file = await world.arrived();
    const [round] = (await world.followUp(file)).rounds;
    const members = file.members.map(({ id }) => id);
    const open = () =>
      world.module
        .get(Transactions)
        .run(world.officer, (tx) => world.module.get(OpenRoundsQuery).find(file.id, members, tx));
    expect(await open()).toEqual([
      { id: round!.id, kind: 'follow-up-round', memberId: members[0], since: round!.windowFrom, state: '1' },
    ]);
    await world.module.get(WaiveRoundAction).execute(world.officer, round!.id, { version: 1, reason: 'not-needed' });
    expect(await open()).toEqual([]);
    expect((await world.followUp(file)).rounds[0]).toMatchObject({ state: 'waived', waiveReason: 'not-needed' });
    const again = world.module
      .get(WaiveRoundAction)
      .execute(world.officer, round!.id, { version: 2, reason: 'unsafe' });
    expect(await refusalOf(again)).toMatchObject({ code: 'round.not-open' });
  });

  describe('the list of calls', () => {
    it('should hold what is due today, children first, as the home page counts it', async () => {
      const file = await world.arrived();
      const child = await world.arrived({ members: [{ relation: 'child' }], born: ['2012-06-01'] });
      clock.setTo('2026-04-06T09:00:00Z');
      const list = await world.module.get(CallsQuery).execute(world.officer, { size: 100 });
      const mine = list.rows.filter(({ caseId }) => [file.id, child.id].includes(caseId));
      expect(mine.map(({ caseId, code, overdue, child: first }) => [caseId, code, overdue, first])).toEqual([
        [child.id, 'P1M', false, true],
        [file.id, 'P7D', true, false],
        [file.id, 'P30D', false, false],
      ]);
      const { others } = await world.module.get(DeskQuery).execute(world.officer);
      expect(others.find(({ matter }) => matter === 'call-due')?.waiting).toBe(list.page.total);
      expect((await world.module.get(CallsQuery).execute(world.officer, { whose: 'mine' })).page.total).toBe(0);
    });

    it('should follow a case to whoever answers for it now, also in another office', async () => {
      const file = await world.arrived();
      clock.setTo('2026-03-20T09:00:00Z');
      const colleague = await saveActor(world.database, 'caseworker', world.office);
      const receiver = await saveActor(world.database, 'caseworker', world.elsewhere);
      const mine = async (actor: typeof world.officer) => {
        const { rows, page } = await world.module.get(CallsQuery).execute(actor, { whose: 'mine', size: 100 });
        expect(page.total).toBe(rows.length);
        return rows.filter(({ caseId }) => caseId === file.id).length;
      };
      const versionOf = async () =>
        (await world.database.asOwner<{ version: number }>(`select version from "case" where id = $1`, [file.id]))[0]!
          .version;
      expect([await mine(world.counsellor), await mine(colleague)]).toEqual([1, 0]);
      await world.module
        .get(AssignCaseAction)
        .execute(world.supervisor, { caseId: file.id, version: await versionOf(), ownerId: colleague.userId });
      expect([await mine(world.counsellor), await mine(colleague)]).toEqual([0, 1]);
      const { id } = await world.module.get(ProposeTransferAction).execute(colleague, {
        ...{ caseId: file.id, version: await versionOf(), toOfficeId: world.elsewhere.id, reason: 'person-moved' },
        note: 'They are called in the evening.',
      });
      await world.module
        .get(AcceptTransferAction)
        .execute(receiver, { transferId: id, version: 1, ownerId: receiver.userId });
      expect([await mine(colleague), await mine(receiver)]).toEqual([0, 1]);
    });

    it('should put who needs more care first only for whoever may know', async () => {
      clock.setTo(AFTER_ARRIVAL);
      const plain = await world.arrived();
      const careful = await world.arrived();
      await world.database.asOwner(`update case_member set care_level = 'high' where id = $1`, [
        careful.members[0]!.id,
      ]);
      await world.takeArrivalBack(careful);
      await world.arrive(careful);
      clock.setTo('2026-03-20T09:00:00Z');
      const order = async (actor: typeof world.officer) => {
        const { rows } = await world.module.get(CallsQuery).execute(actor, { size: 100 });
        return rows.filter(({ caseId }) => [plain.id, careful.id].includes(caseId)).map(({ caseId }) => caseId);
      };
      expect((await order(world.protection))[0]).toBe(careful.id);
      expect((await order(world.officer))[0]).toBe(plain.id);
    });
  });

  describe('satisfaction', () => {
    const answer = (roundId: string, over: Partial<RecordSatisfactionInput> = {}) =>
      world.module.get(RecordSatisfactionAction).execute(world.officer, roundId, {
        ...{ grades: { 'return-assistance': 4, overall: 5 }, answeredOn: '2026-03-13', language: 'ka', mode: 'phone' },
        ...{ present: ['interpreter'], ...over },
      });

    it('should be answered once a round, after it was held; a correction is added and counts', async () => {
      const file = await world.arrived();
      const roundId = (await world.followUp(file)).rounds[0]!.id;
      expect(await refusalOf(answer(roundId))).toMatchObject({ code: 'round.not-held' });
      await world.tryToReach(file, 'reached');
      expect(await answer(roundId)).toMatchObject({ number: 1 });
      expect(await refusalOf(answer(roundId))).toMatchObject({ code: 'satisfaction.answered-already' });
      expect(await answer(roundId, { corrects: 1, grades: { overall: 2 } })).toMatchObject({ number: 2 });
      expect(await refusalOf(answer(roundId, { corrects: 1 }))).toMatchObject({ code: 'record.version-stale' });
      const { satisfaction } = (await world.followUp(file)).rounds[0]!;
      expect(satisfaction.map(({ number, grades }) => [number, grades.overall, grades['return-assistance']])).toEqual([
        [2, 2, null],
        [1, 5, 4],
      ]);
    });

    it.each([
      ['a grade outside 1 to 5', { grades: { overall: 6 } }, 'grades.overall'],
      ['no grade at all', { grades: {} }, 'grades'],
      ['a day to come', { answeredOn: '2026-03-20' }, 'answeredOn'],
      ['a day before the arrival', { answeredOn: '2026-03-01' }, 'answeredOn'],
      ['an unknown language', { language: 'xx' }, 'language'],
    ])('should refuse %s, name the field and save nothing', async (_, over, field) => {
      const file = await world.arrived();
      await world.tryToReach(file, 'reached');
      const roundId = (await world.followUp(file)).rounds[0]!.id;
      expect(await refusalOf(answer(roundId, over as Partial<RecordSatisfactionInput>))).toMatchObject({
        ...{ code: 'satisfaction.wrong', fields: { [field]: expect.any(String) } },
      });
      expect((await world.followUp(file)).rounds[0]!.satisfaction).toEqual([]);
    });
  });
});
