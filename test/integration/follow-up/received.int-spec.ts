import { randomUUID } from 'node:crypto';
import { CaseQueries, DeskQuery } from '@homeward/case';
import { Transactions } from '@homeward/database';
import {
  CallSheetQuery,
  CallsQuery,
  CaseFollowUpQuery,
  RecordContactAttemptAction,
  RecordSatisfactionAction,
  ResumeFollowUpAction,
  WaiveRoundAction,
} from '@homeward/follow-up';
import { EndReceptionAction, OpenReceptionAction } from '@homeward/travel';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { AFTER_ARRIVAL, openFollowUpWorld, refusalOf, type Arrived, type FollowUpWorld, type Staff } from './rig.ts';

/** What a mission may know of whom it received, and what it does for them in the name of the office whose case it is. */
describe('contact kept by the mission that received somebody', () => {
  let world: FollowUpWorld;
  let mission: OfficeRow;
  let receiver: Staff;
  const clock = new TestClock(AFTER_ARRIVAL);

  beforeAll(async () => {
    world = await openFollowUpWorld(clock);
    mission = await saveOffice(world.database, {
      kind: 'receiving-mission',
      countryCode: 'GE',
      timeZone: 'Asia/Tbilisi',
    });
    receiver = await saveActor(world.database, 'receiving-office-officer', mission);
  });
  beforeEach(() => clock.setTo('2026-03-13T09:00:00Z'));
  afterAll(() => world.close());

  const receive = (file: Arrived, members = file.members) =>
    world.module.get(OpenReceptionAction).execute(world.officer, file.id, {
      ...{ memberIds: members.map(({ id }) => id), receivingOfficeId: mission.id, basis: 'own-mission' },
    });
  const received = async (options?: Parameters<FollowUpWorld['arrived']>[0]): Promise<Arrived> => {
    const file = await world.arrived(options);
    await receive(file);
    return file;
  };
  const roundOf = async (file: Arrived, place = 0, code = 'P7D') => {
    const { rounds } = await world.followUp(file, place);
    // Whoever travels without a caregiver has rounds of their own, which begin a month after the arrival.
    return rounds.find((round) => round.code === code) ?? rounds[0]!;
  };
  const sheetOf = async (file: Arrived, as: Staff = receiver, place = 0) =>
    world.module.get(CallSheetQuery).execute(as, (await roundOf(file, place)).id);
  const callsOf = async (as: Staff) => (await world.module.get(CallsQuery).execute(as, { size: 100 })).rows;
  const attempt = async (
    file: Arrived,
    outcome: 'reached' | 'no-answer' | 'refused',
    over: Partial<Parameters<RecordContactAttemptAction['execute']>[1]> = {},
    as: Staff = receiver,
  ) => {
    const { id, version } = await roundOf(file);
    return world.module.get(RecordContactAttemptAction).execute(as, {
      ...{
        roundId: id,
        version,
        channel: 'phone',
        channelId: file.phoneId,
        outcome,
        attemptedAt: clock.now(),
        ...over,
      },
    });
  };

  it('should put those it received on its list of calls, with their number, and count them on its home page alike', async () => {
    const before = (await callsOf(receiver)).length;
    const file = await received();
    const unknown = await world.arrived();
    const rows = await callsOf(receiver);
    expect(rows).toHaveLength(before + 1);
    expect(rows.find(({ caseId }) => caseId === file.id)).toMatchObject({
      ...{ caseNumber: file.number, caseInReach: false, code: 'P7D', name: expect.stringMatching(/\S/) },
    });
    expect(rows.some(({ caseId }) => caseId === unknown.id)).toBe(false);
    const { others } = await world.module.get(DeskQuery).execute(receiver);
    expect(others.find(({ matter }) => matter === 'call-due')).toMatchObject({ waiting: before + 1 });
    const own = (await callsOf(world.officer)).filter(({ caseId }) => caseId === file.id);
    expect(own).toEqual([expect.objectContaining({ caseInReach: true, caseNumber: file.number })]);
    const mine = await world.module.get(CallsQuery).execute(receiver, { whose: 'mine' });
    expect([mine.rows, mine.page.total]).toEqual([[], 0]);
  });

  it('should show how somebody may safely be reached, and neither a channel that is not safe nor how many there are', async () => {
    const file = await received();
    await world.phone(file.members[0]!.personId, 'unsafe');
    await world.phone(file.members[0]!.personId, 'unknown');
    expect(await sheetOf(file)).toMatchObject({
      ...{ caseNumber: file.number, caseInReach: false, channelsWithheld: 0, attempts: [] },
      channels: [{ id: file.phoneId, value: '+995 555 000 000' }],
    });
    expect((await sheetOf(file, world.officer)).channelsWithheld).toBe(2);
    const seen = await world.module
      .get(Transactions)
      .run(receiver, (tx) =>
        tx.query(`select safety from contact_channel where person_id = $1`, [file.members[0]!.personId]),
      );
    expect(seen).toEqual([{ safety: 'safe' }]);
  });

  it('should reach a child it received by whoever cares for it, if they were received too, and by nobody else', async () => {
    const family = { members: [{}, { relation: 'child' as const }], born: ['1988-05-04', '2015-06-01'] };
    const file = await world.arrived(family);
    await world.database.asOwner(
      `insert into member_relation (case_id, office_id, member_id, of_person_id, kind, created_by, created_at)
       values ($1, $2, $3, $4, 'parent', $5, now())`,
      [file.id, file.officeId, file.members[0]!.id, file.members[1]!.personId, world.counsellor.userId],
    );
    await world.takeArrivalBack(file);
    await world.arrive(file);
    await receive(file, [file.members[1]!]);
    expect((await sheetOf(file, receiver, 1)).channels).toEqual([]);
    expect(await refusalOf(sheetOf(file))).toMatchObject({ code: 'record.not-found' });
    await receive(file, [file.members[0]!]);
    const { channels, family: others } = await sheetOf(file, receiver, 1);
    expect(channels.map(({ id }) => id)).toEqual([file.phoneId]);
    expect(others.map(({ roundId }) => roundId)).toEqual([(await roundOf(file)).id]);
  });

  it('should leave the case, its follow-up with its story, and every other table of it shut', async () => {
    const file = await received();
    const [row] = await world.database.asOwner<{ tables: string[] }>(
      `select array_agg(distinct table_name::text) as tables from information_schema.columns
        where table_schema = 'public' and column_name in ('case_id', 'member_id', 'person_id')
          and table_name in (select tablename::text from pg_tables where schemaname = 'public')`,
    );
    const open: string[] = [];
    await world.module.get(Transactions).run(receiver, async (tx) => {
      for (const table of row!.tables) {
        const columns: { name: string }[] = await tx.query(
          `select column_name as name from information_schema.columns
            where table_name = $1 and column_name in ('case_id', 'member_id', 'person_id')`,
          [table],
        );
        const theirs = columns.map(({ name }) =>
          name === 'case_id'
            ? `case_id = '${file.id}'`
            : `${name} = '${name === 'member_id' ? file.members[0]!.id : file.members[0]!.personId}'`,
        );
        const granted: { may: boolean }[] = await tx.query(`select has_table_privilege($1, 'select') as may`, [table]);
        if (!granted[0]!.may) continue;
        const seen: unknown[] = await tx.query(`select 1 from "${table}" where ${theirs.join(' or ')} limit 1`);
        if (seen.length > 0) open.push(table);
      }
    });
    expect(open.sort()).toEqual([
      ...['arrival', 'case_reception', 'contact_channel', 'follow_up', 'follow_up_round', 'person_name'],
    ]);
    for (const shut of [
      world.module.get(CaseQueries).get(receiver, file.id),
      world.module.get(CaseFollowUpQuery).execute(receiver, file.id),
    ])
      expect(await refusalOf(shut)).toMatchObject({ code: 'record.not-found' });
  });

  it('should write what it tried for the office whose case it is, in its own name, and plan the next attempt', async () => {
    const file = await received();
    expect(await attempt(file, 'no-answer')).toMatchObject({ rounds: [{ state: 'open' }], alerted: false });
    const { attempts } = await sheetOf(file);
    expect(attempts).toMatchObject([{ outcome: 'no-answer', againOn: '2026-03-16' }]);
    const [kept] = await world.database.asOwner(
      `select office_id, recorded_by from contact_attempt where case_id = $1`,
      [file.id],
    );
    expect(kept).toEqual({ office_id: file.officeId, recorded_by: receiver.userId });
    const [trail] = await world.database.asOwner(
      `select e.actor_id, e.office_id from audit_event e join contact_attempt a on a.id::text = e.record_id
        where e.action = 'record-contact-attempt' and a.case_id = $1`,
      [file.id],
    );
    expect(trail).toEqual({ actor_id: receiver.userId, office_id: file.officeId });
    clock.setTo('2026-03-16T09:00:00Z');
    expect(await attempt(file, 'reached')).toMatchObject({ rounds: [{ state: 'held' }], followUpState: 'open' });
  });

  it('should write down how content they are once the round was held, and correct it', async () => {
    const file = await received();
    await attempt(file, 'reached');
    const { id } = await roundOf(file);
    const answer = (over = {}) =>
      world.module.get(RecordSatisfactionAction).execute(receiver, id, {
        ...{ grades: { overall: 2 }, answeredOn: '2026-03-13', language: 'ka', mode: 'phone', present: [], ...over },
      } as Parameters<RecordSatisfactionAction['execute']>[2]);
    expect(await answer()).toMatchObject({ number: 1 });
    expect(await answer({ grades: { overall: 4 }, corrects: 1 })).toMatchObject({ number: 2 });
    expect((await sheetOf(file)).satisfaction).toMatchObject([{ number: 2, grades: { overall: 4 } }, { number: 1 }]);
  });

  it('should let a round go, stop asking whoever refused, and go on when they ask for it again', async () => {
    const file = await received();
    const second = await roundOf(file, 0, 'P30D');
    const waive = { version: second.version, reason: 'covered-otherwise' as const };
    await world.module.get(WaiveRoundAction).execute(receiver, second.id, waive);
    expect(await attempt(file, 'refused')).toMatchObject({ followUpState: 'refused' });
    const { id, version } = await world.followUp(file);
    const resumed = { version, reason: 'asked-again' as const };
    await world.module.get(ResumeFollowUpAction).execute(receiver, id, resumed);
    expect((await world.followUp(file)).state).toBe('open');
  });

  it('should tell the office at once of a child without caregiver whom the mission did not reach', async () => {
    const file = await received({ members: [{}], born: ['2012-01-01'] });
    clock.setTo('2026-04-06T09:00:00Z');
    const { alerted } = await attempt(file, 'no-answer');
    expect(alerted).toBe(true);
    const alerts = await world.database.asOwner(
      `select occasion, office_id from missing_child_alert where case_id = $1`,
      [file.id],
    );
    expect(alerts).toEqual([{ occasion: 'round', office_id: file.officeId }]);
  });

  it('should refuse one call for whoever else is of the family and was not received, and whom it received no longer', async () => {
    const file = await world.arrived({ members: [{}, { relation: 'spouse' }] });
    const { ids } = await receive(file, [file.members[0]!]);
    const spouse = await roundOf(file, 1);
    const also = { alsoRounds: [{ id: spouse.id, version: spouse.version }] };
    expect(await refusalOf(attempt(file, 'reached', also))).toMatchObject({ code: 'record.not-found' });
    await world.module.get(EndReceptionAction).execute(world.officer, ids[0]!, 1);
    expect(await refusalOf(sheetOf(file))).toMatchObject({ code: 'record.not-found' });
    expect(await refusalOf(attempt(file, 'reached'))).toMatchObject({ code: 'record.not-found' });
    expect((await roundOf(file)).attempts).toEqual([]);
  });

  it('should show nothing before the arrival, to another mission, to a partner, or without the right to keep contact', async () => {
    const file = await received();
    const other = await saveOffice(world.database, {
      kind: 'receiving-mission',
      countryCode: 'GE',
      timeZone: 'Asia/Tbilisi',
    });
    const partner = await saveOffice(world.database, { kind: 'partner-organisation', countryCode: 'GE' });
    const strangers = [
      await saveActor(world.database, 'receiving-office-officer', other),
      await saveActor(world.database, 'receiving-office-officer', partner),
    ];
    const round = await roundOf(file);
    for (const stranger of strangers) {
      expect(await refusalOf(sheetOf(file, stranger))).toMatchObject({ code: 'record.not-found' });
      expect(await refusalOf(attempt(file, 'reached', {}, stranger))).toMatchObject({ code: 'record.not-found' });
    }
    const reader = await saveActor(world.database, 'partner', mission);
    expect(await refusalOf(attempt(file, 'reached', {}, reader))).toMatchObject({ code: 'permission.missing' });
    expect(await refusalOf(attempt(file, 'reached', { roundId: randomUUID() }))).toMatchObject({
      code: 'record.not-found',
    });
    await world.takeArrivalBack(file);
    expect((await callsOf(receiver)).some(({ roundId }) => roundId === round.id)).toBe(false);
    expect(await refusalOf(world.module.get(CallSheetQuery).execute(receiver, round.id))).toMatchObject({
      code: 'record.not-found',
    });
  });
});
