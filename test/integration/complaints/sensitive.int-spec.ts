import {
  AvailableActionsQuery,
  CloseCaseAction,
  ClosureQuery,
  DecideMatterAction,
  TakeStepAction,
} from '@homeward/case';
import { CaseTrailQuery } from '../../../libs/case/src/trail/data/case-trail.query.ts';
import { ErasePersonAction, ErasureModule } from '@homeward/audit';
import { ComplaintAnswerQuery, ComplaintOfficesQuery, ComplaintsQueries } from '@homeward/follow-up';
import { loadConfig } from '@homeward/platform';
import { Test } from '@nestjs/testing';
import { randomBytes } from 'node:crypto';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import { rooms } from '../../support/rooms.ts';
import { TestClock } from '../../support/test-clock.ts';
import { refusalOf, type Staff } from '../case/rooms.ts';
import { openComplaintWorld, TODAY, type ComplaintWorld } from './rig.ts';

describe('complaints that go past the line', () => {
  let world: ComplaintWorld;
  let reintegration: Staff;
  const clock = new TestClock(TODAY);

  beforeAll(async () => {
    world = await openComplaintWorld(clock);
    reintegration = await saveActor(world.database, 'reintegration-officer', world.office);
  });
  beforeEach(() => clock.setTo(TODAY));
  afterAll(() => world.close());

  const about = async (stage: 'MONITORING' | 'COUNSELLING' = 'MONITORING'): Promise<SavedCase> =>
    saveCase(world.database, world.office, world.counsellor.userId, { stage });
  const sensitive = (file: SavedCase, more = {}) =>
    world.record(world.counsellor, {
      ...{ category: 'sexual-exploitation-abuse', statement: 'He asked for something in return.' },
      ...{ caseId: file.id, memberId: file.members[0]!.id, ...more },
    });

  it('should be seen by the focal point and by nobody of the line, its recorder included', async () => {
    const file = await about();
    const { id, number, passedOn } = await sensitive(file);
    expect(passedOn).toBe(true);
    expect(await world.numbers(world.focalPoint)).toContain(number);
    for (const actor of [world.supervisor, world.manager]) {
      expect(await world.numbers(actor)).not.toContain(number);
      expect(await refusalOf(world.module.get(ComplaintsQueries).get(actor, id))).toMatchObject({
        code: 'record.not-found',
      });
      expect((await world.noticesOf(actor.userId)).length).toBe(0);
    }
    expect((await world.noticesOf(world.focalPoint.userId)).map(({ template }) => template)).toContain(
      'complaint-received',
    );
  });

  it('should not open to somebody of the line who holds the permission too, nor without a second factor', async () => {
    const { number } = await sensitive(await about());
    const both: Staff = {
      ...world.supervisor,
      secondFactor: true,
      offices: { ...world.supervisor.offices, ...world.focalPoint.offices },
    };
    expect(await world.numbers(both)).not.toContain(number);
    expect(await world.numbers({ ...world.focalPoint, secondFactor: false })).toEqual([]);
  });

  it('should not be seen by a focal point it is about', async () => {
    const { number } = await sensitive(await about(), { aboutUserId: world.focalPoint.userId });
    expect(await world.numbers(world.focalPoint)).not.toContain(number);
    expect(await world.numbers(world.otherFocalPoint)).toContain(number);
  });

  it('should leave no trace in its case: not in what stops a closing, nor in the trail of the case', async () => {
    const file = await about();
    const { id } = await sensitive(file);
    const looked = await world.module.get(ClosureQuery).execute(world.supervisor, file.id);
    expect(looked).toMatchObject({ matters: [], members: [{ askProtection: false }] });
    const officer = await saveActor(world.database, 'data-protection-officer', world.office, { secondFactor: true });
    const { rows } = await world.module.get(CaseTrailQuery).execute(officer, file.id, { size: 100, offset: 0 });
    expect(JSON.stringify(rows)).not.toContain(id);
    const closed = await world.module.get(CloseCaseAction).execute(reintegration, file.id, {
      ...{ version: looked.version, memberIds: [file.members[0]!.id], outcome: 'goals-reached' },
      reasonCode: 'plan-completed',
    });
    expect(closed.stages).toEqual(['CLOSED']);
  });

  it('should stop no step of assistance, and ask only for a decision before closing when it is ordinary', async () => {
    const file = await about('COUNSELLING');
    const steps = async () =>
      (await world.module.get(AvailableActionsQuery).execute(world.counsellor, file.id)).actions.map(
        ({ action, missing }) => [action, missing.map(({ requirement }) => requirement)],
      );
    const before = await steps();
    await world.record(world.counsellor, { caseId: file.id, memberId: file.members[0]!.id });
    await sensitive(file);
    expect(await steps()).toEqual(before);
    await world.module
      .get(TakeStepAction)
      .execute(world.counsellor, { action: 'withdraw', caseId: file.id, version: 1 });

    const other = await about();
    await world.record(world.counsellor, { caseId: other.id, memberId: other.members[0]!.id });
    const { matters, version } = await world.module.get(ClosureQuery).execute(reintegration, other.id);
    expect(matters).toMatchObject([{ room: 'complaints', kind: 'complaint', mayDecide: false }]);
    const { room, id: matterId, state } = matters[0]!;
    const decision = { decision: 'carried-over' as const, words: 'The complaint goes on at the desk.' };
    await world.module
      .get(DecideMatterAction)
      .execute(world.supervisor, other.id, { room, matterId, state, ...decision });
    await world.module.get(CloseCaseAction).execute(reintegration, other.id, {
      ...{ version, memberIds: [other.members[0]!.id], outcome: 'goals-reached', reasonCode: 'plan-completed' },
    });
  });

  describe('from somebody without a name', () => {
    const ask = (number: string, secret: string) => world.module.get(ComplaintAnswerQuery).execute({ number, secret });

    it('should be taken with a receipt that opens its answer and nothing else', async () => {
      const { number, secret } = await world.submit({ name: 'Somebody' });
      expect(await ask(number, secret)).toEqual({
        ...{ status: 'received', receivedOn: '2026-11-16', resolveDueOn: '2026-12-16', answer: null },
        answeredOn: null,
      });
      const [{ id }] = (await world.database.asOwner<{ id: string }>(`select id from complaint where number = $1`, [
        number,
      ])) as [{ id: string }];
      await world.move(world.supervisor, id, { move: 'assign', handlerId: world.supervisor.userId });
      await world.move(world.supervisor, id, { move: 'decide', outcome: 'upheld', words: 'Between us.' });
      await world.move(world.supervisor, id, { move: 'answer', way: 'receipt', words: 'We call you on Monday.' });
      const typed = secret.toLowerCase().replaceAll('-', '');
      const answered = await ask(` ${number.toLowerCase()} `, typed);
      expect(answered).toMatchObject({ status: 'closed', answer: 'We call you on Monday.', answeredOn: '2026-11-16' });
      expect(JSON.stringify(answered)).not.toContain('Between us');
    });

    it('should keep a digest of the secret only', async () => {
      const { number, secret } = await world.submit();
      const [kept] = await world.database.asOwner<{ row: object }>(
        `select to_jsonb(r.*) as row from complaint_receipt r where number = $1`,
        [number],
      );
      expect(JSON.stringify(kept)).not.toContain(secret);
      expect(JSON.stringify(kept)).not.toContain(secret.replaceAll('-', ''));
    });

    it('should answer the same to a number nobody was given and to a wrong secret', async () => {
      const { number, secret } = await world.submit();
      const [unknown, wrong] = [
        await refusalOf(ask('ZZZZ-ZZZZ', secret)),
        await refusalOf(ask(number, 'ZZZZ-ZZZZ-ZZZZ-ZZZZ')),
      ];
      expect(unknown).toMatchObject({ code: 'complaint.receipt-unknown' });
      expect(wrong).toEqual(unknown);
    });

    it('should be one complaint when it was sent twice over a broken line', async () => {
      const sendingKey = randomBytes(32).toString('hex');
      const [first, second] = await Promise.all([world.submit({ sendingKey }), world.submit({ sendingKey })]);
      expect(second).toEqual(first);
      const rows = await world.database.asOwner(`select 1 from complaint where number = $1`, [first!.number]);
      expect(rows).toHaveLength(1);
    });

    it('should go past the line at once when it is about abuse', async () => {
      const { number } = await world.submit({ category: 'sexual-exploitation-abuse' });
      expect(await world.numbers(world.supervisor)).not.toContain(number);
      expect(await world.numbers(world.focalPoint)).toContain(number);
    });

    it('should be addressed to an office that takes complaints, found by its name', async () => {
      const offices = await world.module.get(ComplaintOfficesQuery).execute();
      expect(offices).toContainEqual({ id: world.office.id, name: world.office.name });
      const nowhere = '00000000-0000-4000-8000-000000000000';
      expect(await refusalOf(world.submit({ officeId: nowhere }))).toMatchObject({ code: 'record.not-found' });
    });
  });

  it('should lose its words, and not its count, when the person is erased', async () => {
    const file = await about();
    await world.database.asOwner(`update case_member set stage = 'CLOSED' where case_id = $1`, [file.id]);
    const { id } = await sensitive(file);
    const officer = await saveActor(world.database, 'data-protection-officer', world.office, { secondFactor: true });
    const config = loadConfig({ HOMEWARD_SECRET: 'a'.repeat(64), LOG_LEVEL: 'silent' });
    const module = await Test.createTestingModule({
      imports: [...rooms(world.database, clock, config), ErasureModule],
    }).compile();
    await module.init();
    await module.get(ErasePersonAction).execute(officer, {
      ...{ personId: file.members[0]!.personId, policy: 'held-unlawfully', reason: 'The time is over.' },
    });
    await module.close();
    const left = await world.database.asOwner(
      `select (select count(*)::int from complaint where id = $1) as complaints,
              (select count(*)::int from complaint_word where complaint_id = $1) as words`,
      [id],
    );
    expect(left).toEqual([{ complaints: 1, words: 0 }]);
  });
});
