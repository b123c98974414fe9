import { BoardQuery } from '@homeward/case';
import { ReceiptsQuery } from '@homeward/notification';
import {
  CancelDisbursementAction,
  CheckDisbursementAction,
  PaymentsToApproveQuery,
  RecordPaymentPolicyAction,
  RequestDisbursementAction,
  ReturnDisbursementAction,
  type PlanDisbursementInput,
} from '@homeward/reintegration';
import { saveGrant, saveLine } from '../../support/factories/grants.factory.ts';
import { pdfText } from '../../support/pdf-text.ts';
import { TestClock } from '../../support/test-clock.ts';
import { AFTER, openMoneyWorld, refusalOf, TODAY, type MoneyWorld } from './rig.ts';

describe('payments after a return', () => {
  let world: MoneyWorld;
  const clock = new TestClock(AFTER);

  beforeAll(async () => {
    world = await openMoneyWorld(clock);
  });
  beforeEach(() => clock.setTo(AFTER));
  afterAll(() => world.close());

  const countOf = async (caseId: string): Promise<number> =>
    (
      await world.database.asOwner<{ n: number }>(`select count(*)::integer n from disbursement where case_id = $1`, [
        caseId,
      ])
    )[0]!.n;

  it('should pay what two others approved, file its receipt once, and check it by somebody else', async () => {
    const { file, lineId } = await world.returnee();
    const asked = await world.ask(file, { lineId });
    const waiting = await world.module.get(PaymentsToApproveQuery).execute(world.finance, {});
    expect(waiting.rows).toContainEqual(
      expect.objectContaining({
        id: asked.id,
        payeeName: 'Ovens Ltd',
        approvalsNeeded: 2,
        mine: null,
        amountMinor: 10_000,
      }),
    );
    const approved = await world.approve(asked);
    const paid = await world.give(approved);
    const receipted = await world.receipt(file, paid);
    expect(receipted.receiptNumber).toMatch(/^2026-\d{5}$/);
    const again = await refusalOf(world.receipt(file, receipted));
    expect(again).toMatchObject({
      code: 'disbursement.already-receipted',
      fields: { attachmentId: expect.any(String) },
    });
    const check = (by: typeof world.officer) =>
      world.module.get(CheckDisbursementAction).execute(by, {
        ...{ disbursementId: receipted.id, version: receipted.version, finding: 'matches' },
      });
    expect(await refusalOf(check(world.officer))).toMatchObject({ code: 'disbursement.own' });
    await check(world.colleague);
    expect(await world.stateOf(asked.id)).toBe('verified');
  });

  it('should print what is to be signed for from its approval on, in the person’s language, and for nobody else', async () => {
    const { file, lineId } = await world.returnee();
    const asked = await world.ask(file, { lineId });
    const print = async (by = world.officer): Promise<string> =>
      (await pdfText(await world.module.get(ReceiptsQuery).ofDisbursement(by, asked.id))).join(' ');
    const speaks = (language: string, birthDate: string): Promise<unknown> =>
      world.database.asOwner(
        `update person set preferred_language = $2, birth_date = $3, birth_date_precision = 'day' where id = $1`,
        [file.members[0]!.personId, language, birthDate],
      );
    expect(await refusalOf(print())).toMatchObject({ code: 'record.not-found' });
    const approved = await world.approve(asked);
    await speaks('fr', '1990-01-01');
    const toSign = await print();
    for (const said of ['Reçu', '100,00']) expect(toSign).toContain(said);
    expect(await refusalOf(print(world.stranger))).toMatchObject({ code: 'record.not-found' });
    const { receiptNumber } = await world.receipt(file, await world.give(approved));
    await speaks('nl', '2018-01-01');
    const filed = await print();
    for (const said of ['Ontvangstbewijs', receiptNumber]) expect(filed).toContain(said);
    // What is spoken in Morocco is written in Arabic; its number stands in its own order, in the head of the page too.
    await speaks('ary', '1990-01-01');
    const fromTheRight = await print();
    expect(fromTheRight.split(receiptNumber)).toHaveLength(3);
    expect(fromTheRight).not.toMatch(/Receipt|Ontvangst/);
  });

  it('should refuse what is above, wrong or not theirs, naming the field, and save nothing', async () => {
    const { file, lineId } = await world.returnee({ amountMinor: 50_000, lineMinor: 40_000 });
    const wrong = async (over: Partial<PlanDisbursementInput>, code: string, field: string) => {
      const refusal = await refusalOf(world.ask(file, { lineId, ...over }));
      expect([refusal.code, Object.keys(refusal.fields)]).toEqual([code, [field]]);
    };
    await wrong({ amountMinor: 40_001 }, 'disbursement.above-budget', 'amountMinor');
    await wrong({ currency: 'USD' }, 'disbursement.unsuitable', 'currency');
    await wrong({ lineId: file.id }, 'record.not-found', 'lineId');
    await wrong({ fundBudgetId: file.id }, 'disbursement.unsuitable', 'fundBudgetId');
    await wrong({ partnerOfficeId: world.office.id }, 'disbursement.unsuitable', 'partnerOfficeId');
    await wrong(
      { files: [{ kind: 'quote', attachmentId: file.id }] },
      'disbursement.unsuitable',
      'files.0.attachmentId',
    );
    expect(await countOf(file.id)).toBe(0);
    const stranger = await refusalOf(world.ask(file, { lineId }, world.stranger));
    expect(stranger.code).toBe('record.not-found');
    expect(await refusalOf(world.ask(file, { lineId }, world.counsellor))).toMatchObject({
      code: 'permission.missing',
    });
  });

  it('should tell whoever may approve that something waits, and not whoever asked, of no case and no amount', async () => {
    const { file, lineId } = await world.returnee();
    const { id } = await world.ask(file, { lineId }, world.officer);
    const told = await world.database.asOwner<{ who: string; caseId: string | null; personId: string | null }>(
      `select user_id as who, case_id as "caseId", person_id as "personId" from message_intent
        where template = 'payment-to-approve' and key like '%' || $1 || '%'`,
      [id],
    );
    const approvers = [world.finance, world.manager, world.supervisor].map(({ userId }) => userId);
    expect(told.map(({ who }) => who).toSorted()).toEqual(approvers.toSorted());
    expect(told.every(({ caseId, personId }) => caseId === null && personId === null)).toBe(true);
  });

  it('should take what was handed over from what a team has not spent, and leave out what is spent wholly', async () => {
    const unspent = async () => {
      const { unspent: told } = await world.module.get(BoardQuery).execute(world.supervisor, world.office.id);
      const { cases, amounts } = told.find(({ matter }) => matter === 'money-without-deadline')!;
      return { cases, minor: amounts.reduce((sum, { minor }) => sum + minor, 0) };
    };
    const before = await unspent();
    const grant = { spendWithin: null, amountMinor: 50_000 };
    const [partly, wholly] = [await world.returnee(grant), await world.returnee({ ...grant, amountMinor: 10_000 })];
    const added = await unspent();
    expect(added).toEqual({ cases: before.cases + 2, minor: before.minor + 60_000 });
    const approved = await world.approve(await world.ask(partly.file, { lineId: partly.lineId }));
    expect(await unspent()).toEqual(added);
    await world.give(approved);
    await world.give(await world.approve(await world.ask(wholly.file, { lineId: wholly.lineId })));
    expect(await unspent()).toEqual({ cases: before.cases + 1, minor: before.minor + 40_000 });
  });

  it('should let nobody approve what they asked for, nor one person approve twice', async () => {
    const { file, lineId } = await world.returnee();
    const both = { ...world.officer, offices: { ...world.officer.offices, 'payment.approve': [world.office.id] } };
    const asked = await world.ask(file, { lineId }, both);
    expect(await world.decide(both, asked)).toMatchObject({ state: null, problem: { code: 'disbursement.own' } });
    const first = await world.decide(world.finance, asked);
    expect(first).toMatchObject({ state: 'requested', problem: null });
    const twice = await world.decide(world.finance, { id: asked.id, version: first.version! });
    expect(twice.problem).toMatchObject({ code: 'disbursement.already-approved' });
    expect(await world.stateOf(asked.id)).toBe('requested');
  });

  it('should refuse before the moment, after the last day, and while the amount is not known here', async () => {
    const decided = async (over: Parameters<MoneyWorld['returnee']>[0]) => {
      const { file, lineId } = await world.returnee(over);
      return (await world.decide(world.finance, await world.ask(file, { lineId }))).problem?.code;
    };
    expect(await decided({ openedOn: null })).toBe('disbursement.too-early');
    expect(await decided({ spendBy: '2026-04-02' })).toBe('disbursement.too-late');
    expect(await decided({ spendBy: TODAY })).toBeUndefined();
    expect(await decided({ amountMinor: null, lineMinor: 20_000 })).toBe('disbursement.amount-unknown');
  });

  it('should approve an unknown amount once two people gave the office its own figure', async () => {
    const { file, lineId, entitlementId } = await world.returnee({ amountMinor: null, lineMinor: 20_000 });
    const asked = await world.ask(file, { lineId });
    await world.database.asOwner(
      `insert into local_figure (office_id, programme_code, component, role, amount_minor, currency, valid_from, source,
         entered_by, entered_at, confirmed_by, confirmed_at)
       select e.office_id, e.programme_code, e.component, 'adult', 9999, 'EUR', '2026-01-01', 'Board', $2, now(), $3, now()
         from entitlement e where e.id = $1`,
      [entitlementId, world.manager.userId, world.supervisor.userId],
    );
    const above = await world.decide(world.finance, asked);
    expect(above.problem).toMatchObject({
      code: 'disbursement.above-budget',
      fields: { amountMinor: expect.any(String) },
    });
    const less = await world.ask(file, { lineId, amountMinor: 9_999 });
    expect(await world.stateOf((await world.approve(less)).id)).toBe('approved');
  });

  it('should give nothing in cash that is granted in kind only, whoever asks the database', async () => {
    const { file, entitlementId } = await world.returnee({ modality: 'in-kind' });
    const lineId = await saveLine(world.database, file, world.officer.userId, { entitlementId, modality: 'cash' });
    const refused = await refusalOf(world.ask(file, { lineId, payeeKind: 'beneficiary' }));
    expect(refused).toMatchObject({ code: 'disbursement.unsuitable', fields: { modality: expect.any(String) } });
  });

  it('should ask one approver up to the office’s sum, and three offers above another', async () => {
    const record = world.module.get(RecordPaymentPolicyAction);
    const policy = { officeId: world.office.id, currency: 'EUR', validFrom: '2026-01-01', source: 'Office policy' };
    await record.execute(world.manager, { ...policy, twoApproversAboveMinor: 50_000, quotesAboveMinor: 80_000 });
    try {
      const { file, lineId } = await world.returnee();
      const small = await world.ask(file, { lineId, amountMinor: 50_000 });
      expect(await world.decide(world.finance, small)).toMatchObject({ state: 'approved' });
      const large = await world.ask(file, { lineId, amountMinor: 50_001 });
      expect(await world.decide(world.finance, large)).toMatchObject({ state: 'requested' });
      const without = await refusalOf(world.ask(file, { lineId, amountMinor: 80_001 }));
      expect(without).toMatchObject({ code: 'disbursement.papers-missing', fields: { files: expect.any(String) } });
      const planned = await world.ask(file, { lineId, amountMinor: 80_001, request: false });
      const files = await Promise.all(
        [1, 2, 3].map(async () => ({ kind: 'quote' as const, attachmentId: await world.paper(file) })),
      );
      await world.module.get(RequestDisbursementAction).execute(world.officer, {
        ...{ disbursementId: planned.id, version: planned.version, files },
      });
      expect(await world.stateOf(planned.id)).toBe('requested');
    } finally {
      await world.database.asOwner(`delete from payment_policy where office_id = $1`, [world.office.id]);
    }
  });

  it('should tell the rate with its day and source where another currency is handed over', async () => {
    const { file, lineId } = await world.returnee();
    const approved = await world.approve(await world.ask(file, { lineId }));
    const lari = {
      givenCurrency: 'GEL',
      givenMinor: 29_500,
      rate: '2.95',
      ratedOn: '2026-04-01',
      rateSource: 'UN rate',
    };
    expect(await refusalOf(world.give(approved, { ...lari, rateSource: null }))).toMatchObject({
      fields: { rateSource: expect.any(String) },
    });
    expect(await refusalOf(world.give(approved, { ...lari, givenMinor: 29_501 }))).toMatchObject({
      code: 'disbursement.unsuitable',
      fields: { givenMinor: 'must be 29500, at this rate' },
    });
    expect(await refusalOf(world.give(approved, { givenMinor: 9_999 }))).toMatchObject({
      fields: { givenMinor: expect.any(String) },
    });
    const paid = await world.give(approved, lari);
    const back = (over: object) =>
      world.module.get(ReturnDisbursementAction).execute(world.officer, {
        ...{ disbursementId: paid.id, version: paid.version, returnedOn: TODAY, returnedMinor: 29_500 },
        ...{ returnedCurrency: 'GEL', reason: 'The shop closed', ...over },
      });
    expect(await refusalOf(back({ returnedMinor: 29_000 }))).toMatchObject({
      code: 'disbursement.return-inexact',
      fields: { returnedMinor: expect.any(String) },
    });
    expect(await refusalOf(back({ returnedCurrency: 'EUR' }))).toMatchObject({ code: 'disbursement.return-inexact' });
    await back({});
    expect(await world.stateOf(paid.id)).toBe('returned');
  });

  it('should free what is cancelled, and pay nobody else without an invoice', async () => {
    const { file, lineId } = await world.returnee({ amountMinor: 10_000 });
    const approved = await world.approve(await world.ask(file, { lineId, files: [] }));
    expect(await refusalOf(world.give(approved))).toMatchObject({ code: 'disbursement.papers-missing' });
    expect(await refusalOf(world.ask(file, { lineId }))).toMatchObject({ code: 'disbursement.above-budget' });
    await world.module.get(CancelDisbursementAction).execute(world.officer, {
      ...{ disbursementId: approved.id, version: approved.version, reason: 'Another oven' },
    });
    expect(await world.stateOf((await world.approve(await world.ask(file, { lineId }))).id)).toBe('approved');
  });

  it('should count a second grant of the same component together with the first', async () => {
    const { file, lineId, entitlementId } = await world.returnee({ amountMinor: 10_000 });
    await world.approve(await world.ask(file, { lineId }));
    const [ended] = await world.database.asOwner<{ rule: string; component: string }>(
      `update entitlement set ended_at = now() where id = $1 returning rule_version_id as rule, component`,
      [entitlementId],
    );
    const renewed = await saveGrant(world.database, file, world.officer.userId, {
      ...{ amountMinor: 12_000, rule: { id: ended!.rule, component: ended!.component } },
    });
    const line = await saveLine(world.database, file, world.officer.userId, { entitlementId: renewed });
    expect(await refusalOf(world.ask(file, { lineId: line, amountMinor: 2_001 }))).toMatchObject({
      code: 'disbursement.above-budget',
    });
    const rest = await world.approve(await world.ask(file, { lineId: line, amountMinor: 2_000 }));
    expect(await world.stateOf(rest.id)).toBe('approved');
  });
});
