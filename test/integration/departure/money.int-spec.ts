import { randomUUID } from 'node:crypto';
import { findSensitivePart } from '@homeward/contracts';
import { ReceiptsQuery } from '@homeward/notification';
import fc from 'fast-check';
import {
  FileReceiptAction,
  FloatsQuery,
  MoveFloatAction,
  OpenFloatAction,
  PayAtDepartureAction,
  ReturnPaymentAction,
  type PayAtDepartureInput,
} from '@homeward/travel';
import type { SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import { pdfText } from '../../support/pdf-text.ts';
import { TestClock } from '../../support/test-clock.ts';
import { AT_AIRPORT, EVE, openDepartureWorld, refusalOf, type DepartureWorld, type Staff } from './rig.ts';

describe('cash at the departure', () => {
  let world: DepartureWorld;
  const clock = new TestClock(AT_AIRPORT);

  beforeAll(async () => {
    world = await openDepartureWorld(clock);
  });
  beforeEach(() => clock.setTo(AT_AIRPORT));
  afterAll(() => world.close());

  const officer = (): Promise<Staff> => saveActor(world.database, 'movement-officer', world.office);
  const open = async (who: Staff, advanceMinor = 50_000): Promise<string> =>
    (
      await world.module.get(OpenFloatAction).execute(world.supervisor, {
        ...{ officeId: world.office.id, officerId: who.userId, currency: 'EUR', advanceMinor },
      })
    ).id;
  const grant = async (
    file: SavedCase,
    amountMinor: number | null,
    over: Readonly<Record<string, unknown>> = {},
  ): Promise<string> => {
    const [memberId, evaluationId, decisionId, id] = [file.members[0]!.id, randomUUID(), randomUUID(), randomUUID()];
    const { database, counsellor } = world;
    const of = [file.id, file.officeId];
    await database.asOwner(
      `insert into eligibility_evaluation (id, case_id, office_id, programme_code, number, as_of, context, inputs_digest, created_by, created_at)
       values ($1, $2, $3, 'BE-FEDASIL', (select count(*) + 1 from eligibility_evaluation where case_id = $2), '2026-02-01', '{}', 'x', $4, now())`,
      [evaluationId, ...of, counsellor.userId],
    );
    await database.asOwner(
      `insert into eligibility_decision (id, evaluation_id, member_id, case_id, office_id, decision, decided_by, decided_at)
       values ($1, $2, $3, $4, $5, 'approve', $6, now())`,
      [decisionId, evaluationId, memberId, ...of, counsellor.userId],
    );
    await database.asOwner(
      `insert into entitlement (id, member_id, case_id, office_id, decision_id, rule_version_id, programme_code, component, title,
         role, amount_kind, amount_minor, currency, rule_day, pay_moment, modality, opened_at)
       select $1, $2, $3, $4, $5, (select id from rule_version limit 1), 'BE-FEDASIL', $6, 'Premium', 'principal', 'fixed', $7,
              $8, '2026-03-05', $9, 'cash', now()`,
      [
        id,
        memberId,
        ...of,
        decisionId,
        `premium-${id.slice(0, 8)}`,
        amountMinor,
        over['currency'] ?? 'EUR',
        over['payMoment'] ?? 'departure',
      ],
    );
    return id;
  };
  const pay = (who: Staff, file: SavedCase, over: Partial<PayAtDepartureInput>) =>
    world.module.get(PayAtDepartureAction).execute(who, file.id, {
      ...{ memberId: file.members[0]!.id, floatId: '', kind: 'entitlement', amountMinor: 1, currency: 'EUR', ...over },
    });
  const paper = async (file: SavedCase): Promise<string> => {
    const id = randomUUID();
    await world.database.asOwner(
      `insert into attachment (id, case_id, office_id, member_id, matter_class, file_name, media_type, byte_size, author_id, created_at)
       values ($1, $2, $3, $4, 'ordinary', 'receipt.png', 'image/png', 10, $5, now())`,
      [id, file.id, file.officeId, file.members[0]!.id, world.counsellor.userId],
    );
    return id;
  };
  const floatOf = async (who: Staff) => (await world.module.get(FloatsQuery).execute(who))[0]!;

  it('should pay what is due out of the officer’s float, give each receipt a number, and keep the sums', async () => {
    const who = await officer();
    const { file } = await world.family();
    const floatId = await open(who);
    const entitlementId = await grant(file, 35_000);
    const first = await pay(who, file, { floatId, entitlementId, amountMinor: 20_000 });
    const receiptId = await paper(file);
    const second = await pay(who, file, {
      floatId,
      entitlementId,
      amountMinor: 15_000,
      receiptKind: 'scanned',
      receiptId,
    });
    expect([first.receiptNumber, second.receiptNumber]).toEqual(['2026-00001', '2026-00002']);
    expect(await floatOf(who)).toMatchObject({
      balanceMinor: 15_000,
      advancedMinor: 50_000,
      paidMinor: 35_000,
      withoutReceipt: 1,
    });
    await world.module.get(FileReceiptAction).execute(who, {
      ...{ paymentId: first.id, version: 1, receiptKind: 'signed-on-screen', receiptId: await paper(file) },
    });
    expect(await floatOf(who)).toMatchObject({ withoutReceipt: 0 });
    const twice = world.module.get(FileReceiptAction).execute(who, {
      ...{ paymentId: first.id, version: 2, receiptKind: 'scanned', receiptId: await paper(file) },
    });
    expect(await refusalOf(twice)).toMatchObject({ code: 'payment.already-receipted' });
  });

  it('should print what is to be signed for, which names the amount and neither a programme nor a reason', async () => {
    const who = await officer();
    const { file } = await world.family();
    const entitlementId = await grant(file, 35_000);
    const paid = await pay(who, file, { floatId: await open(who), entitlementId, amountMinor: 35_000 });
    await world.database.asOwner(`update person set preferred_language = 'en' where id = $1`, [
      file.members[0]!.personId,
    ]);
    const print = async (by: Staff): Promise<string> =>
      (await pdfText(await world.module.get(ReceiptsQuery).ofDeparture(by, paid.id))).join(' ');
    const receipt = await print(who);
    for (const said of ['Receipt', paid.receiptNumber, '350.00', 'I have received this amount in cash.'])
      expect(receipt).toContain(said);
    expect(findSensitivePart(receipt)).toBeNull();
    for (const told of [file.number, 'Premium', 'FEDASIL']) expect(receipt).not.toContain(told);
    expect(await refusalOf(print(world.stranger))).toMatchObject({ code: 'record.not-found' });
    await world.module.get(ReturnPaymentAction).execute(who, paid.id, 1);
    expect(await refusalOf(print(who))).toMatchObject({ code: 'record.not-found' });
  });

  it('should offer for a float whoever pays at departures, also who owns no case, and never oneself', async () => {
    const who = await officer();
    const holders = await world.module.get(FloatsQuery).holders(world.supervisor, world.office.id);
    const ids = holders.map(({ id }) => id);
    expect(ids).toContain(who.userId);
    for (const other of [world.supervisor, world.counsellor]) expect(ids).not.toContain(other.userId);
    const stranger = world.module.get(FloatsQuery).holders(who, world.office.id);
    expect(await refusalOf(stranger)).toMatchObject({ code: 'permission.missing' });
  });

  it('should refuse what is not due, more than is due, twice, in another currency, or out of another’s float', async () => {
    const [who, colleague] = [await officer(), await officer()];
    const { file } = await world.family();
    const floatId = await open(who);
    const entitlementId = await grant(file, 10_000);
    const wrong = async (over: Partial<PayAtDepartureInput>, code: string, field: string, by = who) => {
      const refusal = await refusalOf(pay(by, file, { floatId, entitlementId, amountMinor: 10_000, ...over }));
      expect([refusal.code, Object.keys(refusal.fields)]).toEqual([code, [field]]);
    };
    await wrong({ amountMinor: 10_001 }, 'payment.above-entitlement', 'amountMinor');
    await wrong({ currency: 'USD' }, 'payment.unsuitable', 'currency');
    await wrong({}, 'payment.unsuitable', 'floatId', colleague);
    await wrong(
      { entitlementId: await grant(file, 10_000, { payMoment: 'arrival' }) },
      'payment.unsuitable',
      'entitlementId',
    );
    await wrong({ entitlementId: await grant(file, null) }, 'payment.above-entitlement', 'entitlementId');
    await wrong({ memberId: (await world.family()).file.members[0]!.id }, 'payment.unsuitable', 'memberId');
    await wrong({ receiptKind: 'scanned', receiptId: randomUUID() }, 'payment.unsuitable', 'receiptId');
    clock.setTo(EVE);
    await wrong({}, 'payment.unsuitable', 'memberId');
    clock.setTo(AT_AIRPORT);
    await pay(who, file, { floatId, entitlementId, amountMinor: 10_000 });
    await wrong({ amountMinor: 1 }, 'payment.above-entitlement', 'entitlementId');
    const rows = await world.database.asOwner(`select amount_minor from departure_payment where case_id = $1`, [
      file.id,
    ]);
    expect(rows).toEqual([{ amount_minor: 10_000 }]);
  });

  it('should refund what a travel document cost once, against its receipt', async () => {
    const who = await officer();
    const { file } = await world.family();
    const floatId = await open(who);
    const cost = { floatId, kind: 'document-costs' as const, amountMinor: 4_500 };
    expect(await refusalOf(pay(who, file, cost))).toMatchObject({ fields: { proofId: expect.any(String) } });
    const proofId = await paper(file);
    await pay(who, file, { ...cost, proofId });
    expect(await refusalOf(pay(who, file, { ...cost, proofId }))).toMatchObject({
      fields: { proofId: expect.stringContaining('already') },
    });
  });

  it('should take money back from whoever does not leave, and not from whoever did', async () => {
    const who = await officer();
    const { file, journey } = await world.family();
    const floatId = await open(who);
    const entitlementId = await grant(file, 10_000);
    const { id } = await pay(who, file, { floatId, entitlementId, amountMinor: 10_000 });
    await world.settle('withdrew', journey.seats);
    const back = () => world.module.get(ReturnPaymentAction).execute(who, id, 1);
    await back();
    expect(await floatOf(who)).toMatchObject({ balanceMinor: 50_000, paidMinor: 0 });
    expect(await refusalOf(back())).toMatchObject({ code: 'record.version-stale' });

    const gone = await world.family();
    const paid = await pay(who, gone.file, { floatId, entitlementId: await grant(gone.file, 500), amountMinor: 500 });
    await world.database.asOwner(`update booking_passenger set state = 'departed' where member_id = $1`, [
      gone.file.members[0]!.id,
    ]);
    const refused = await refusalOf(world.module.get(ReturnPaymentAction).execute(who, paid.id, 1));
    expect(refused).toMatchObject({ code: 'payment.unsuitable' });
  });

  it('should let nobody advance money to themselves, and close a float that is given back whole', async () => {
    const own = world.module.get(OpenFloatAction).execute(world.supervisor, {
      ...{ officeId: world.office.id, officerId: world.supervisor.userId, currency: 'EUR', advanceMinor: 100 },
    });
    expect(await refusalOf(own)).toMatchObject({ code: 'float.own' });
    const who = await officer();
    const floatId = await open(who, 100);
    const move = (amountMinor: number, version: number) =>
      world.module
        .get(MoveFloatAction)
        .execute(world.supervisor, { floatId, version, kind: 'return', amountMinor, close: true });
    expect(await refusalOf(move(101, 2))).toMatchObject({
      code: 'float.exceeded',
      fields: { amountMinor: expect.any(String) },
    });
    expect(await refusalOf(move(100, 1))).toMatchObject({ code: 'record.version-stale' });
    await move(100, 2);
    expect(await refusalOf(move(1, 3))).toMatchObject({ code: 'float.closed' });
  });

  it('should never pay more than the float holds or than is due, whatever is paid at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 100, max: 1_000 }),
        fc.integer({ min: 100, max: 1_000 }),
        fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 2, maxLength: 5 }),
        async (advanceMinor, dueMinor, amounts) => {
          const who = await officer();
          const [one, two] = [await world.family(), await world.family()];
          const floatId = await open(who, advanceMinor);
          const due = [await grant(one.file, dueMinor), await grant(two.file, dueMinor)];
          const files = [one.file, two.file];
          const tries = amounts.map((amountMinor, i) =>
            pay(who, files[i % 2]!, { floatId, entitlementId: due[i % 2]!, amountMinor }).then(
              () => ({ i: i % 2, amountMinor }),
              () => null,
            ),
          );
          const paid = (await Promise.all(tries)).flatMap((one) => one ?? []);
          const sum = (rows: typeof paid): number => rows.reduce((total, { amountMinor }) => total + amountMinor, 0);
          for (const i of [0, 1]) expect(sum(paid.filter((row) => row.i === i))).toBeLessThanOrEqual(dueMinor);
          const float = await floatOf(who);
          expect(float.balanceMinor).toBe(advanceMinor - sum(paid));
          expect(float.balanceMinor).toBe(float.advancedMinor - float.paidMinor - float.returnedMinor);
          expect(float.balanceMinor).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 6 },
    );
  });
});
