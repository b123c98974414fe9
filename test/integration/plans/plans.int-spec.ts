import {
  AgreePlanAction,
  CaseReintegrationQuery,
  EndPlanLineAction,
  findOpenMoney,
  ReceivedPlanQuery,
  SavePlanDraftAction,
  type LineTerms,
} from '@homeward/reintegration';
import { RaiseRemindersAction, TimelineQuery, WorkflowRunner } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { saveGrant, savePaper } from '../../support/factories/grants.factory.ts';
import { saveActor, saveOffice } from '../../support/factories/organisation.factory.ts';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { AFTER, openMoneyWorld, refusalOf, TODAY, type MoneyWorld } from './rig.ts';

describe('plans', () => {
  let world: MoneyWorld;
  const clock = new TestClock(AFTER);

  beforeAll(async () => {
    world = await openMoneyWorld(clock);
  });
  beforeEach(() => clock.setTo(AFTER));
  afterAll(() => world.close());

  const back = async (stage: 'ARRIVED' | 'REINTEGRATION' = 'REINTEGRATION') => {
    const file = await saveCase(world.database, world.office, world.officer.userId, { stage });
    return { file, entitlementId: await saveGrant(world.database, file, world.officer.userId) };
  };
  const line = (entitlementId: string, over: Partial<LineTerms> = {}): LineTerms => ({
    ...{ dimension: 'economic', level: 'individual', serviceType: 'microbusiness', modality: 'direct-to-supplier' },
    ...{ description: 'An oven', referralNeeded: false, entitlementId, amountMinor: 90_000, currency: 'EUR', ...over },
  });
  const draft = (file: SavedCase, lines: LineTerms[], version?: number) =>
    world.module.get(SavePlanDraftAction).execute(world.officer, file.id, {
      ...{ memberId: file.members[0]!.id, version, goal: 'A bakery', lines },
    });
  const agree = async (file: SavedCase, saved: { versionId: string; version: number }, over: object = {}) =>
    world.module.get(AgreePlanAction).execute(world.officer, {
      ...{ versionId: saved.versionId, version: saved.version, signedOn: TODAY, signedBy: 'self', language: 'ka' },
      ...{ signedCopyId: await savePaper(world.database, file, world.officer.userId), ...over },
    });
  const shown = async (file: SavedCase) =>
    (await world.module.get(CaseReintegrationQuery).execute(world.officer, file.id)).members[0]!;
  const end = (lineId: string, version: number, endedAs: 'settled' | 'lapsed' = 'lapsed') =>
    world.module
      .get(EndPlanLineAction)
      .execute(world.officer, { lineId, version, endedAs, reason: 'No longer wished' });
  const step = (file: SavedCase, action: 'start-monitoring' | 'open-reintegration') =>
    world.module
      .get(Transactions)
      .run(world.officer, (tx) => world.module.get(WorkflowRunner).run(tx, world.officer, { action, caseId: file.id }));

  it('should write a draft over, keep what was agreed, and follow it by another version', async () => {
    const { file, entitlementId } = await back();
    const first = await draft(file, [line(entitlementId)]);
    expect((await refusalOf(draft(file, []))).code).toBe('record.version-stale');
    const written = await draft(file, [line(entitlementId, { amountMinor: 80_000 })], first.version);
    expect(written).toMatchObject({ versionId: first.versionId, number: 1 });
    const agreed = await agree(file, written);
    const plan = await shown(file);
    const [lineId] = plan.versions[0]!.lines.map((one) => one.lineId);
    const next = await draft(file, [line(entitlementId, { lineId, amountMinor: 70_000 })], agreed.version);
    expect(next.number).toBe(2);
    expect((await refusalOf(agree(file, { ...next, versionId: first.versionId }))).code).toBe('plan.not-a-draft');
    await agree(file, next);
    const { versions } = await shown(file);
    expect(versions.map(({ number, state, lines }) => [number, state, lines[0]!.amountMinor])).toEqual([
      [2, 'agreed', 70_000],
      [1, 'superseded', 80_000],
    ]);
    expect(versions[0]!.lines[0]!.lineId).toBe(lineId);
  });

  it('should plan only what was granted, in its currency and its way, and name the field', async () => {
    const { file, entitlementId } = await back();
    const strange = await back();
    const fields = async (over: Partial<LineTerms>) =>
      Object.keys((await refusalOf(draft(file, [line(entitlementId, over)]))).fields);
    expect(await fields({ entitlementId: strange.entitlementId })).toEqual(['lines.0.entitlementId']);
    expect(await fields({ currency: 'USD' })).toEqual(['lines.0.currency']);
    expect(await fields({ lineId: file.id })).toEqual(['lines.0.lineId']);
    const kind = await saveGrant(world.database, file, world.officer.userId, { modality: 'in-kind' });
    expect(await fields({ entitlementId: kind, modality: 'cash' })).toEqual(['lines.0.modality']);
    expect(await shown(file)).toMatchObject({ planId: null });
  });

  it('should have an adult sign alone, and for a child a parent or the guardian of that day', async () => {
    const { file, entitlementId } = await back();
    const saved = await draft(file, [line(entitlementId)]);
    expect((await refusalOf(agree(file, saved, { signedBy: 'parent' }))).code).toBe('plan.signer-wrong');
    await world.database.asOwner(
      `update person set birth_date = '2012-01-01', birth_date_precision = 'day' where id = $1`,
      [file.members[0]!.personId],
    );
    for (const signedBy of ['self', 'parent', 'guardian'])
      expect((await refusalOf(agree(file, saved, { signedBy }))).fields).toHaveProperty('signedBy');
    await world.database.asOwner(
      `insert into guardianship (case_id, office_id, member_id, authority, act, appointed_on, guardian_name, contact,
         valid_from, valid_to, recorded_by, created_at)
       values ($1, $2, $3, 'Court', 'Act', '2026-01-01', 'A guardian', 'x', '2026-01-01', '2026-04-03', $4, now())`,
      [file.id, file.officeId, file.members[0]!.id, world.officer.userId],
    );
    expect(await agree(file, saved, { signedBy: 'guardian' })).toMatchObject({ version: saved.version + 1 });
  });

  it('should end a line once, and never over money that is under way', async () => {
    const { file, lineId } = await world.returnee();
    const asked = await world.ask(file, { lineId });
    expect(await refusalOf(end(lineId, 1))).toMatchObject({ code: 'plan-line.money-open', extra: { open: 1 } });
    const receipted = await world.receipt(file, await world.give(await world.approve(asked)));
    expect(receipted.id).toBe(asked.id);
    const ended = await end(lineId, 1, 'settled');
    expect((await refusalOf(end(lineId, ended.version))).code).toBe('plan-line.ended');
    expect((await refusalOf(world.ask(file, { lineId }))).code).toBe('record.not-found');
  });

  it('should go on to monitoring once all is settled, and say in words what is not', async () => {
    const { file, lineId } = await world.returnee();
    const asked = await world.ask(file, { lineId });
    const refused = await refusalOf(step(file, 'start-monitoring'));
    expect(JSON.stringify(refused.extra)).toContain('Settle each line of the plan');
    expect(JSON.stringify(refused.extra)).toContain('Hand over or cancel what was asked for (1)');
    const open = await world.module
      .get(Transactions)
      .run(world.officer, (tx) => findOpenMoney(tx, [file.members[0]!.id]));
    expect(open.map(({ kind }) => kind)).toEqual(['plan-line-open', 'disbursement-open']);
    await world.receipt(file, await world.give(await world.approve(asked)));
    await end(lineId, 1, 'settled');
    expect((await step(file, 'start-monitoring')).stages).toBeDefined();
  });

  it('should open reintegration only with something left, and leave nobody behind without a plan', async () => {
    const { file } = await back('ARRIVED');
    expect(JSON.stringify((await refusalOf(step(file, 'start-monitoring'))).extra)).toContain('Agree a plan');
    await step(file, 'open-reintegration');
    const none = await saveCase(world.database, world.office, world.officer.userId, { stage: 'ARRIVED' });
    expect(JSON.stringify((await refusalOf(step(none, 'open-reintegration'))).extra)).toContain(
      'Nothing that was granted',
    );
    await step(none, 'start-monitoring');
    const saved = await draft(file, []);
    await agree(file, saved);
    await step(file, 'start-monitoring');
  });

  it('should tell of what lapses in ninety, thirty and seven days while it is not promised', async () => {
    const told = async (file: SavedCase) =>
      (
        await world.database.asOwner<{ step: string }>(
          `select step from reminder where case_id = $1 and kind = 'spend-deadline' and state = 'open'`,
          [file.id],
        )
      ).map(({ step }) => step);
    const spendBy = ['2026-07-02', '2026-05-03', '2026-04-10', '2026-07-03'];
    const cases = await Promise.all(spendBy.map((day) => world.returnee({ spendBy: day })));
    const spent = await world.returnee({ spendBy: '2026-04-10', amountMinor: 10_000 });
    const raise = () => world.module.get(RaiseRemindersAction).execute('days');
    await raise();
    expect(await Promise.all(cases.map(({ file }) => told(file)))).toEqual([['quarter'], ['month'], ['week'], []]);
    expect(await told(spent.file)).toEqual(['week']);
    await world.approve(await world.ask(spent.file, { lineId: spent.lineId }));
    await raise();
    expect(await told(spent.file)).toEqual([]);
  });

  it('should tell of a plan that is due thirty days after the arrival, by the office’s own figure from its day on', async () => {
    const arrivedOn = async (day: string) => {
      const { file } = await back('ARRIVED');
      await world.database.asOwner(
        `insert into arrival (case_id, office_id, member_id, arrived_on, place, evidence, confirmed_by, confirmed_at, confirmed_in)
         values ($1, $2, $3, $5, 'Tbilisi', 'met-on-arrival', $4, now(), $2)`,
        [file.id, file.officeId, file.members[0]!.id, world.officer.userId, day],
      );
      return file;
    };
    const told = async (file: SavedCase) =>
      world.database.asOwner(
        `select step, to_char(due_on, 'YYYY-MM-DD') as due from reminder
          where case_id = $1 and kind = 'plan-due' and state = 'open'`,
        [file.id],
      );
    const raise = () => world.module.get(RaiseRemindersAction).execute('days');
    const [soon, late] = [await arrivedOn('2026-03-11'), await arrivedOn('2026-03-03')];
    await raise();
    expect(await told(soon)).toEqual([{ step: 'week', due: '2026-04-10' }]);
    expect(await told(late)).toEqual([{ step: 'late', due: '2026-04-02' }]);
    await agree(soon, await draft(soon, []));
    await raise();
    expect(await told(soon)).toEqual([]);

    await world.database.asOwner(
      `insert into deadline_setting (office_id, kind, step, amount, valid_from, source, recorded_by, created_at)
       values ($1, 'plan-due', 'term', 20, '2026-03-12', 'Note of 1 March', $2, now())`,
      [world.office.id, world.manager.userId],
    );
    const sooner = await arrivedOn('2026-03-15');
    await raise();
    expect(await told(sooner)).toEqual([{ step: 'week', due: '2026-04-04' }]);
    expect(await told(late)).toEqual([{ step: 'late', due: '2026-04-02' }]);
    const { members } = await world.module.get(CaseReintegrationQuery).execute(world.officer, sooner.id);
    expect(members[0]).toMatchObject({ planDueOn: '2026-04-04' });
  });

  it('should let the database itself refuse to change or take away what was agreed', async () => {
    const { file, lineId } = await world.returnee();
    const tried = (sql: string) =>
      world.module.get(Transactions).run(world.officer, async (tx) => {
        const [, count]: [unknown[], number] = await tx.query(sql, [lineId]);
        return count;
      });
    expect(await tried(`delete from plan_line_terms where line_id = $1`)).toBe(0);
    expect(await tried(`update plan_line_terms set description = 'other' where line_id = $1`)).toBe(0);
    const added = tried(
      `insert into plan_line_terms (version_id, line_id, case_id, office_id, member_id, position, dimension, level,
         service_type, modality, description, referral_needed, entitlement_id, amount_minor, currency)
       select t.version_id, gen_random_uuid(), t.case_id, t.office_id, t.member_id, 9, t.dimension, t.level, t.service_type,
              t.modality, t.description, t.referral_needed, t.entitlement_id, t.amount_minor, t.currency
         from plan_line_terms t where t.line_id = $1`,
    );
    await expect(added).rejects.toThrow('row-level security');
    expect(await world.database.asOwner(`select 1 from plan_line_terms where case_id = $1`, [file.id])).toHaveLength(1);
  });

  it('should stand in the timeline with each step of a payment', async () => {
    const { file, entitlementId } = await back();
    await agree(file, await draft(file, [line(entitlementId)]));
    const [{ id: lineId }] = (await world.database.asOwner<{ id: string }>(
      `select id from plan_line where case_id = $1`,
      [file.id],
    )) as [{ id: string }];
    clock.advance(60_000);
    const asked = await world.ask(file, { lineId });
    clock.advance(60_000);
    const approved = await world.approve(asked);
    clock.advance(60_000);
    const given = await world.give(approved);
    clock.advance(60_000);
    await world.receipt(file, given);
    const { rows } = await world.module.get(TimelineQuery).execute(world.officer, file.id, { kind: 'reintegration' });
    expect(rows.map(({ what }) => what)).toEqual([
      ...['payment-receipted', 'payment-paid', 'payment-approved', 'payment-requested', 'plan-agreed'],
    ]);
    expect(rows.map(({ actorId }) => actorId)).toEqual([
      ...[world.officer.userId, world.officer.userId, world.manager.userId, world.officer.userId, world.officer.userId],
    ]);
  });

  it('should be read by the mission that receives somebody from the arrival on, and by no partner', async () => {
    const { file, lineId } = await world.returnee();
    const memberId = file.members[0]!.id;
    const read = async (kind: 'receiving-mission' | 'partner-organisation', basis: 'own-mission' | 'consent') => {
      const office = await saveOffice(world.database, { kind, countryCode: 'GE', timeZone: 'Asia/Tbilisi' });
      const receiver = await saveActor(
        world.database,
        kind === 'receiving-mission' ? 'receiving-office-officer' : 'partner',
        office,
      );
      await world.database.asOwner(`update case_reception set ended_on = '2026-04-01' where member_id = $1`, [
        memberId,
      ]);
      await world.database.asOwner(
        `insert into case_reception (case_id, office_id, member_id, person_id, receiving_office_id, case_number, from_on, basis,
           consent_id, opened_by, created_at)
         select $1, $2, $3, $4, $5, 'BE-1', '2026-03-01', $6, c.id, $7, now()
           from (select null::uuid as id where $6 = 'own-mission' union all select x.id from consent x where x.person_id = $4 limit 1) c`,
        [file.id, file.officeId, memberId, file.members[0]!.personId, office.id, basis, world.officer.userId],
      );
      return { office, receiver, plan: () => world.module.get(ReceivedPlanQuery).execute(receiver, memberId) };
    };
    const mission = await read('receiving-mission', 'own-mission');
    expect((await refusalOf(mission.plan())).code).toBe('record.not-found');
    await world.database.asOwner(
      `insert into arrival (case_id, office_id, member_id, arrived_on, place, evidence, confirmed_by, confirmed_at, confirmed_in)
       values ($1, $2, $3, '2026-03-06', 'Tbilisi', 'met-on-arrival', $4, now(), $2)`,
      [file.id, file.officeId, memberId, world.officer.userId],
    );
    expect(await mission.plan()).toMatchObject({ goal: 'To open a bakery', lines: [{ amountMinor: 200_000 }] });
    await world.database.asOwner(`update case_reception set ended_on = '2026-04-02' where member_id = $1`, [memberId]);
    expect((await refusalOf(mission.plan())).code).toBe('record.not-found');

    const partner = await saveOffice(world.database, {
      kind: 'partner-organisation',
      countryCode: 'GE',
      timeZone: 'Asia/Tbilisi',
    });
    const helper = await saveActor(world.database, 'partner', partner);
    const asked = await world.ask(file, { lineId, partnerOfficeId: partner.id });
    const seen = async () =>
      world.module
        .get(Transactions)
        .run(helper, async (tx) => (await tx.query(`select id from disbursement`)) as { id: string }[]);
    expect(await seen()).toEqual([]);
    await world.approve(asked);
    expect(await seen()).toEqual([{ id: asked.id }]);
    const plans = await world.module
      .get(Transactions)
      .run(helper, async (tx) => (await tx.query(`select 1 from plan_version`)) as unknown[]);
    expect(plans).toEqual([]);
  });
});
