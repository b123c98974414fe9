import { randomUUID } from 'node:crypto';
import {
  AcceptTransferAction,
  BreakGlassAction,
  CaseQueries,
  JoinMemberAction,
  LapseTransfersAction,
  MakeAppointmentAction,
  NameReaderAction,
  ProposeTransferAction,
  RefuseTransferAction,
  TimelineQuery,
  TransfersQueries,
  WithdrawTransferAction,
  type ProposedTransfer,
  type ProposeTransferInput,
} from '@homeward/case';
import { SET_SCOPE_SQL, scopeValues, Transactions } from '@homeward/database';
import { DeliverMessageJob, NotificationJobsModule } from '@homeward/notification';
import { systemActor } from '@homeward/platform';
import { Test } from '@nestjs/testing';
import pg from 'pg';
import { rooms } from '../../support/rooms.ts';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { openCaseWorld, refusalOf, type CaseWorld, type Staff } from './rooms.ts';

const NOW = '2026-03-02T09:00:00Z';
const NOTE = 'Mister Haidari prefers to be called in the evening.';

describe('a transfer between offices', () => {
  let world: CaseWorld;
  let file: SavedCase;
  let giver: Staff;
  let receiver: Staff;
  let third: OfficeRow;
  let uninvolved: Staff;
  const clock = new TestClock(NOW);

  const propose = (overrides: Partial<ProposeTransferInput> = {}, actor = giver): Promise<ProposedTransfer> =>
    world.module.get(ProposeTransferAction).execute(actor, {
      ...{ caseId: file.id, version: 1, toOfficeId: world.elsewhere.id, reason: 'person-moved', note: NOTE },
      ...overrides,
    });
  const accept = (transferId: string, actor = receiver, version = 1, ownerId?: string) =>
    world.module.get(AcceptTransferAction).execute(actor, { transferId, version, ownerId });
  const refuse = (transferId: string, actor = receiver) =>
    world.module.get(RefuseTransferAction).execute(actor, { transferId, version: 1, reason: 'We have no counsellor.' });
  const look = (transferId: string, actor: Staff) => world.module.get(TransfersQueries).get(actor, transferId);
  const open = (actor: Staff, caseId = file.id) => world.module.get(CaseQueries).get(actor, caseId);
  const toldOf = (template: string): Promise<{ user_id: string }[]> =>
    world.database.asOwner(`select user_id from message_intent where case_id = $1 and template = $2 order by user_id`, [
      file.id,
      template,
    ]);

  beforeAll(async () => {
    world = await openCaseWorld(clock);
    third = await saveOffice(world.database);
    giver = await saveActor(world.database, 'caseworker', world.office);
    receiver = await saveActor(world.database, 'caseworker', world.elsewhere);
    uninvolved = await saveActor(world.database, 'supervisor', third);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    clock.setTo(NOW);
    file = await saveCase(world.database, world.office, giver.userId, {
      stage: 'COUNSELLING',
      members: [{ givenNames: 'Soraya', familyName: 'Haidari' }, {}],
    });
  });

  it('should show the receiving office a summary without names, and the uninvolved office nothing', async () => {
    await world.database.asOwner(`update person set preferred_language = 'fa' where id = $1`, [
      file.members[0]!.personId,
    ]);
    await world.database.asOwner(`update case_member set care_level = 'high' where id = $1`, [file.members[1]!.id]);
    const { id, deadlineOn } = await propose();
    expect(deadlineOn).toBe('2026-03-09');
    const offered = await look(id, receiver);
    expect(offered).toMatchObject({ stage: 'COUNSELLING', members: 2, state: 'proposed', reason: 'person-moved' });
    expect(offered.languages).toContain('fa');
    expect(offered.needs).toContain('high-care');
    expect(offered.needs).not.toContain('children');
    expect([offered.caseId, offered.number, offered.note]).toEqual([null, null, null]);
    expect(JSON.stringify(offered)).not.toMatch(/Soraya|Haidari/);
    expect(await refusalOf(open(receiver))).toMatchObject({ code: 'record.not-found' });
    expect(await look(id, giver)).toMatchObject({ caseId: file.id, number: file.number, note: NOTE });
    for (const refused of [look(id, uninvolved), accept(id, uninvolved), refuse(id, uninvolved)])
      expect(await refusalOf(refused)).toMatchObject({ code: 'record.not-found' });
    expect((await world.module.get(TransfersQueries).list(uninvolved, {})).rows).toEqual([]);
  });

  it.each([
    ['is open', null, null, true],
    ['found a child', 'child', '2026-02-25', true],
    ['found an adult', 'adult', '2026-02-25', false],
  ] as const)('should tell of children when a doubt of an age %s', async (_, outcome, settledOn, told) => {
    await world.database.asOwner(
      `insert into age_doubt (case_id, office_id, member_id, doubted_by, doubted_on, outcome, settled_on, recorded_by,
         created_at) values ($1, $2, $3, 'the centre', '2026-02-20', $4, $5, $6, now())`,
      [file.id, world.office.id, file.members[1]!.id, outcome, settledOn, giver.userId],
    );
    const { id } = await propose();
    expect((await look(id, receiver)).needs.includes('children')).toBe(told);
  });

  it('should move the case with everything about it when it is accepted, and leave the giver a summary', async () => {
    const [first] = file.members;
    const appointment = await world.module.get(MakeAppointmentAction).execute(giver, {
      ...{ caseId: file.id, memberId: first!.id, startsAt: new Date('2026-03-30T08:00:00Z') },
      ...{ durationMinutes: 60, place: 'room 4' },
    });
    const { id } = await propose({ version: 1 });
    const { caseId } = await accept(id);
    expect(caseId).toBe(file.id);
    expect(await refusalOf(open(giver))).toMatchObject({ code: 'record.not-found' });
    const view = await open(receiver);
    expect(view).toMatchObject({ officeId: world.elsewhere.id, ownerId: null, version: 2 });
    expect(view.members.map(({ familyName }) => familyName)).toContain('Haidari');
    expect(await look(id, receiver)).toMatchObject({ caseId: file.id, note: NOTE, state: 'accepted' });
    expect(await look(id, giver)).toMatchObject({
      ...{ caseId: null, note: null, number: file.number, toOfficeName: world.elsewhere.name },
      ...{ answeredAt: expect.stringContaining('2026-03-02'), stageWhenMoved: 'COUNSELLING' },
    });
    const intents = await world.database.asOwner(
      `select i.office_id, i.state, w.office_id as work from message_intent i
         left join outbox w on w.payload ->> 'intentId' = i.id::text where i.appointment_id = $1 order by i.created_at, i.key`,
      [appointment.id],
    );
    expect(intents).toEqual([
      { office_id: world.elsewhere.id, state: 'cancelled', work: world.office.id },
      { office_id: world.elsewhere.id, state: 'waiting', work: world.elsewhere.id },
    ]);
    expect(await toldOf('transfer-answered')).toEqual([{ user_id: giver.userId }]);
    const { rows } = await world.module.get(TimelineQuery).execute(receiver, file.id, { kind: 'transfer' });
    expect(rows.map(({ what }) => what).sort()).toEqual(['accepted', 'proposed']);
  });

  it('should leave no row of the case behind in any table that holds its office', async () => {
    const { id } = await propose();
    await accept(id);
    const tables: { name: string; by: string }[] = await world.database.asOwner(
      `select table_name as name, case when bool_or(column_name = 'case_id') then 'case_id' else 'person_id' end as by
         from information_schema.columns
        where table_schema = 'public' and column_name in ('case_id', 'person_id', 'office_id')
        group by table_name
       having bool_or(column_name = 'office_id') and bool_or(column_name in ('case_id', 'person_id'))`,
    );
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['case_member', 'person_name', 'consent', 'case_note', 'appointment', 'attachment']),
    );
    for (const { name, by } of tables) {
      const own = `office_id = $1 and ${by} = any ($2::uuid[])${name === 'message_intent' ? ' and user_id is null' : ''}`;
      const left = await world.database.asOwner(`select 1 from "${name}" where ${own}`, [
        world.office.id,
        by === 'case_id' ? [file.id] : file.members.map(({ personId }) => personId),
      ]);
      expect([name, left]).toEqual([name, []]);
    }
    const unbound = await world.database.asOwner(
      `select conname from pg_constraint
        where contype = 'f' and confrelid in ('"case"'::regclass, 'case_member'::regclass, 'person'::regclass)
          and array_length(conkey, 1) > 1 and confupdtype <> 'c'`,
    );
    expect(unbound).toEqual([]);
  });

  it('should take the earlier, ended cases of the same people along, and refuse when somebody of them stays', async () => {
    const earlier = await saveCase(world.database, world.office, giver.userId, { stage: 'WITHDRAWN', members: [{}] });
    const standIn = (caseId: string, personId: string) =>
      world.database.asOwner(
        `insert into case_member (case_id, office_id, person_id, relation, stage, created_at)
         values ($1, $2, $3, 'other', 'WITHDRAWN', $4)`,
        [caseId, world.office.id, personId, NOW],
      );
    await standIn(earlier.id, file.members[0]!.personId);
    expect(await refusalOf(propose())).toMatchObject({
      code: 'transfer.family-elsewhere',
      extra: { cases: [earlier.number] },
    });
    await standIn(file.id, earlier.members[0]!.personId);
    const { id } = await propose();
    await accept(id);
    expect((await open(receiver, earlier.id)).members).toHaveLength(2);
    expect(await refusalOf(open(giver, earlier.id))).toMatchObject({ code: 'record.not-found' });
  });

  it('should be accepted once when several accept at once, and not after it was refused or taken back', async () => {
    const { id } = await propose();
    const outcomes = await Promise.allSettled([accept(id), accept(id), accept(id), refuse(id)]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'transfer.answered' });
    expect(await refusalOf(refuse(id))).toMatchObject({ code: 'transfer.answered' });
  });

  it('should stay with the giver when it is refused, with the reason, or taken back', async () => {
    const { id } = await propose();
    expect(await refusalOf(refuse(id, giver))).toMatchObject({ code: 'permission.missing' });
    await refuse(id);
    expect(await look(id, giver)).toMatchObject({ state: 'rejected', answerReason: 'We have no counsellor.' });
    expect(await toldOf('transfer-answered')).toEqual([{ user_id: giver.userId }]);
    expect(await open(giver)).toMatchObject({ officeId: world.office.id });
    const again = await propose();
    const stale = { transferId: again.id, version: 7 };
    for (const late of [
      accept(again.id, receiver, 7),
      world.module.get(RefuseTransferAction).execute(receiver, { ...stale, reason: 'We have no counsellor.' }),
      world.module.get(WithdrawTransferAction).execute(giver, stale),
    ])
      expect(await refusalOf(late)).toMatchObject({ code: 'record.version-stale' });
    await world.module.get(WithdrawTransferAction).execute(giver, { transferId: again.id, version: 1 });
    expect(await refusalOf(accept(again.id))).toMatchObject({ code: 'transfer.answered' });
    expect(await refusalOf(accept(again.id, receiver, 7))).toMatchObject({ code: 'transfer.answered' });
  });

  it('should lead both offices from their notices to the offer, because one of them does not see the case', async () => {
    const supervisor = await saveActor(world.database, 'supervisor', world.elsewhere);
    const { id } = await propose();
    await accept(id);
    const worker = await Test.createTestingModule({
      imports: [...rooms(world.database, clock), NotificationJobsModule],
    }).compile();
    const intents = await world.database.asOwner<{ id: string; key: string; officeId: string }>(
      `select id, key, office_id as "officeId" from message_intent where case_id = $1 and user_id = any ($2::uuid[])`,
      [file.id, [supervisor.userId, giver.userId]],
    );
    for (const { id: intentId, key, officeId } of intents) {
      const actor = systemActor([officeId]);
      const envelope = { id: intentId, job: 'deliver-message', key, officeId, attempt: 1, actor } as const;
      await worker
        .get(DeliverMessageJob)
        .execute({ intentId }, worker.get(Transactions), { ...envelope, correlationId: 'test' });
    }
    await worker.close();
    const told = await world.database.asOwner(
      `select user_id as "userId", record_type as "recordType", record_id as "recordId" from notice
        where intent_id = any ($1::uuid[]) order by created_at, template desc`,
      [intents.map((intent) => intent.id)],
    );
    expect(told).toHaveLength(2);
    expect(told).toEqual(
      expect.arrayContaining(
        [supervisor, giver].map(({ userId }) => ({ userId, recordType: 'case_transfer', recordId: id })),
      ),
    );
  });

  it('should go back to the giver with a notice when nobody answered by its deadline', async () => {
    const { id } = await propose({ answerBy: '2026-03-04' });
    const lapse = world.module.get(LapseTransfersAction);
    clock.setTo('2026-03-04T22:30:00Z');
    expect(await lapse.execute()).toBe(0);
    clock.setTo('2026-03-04T23:30:00Z');
    expect(await refusalOf(accept(id))).toMatchObject({ code: 'transfer.lapsed' });
    expect(await lapse.execute()).toBe(1);
    expect(await lapse.execute()).toBe(0);
    expect(await look(id, giver)).toMatchObject({ state: 'lapsed', caseId: file.id });
    expect(await toldOf('transfer-lapsed')).toEqual([{ user_id: giver.userId }]);
    await propose();
  });

  it.each<[string, Partial<ProposeTransferInput>, string]>([
    ['a deadline in the past', { answerBy: '2026-03-01' }, 'transfer.deadline-wrong'],
    ['a stale version', { version: 9 }, 'record.version-stale'],
    ['an office that is not there', { toOfficeId: randomUUID() }, 'transfer.office-unsuitable'],
  ])('should be refused with %s', async (_, overrides, code) => {
    expect(await refusalOf(propose(overrides))).toMatchObject({ code });
    expect(await world.database.asOwner(`select 1 from case_transfer where case_id = $1`, [file.id])).toEqual([]);
  });

  it('should be refused to its own office, twice at once, for an ended case, and to whoever may not offer', async () => {
    expect(await refusalOf(propose({ toOfficeId: world.office.id }))).toMatchObject({
      code: 'transfer.office-unsuitable',
    });
    expect(await refusalOf(propose({}, world.stranger))).toMatchObject({ code: 'record.not-found' });
    const partner = await saveActor(world.database, 'partner', world.office);
    expect(await refusalOf(propose({}, partner))).toMatchObject({ code: 'permission.missing' });
    await propose();
    expect(await refusalOf(propose())).toMatchObject({ code: 'transfer.already-proposed' });
    const joining = world.module
      .get(JoinMemberAction)
      .execute(giver, { caseId: file.id, version: 1, personId: randomUUID(), relation: 'child' });
    expect(await refusalOf(joining)).toMatchObject({ code: 'transfer.already-proposed' });
    file = await saveCase(world.database, world.office, giver.userId, { stage: 'WITHDRAWN' });
    expect(await refusalOf(propose())).toMatchObject({ code: 'transfer.case-ended' });
  });

  describe('under row security', () => {
    let app: pg.Client;
    beforeAll(async () => {
      app = new pg.Client({ connectionString: world.database.appUrl });
      await app.connect();
    });
    afterAll(() => app.end());

    /** As a program with a fault would act: whatever it pleases, under an honest scope. */
    const attempt = async (actor: Staff, ...statements: [string, unknown[]][]): Promise<unknown[]> => {
      await app.query('begin');
      try {
        await app.query(SET_SCOPE_SQL, scopeValues(actor, clock.now()));
        let rows: unknown[] = [];
        for (const [sql, values] of statements) ({ rows } = await app.query(sql, values));
        return rows;
      } catch (error) {
        return [(error as pg.DatabaseError).code];
      } finally {
        await app.query('rollback');
      }
    };
    const ACCEPT = `update case_transfer set state = 'accepted', answered_by = $2, answered_at = now() where id = $1`;
    const NAME_IT = `select set_config('app.accept_transfer', $1, true)`;
    const CASES = `select id from "case" where id = $1`;

    it('should open the case to nobody who has not accepted its offer in this very transaction', async () => {
      const { id } = await propose();
      expect(await attempt(receiver, [NAME_IT, [id]], [CASES, [file.id]])).toEqual([]);
      const officer = receiver.userId;
      expect(await attempt(receiver, [ACCEPT, [id, officer]], [CASES, [file.id]])).toEqual([]);
      const accepting: [string, unknown[]][] = [
        [ACCEPT, [id, officer]],
        [NAME_IT, [id]],
      ];
      expect(await attempt(receiver, ...accepting, [CASES, [file.id]])).toEqual([{ id: file.id }]);
      const other = await saveCase(world.database, world.office, giver.userId);
      expect(await attempt(receiver, ...accepting, [CASES, [other.id]])).toEqual([]);
      // Neither may it be sent on to an office the officer does not work in.
      const away: [string, unknown[]] = [`update "case" set office_id = $2 where id = $1`, [file.id, third.id]];
      expect(await attempt(receiver, ...accepting, away)).toEqual(['42501']);
      expect(await attempt(receiver, [ACCEPT, [id, giver.userId]])).toEqual(['42501']);
      await refuse(id);
      expect(
        await attempt(receiver, [`update case_transfer set state = 'accepted' where id = $1 returning id`, [id]]),
      ).toEqual([]);
    });

    it('should stay shut after the transfer that was accepted an hour ago', async () => {
      const { id } = await propose();
      await accept(id);
      const { id: back } = await world.module.get(ProposeTransferAction).execute(receiver, {
        ...{ caseId: file.id, version: 2, toOfficeId: world.office.id, reason: 'other' },
      });
      await accept(back, giver);
      expect(await attempt(receiver, [NAME_IT, [id]], [CASES, [file.id]])).toEqual([]);
    });

    it('should let nobody offer to themselves what belongs to another office', async () => {
      const both = { ...giver, offices: { ...giver.offices, 'case.read': [world.office.id, third.id] } };
      const theirs = await saveCase(world.database, world.elsewhere, receiver.userId);
      const offer = `insert into case_transfer (case_id, also_case_ids, from_office_id, to_office_id, reason, stage, members,
           languages, needs, deadline_on, state, proposed_by, proposed_at)
         values ($1, $2, $3, $4, 'other', 'INQUIRY', 1, '{}', '{}', '2026-04-01', 'proposed', $5, now())`;
      const [here, there] = [world.office.id, third.id];
      expect(await attempt(both, [offer, [theirs.id, [], here, there, giver.userId]])).toEqual(['42501']);
      expect(await attempt(both, [offer, [file.id, [theirs.id], here, there, giver.userId]])).toEqual(['42501']);
      expect(await attempt(both, [offer, [file.id, [], here, there, giver.userId]])).toEqual([]);
    });
  });

  it('should take sealed matter away from the readers the giver named', async () => {
    const second = { secondFactor: true };
    const medical = await saveActor(world.database, 'medical-officer', world.office, second);
    const reader = await saveActor(world.database, 'caseworker', world.office, second);
    // Somebody who works in both offices would otherwise keep what one of them opened.
    const inBoth: Staff = {
      ...reader,
      offices: { ...reader.offices, 'case.read': [world.office.id, world.elsewhere.id] },
    };
    await world.database.asOwner(
      `insert into case_note (case_id, office_id, member_id, matter_class, text, author_id, created_at)
       values ($1, $2, $3, 'health', 'sealed', $4, $5)`,
      [file.id, world.office.id, file.members[0]!.id, medical.userId, NOW],
    );
    const naming = { caseId: file.id, userId: reader.userId, matterClass: 'health', reason: 'care' } as const;
    await world.module.get(NameReaderAction).execute(medical, naming);
    const notes = async (actor: Staff): Promise<number> =>
      (
        await world.module.get(Transactions).read(actor, {
          ...{ name: 'test_case_notes', text: `select 1 from case_note where case_id = $1`, values: [file.id] },
        })
      ).length;
    expect([await notes(inBoth), await notes(medical)]).toEqual([1, 1]);
    const { id } = await propose();
    await accept(id);
    const theirs = await saveActor(world.database, 'medical-officer', world.elsewhere, second);
    expect([await notes(inBoth), await notes(medical), await notes(receiver), await notes(theirs)]).toEqual([
      0, 0, 0, 1,
    ]);
    expect((await open(inBoth)).readers).toEqual([]);
    const glass = world.module
      .get(BreakGlassAction)
      .execute(reader, { caseId: file.id, matterClass: 'health', reason: 'x' });
    expect(await refusalOf(glass)).toMatchObject({ code: 'record.not-found' });
  });
});
