import {
  AskFitnessAction,
  AssessFitnessAction,
  FitnessQueries,
  HandOverCareAction,
  type AssessFitnessInput,
} from '@homeward/travel';
import type { Staff } from '../case/rooms.ts';
import {
  openPapersWorld,
  refusalOf,
  TODAY,
  type PapersWorld,
  type TravelFile,
  type Traveller,
} from './papers-rooms.ts';

describe('fitness to travel', () => {
  let world: PapersWorld;

  beforeAll(async () => {
    world = await openPapersWorld();
  });
  afterAll(() => world.close());

  const one = (traveller: Traveller = {}): Promise<TravelFile> => world.saveTravellers([traveller]);
  const ask = (file: TravelFile, given: object = {}, by: Staff = world.caseworker) =>
    world.module.get(AskFitnessAction).execute(by, file.id, {
      ...{ memberId: file.members[0]!.id, answer: 'requested', consentedOn: '2026-03-01', version: 0, ...given },
    });
  const assess = (file: TravelFile, given: Partial<AssessFitnessInput> = {}, by: Staff = world.medical) =>
    world.module.get(AssessFitnessAction).execute(by, file.id, {
      ...{ memberId: file.members[0]!.id, version: 1, outcome: 'fit', conditions: [], services: [], assessedOn: TODAY },
      ...{ validUntil: '2026-03-20', reviewOn: null, physician: 'Dr Zqdoctor', medifReference: null, pregnancy: null },
      ...{ medication: null, medicationDays: null, vaccinations: null, summary: null, handOverTo: null },
      ...{ handOverContact: null, ...given },
    });
  const lacks = async (file: TravelFile): Promise<string | undefined> =>
    (await world.missing(world.caseworker, file, 'mark-ready'))['fit-to-travel'];
  const read = (by: Staff, file: TravelFile) => world.module.get(FitnessQueries).ofCase(by, file.id);
  const ordinary = async (file: TravelFile) => (await world.readiness(world.movement, file))[0]!.fitness;

  it('should be asked for, consented to, and answered before anybody is ready', async () => {
    const file = await one();
    expect(await lacks(file)).toMatch(/ask the medical officer or record/);
    expect(await refusalOf(ask(file, { consentedOn: null }))).toMatchObject({
      ...{ code: 'fitness.wrong', fields: { consentedOn: expect.any(String) } },
    });
    expect((await refusalOf(assess(file, { version: 0 }))).code).toBe('fitness.not-asked');
    await ask(file);
    expect(await lacks(file)).toMatch(/has not answered yet/);
    await assess(file);
    expect(await lacks(file)).toBeUndefined();
  });

  it('should be known to others as whether, until when and with what, and its finding to the few it is for', async () => {
    const file = await one();
    await ask(file);
    const sealed = { medication: 'Zqmedicine', medicationDays: 60, summary: 'Zqsummary', vaccinations: 'Zqvaccine' };
    await assess(file, {
      ...{
        ...sealed,
        outcome: 'fit-with-conditions',
        conditions: ['wheelchair', 'escort'],
        services: ['WCHR', 'MEDA'],
      },
      ...{ handOverTo: 'Dr Zqreceiver', handOverContact: '+995 32 200 00 00' },
    });
    expect(await ordinary(file)).toMatchObject({
      ...{ answer: 'may-travel', until: '2026-03-20', services: ['WCHR', 'MEDA'], escort: true },
      receivedBySomebody: true,
    });
    expect(await read(world.medical, file)).toMatchObject([sealed]);
    for (const other of [world.caseworker, world.movement, world.colleague, { ...world.medical, secondFactor: false }])
      expect(await read(other, file)).toEqual([]);
    expect(JSON.stringify(await world.readiness(world.movement, file))).not.toMatch(/Zq|wheelchair|Dr /);
    const [{ found }] = (await world.database.asOwner<{ found: number }>(
      `select count(*)::int as found from audit_value where after::text like '%Zq%' and after::text not like '%mrz%'`,
    )) as [{ found: number }];
    expect(found).toBe(0);
  });

  it('should be written by a medical officer and by nobody else, and read with a trace', async () => {
    const file = await one();
    await ask(file);
    expect((await refusalOf(assess(file, {}, world.colleague))).code).toBe('permission.missing');
    const { id } = await assess(file);
    await read(world.medical, file);
    const traces = await world.database.asOwner(
      `select 1 from audit_event where record_id = $1 and action = 'read-sealed-fitness'`,
      [id],
    );
    expect(traces).toHaveLength(1);
  });

  it('should stop somebody who is unfit until a later finding lets them go, and not say why', async () => {
    const file = await one();
    await ask(file);
    await assess(file, { outcome: 'temporarily-unfit', validUntil: null, reviewOn: '2026-03-10' });
    expect(await lacks(file)).toBe('Somebody may not travel now: ask the medical officer when they look again.');
    expect(await ordinary(file)).toMatchObject({ answer: 'may-not-travel', until: null, lookAgainOn: '2026-03-10' });
    await assess(file, { version: 2 });
    expect(await lacks(file)).toBeUndefined();
    expect(await read(world.medical, file)).toHaveLength(2);
  });

  it('should have to reach to the last leg', async () => {
    const file = await one();
    await ask(file);
    await assess(file);
    await world.seat(file, 0, '2026-03-20', '2026-03-21');
    expect(await lacks(file)).toBe('The medical officer’s answer does not reach to 2026-03-21: ask again.');
  });

  it('should be said to be unneeded by anybody of somebody in standard care, and else by the medical officer', async () => {
    const file = await one();
    const none = { answer: 'not-required', consentedOn: null };
    await ask(file, none);
    expect(await lacks(file)).toBeUndefined();
    const frail = await one();
    await world.database.asOwner(`update case_member set care_level = 'raised' where case_id = $1`, [frail.id]);
    expect((await refusalOf(ask(frail, none))).code).toBe('fitness.care-needed');
    await ask(frail, none, world.medical);
    expect(await lacks(frail)).toBeUndefined();
  });

  describe('of somebody who is pregnant', () => {
    // 36 weeks have passed on 22 May 2026, 32 on 24 April, 28 on 27 March.
    const DUE = '2026-06-19';
    it.each([
      ['one child, with a certificate', false, true, '2026-05-22'],
      ['several children, with a certificate', true, true, '2026-04-24'],
      ['one child, without a certificate', false, false, '2026-03-26'],
    ])('should end where carriers take nobody any more: %s', async (_who, multiple, certificateHeld, until) => {
      const file = await one();
      await ask(file);
      await assess(file, { validUntil: '2026-12-31', pregnancy: { dueOn: DUE, multiple, certificateHeld } });
      expect(await ordinary(file)).toMatchObject({ answer: 'may-travel', until });
      expect(JSON.stringify(await ordinary(file))).not.toContain(DUE);
    });

    it('should follow a figure with a source from its day on', async () => {
      await world.database.asOwner(
        `insert into travel_setting values ('pregnancy-single-last-week', '2026-03-01', 34, 'own-source', 'The carrier', $1)`,
        [world.managers[0].userId],
      );
      const file = await one();
      await ask(file);
      await assess(file, {
        validUntil: '2026-12-31',
        pregnancy: { dueOn: DUE, multiple: false, certificateHeld: true },
      });
      expect(await ordinary(file)).toMatchObject({ until: '2026-05-08' });
      await world.database.asOwner(`delete from travel_setting where known_from = 'own-source'`);
    });
  });

  describe('of a newborn', () => {
    it('should wait for the seventh day, or for a physician, and never come before the second', async () => {
      const file = await one({ born: '2026-03-01' });
      await ask(file, { answer: 'not-required', consentedOn: null });
      await world.seat(file, 0, '2026-03-08', '2026-03-09');
      expect(await lacks(file)).toBeUndefined();
      await world.database.asOwner(`update booking_leg set departs_local = '2026-03-07 20:00' where case_id = $1`, [
        file.id,
      ]);
      expect(await lacks(file)).toMatch(/A newborn travels from 2026-03-08 on, or earlier/);
      await ask(file, { version: 1 });
      await assess(file, { version: 2 });
      expect(await lacks(file)).toBeUndefined();
      await world.database.asOwner(`update booking_leg set departs_local = '2026-03-02 20:00' where case_id = $1`, [
        file.id,
      ]);
      expect(await lacks(file)).toMatch(/choose a later day/);
    });
  });

  it.each([
    ['conditions where there are none', { conditions: ['oxygen'] }, 'conditions'],
    ['no condition where one is meant', { outcome: 'fit-with-conditions' }, 'conditions'],
    [
      'a stretcher nobody asks the carrier for',
      { outcome: 'fit-with-conditions', conditions: ['stretcher'] },
      'services',
    ],
    ['no last day', { validUntil: null }, 'validUntil'],
    ['a last day before the examination', { validUntil: '2026-03-01' }, 'validUntil'],
    ['no day to look again', { outcome: 'temporarily-unfit', validUntil: null }, 'reviewOn'],
    ['days of nothing', { medicationDays: 10 }, 'medicationDays'],
    ['an examination to come', { assessedOn: '2026-03-03' }, 'assessedOn'],
    [
      'a pregnancy beyond every carrier',
      { pregnancy: { dueOn: '2026-03-05', multiple: false, certificateHeld: true } },
      'validUntil',
    ],
  ])('should refuse %s, naming the field, and keep nothing', async (_what, given, field) => {
    const file = await one();
    await ask(file);
    expect((await refusalOf(assess(file, given as Partial<AssessFitnessInput>))).fields).toHaveProperty([field]);
    expect(await read(world.medical, file)).toEqual([]);
    expect(await ordinary(file)).toMatchObject({ answer: 'requested', version: 1 });
  });

  it('should be handed over to a named person, who confirms it on a day', async () => {
    const file = await one();
    await ask(file);
    const { id } = await assess(file);
    const handOver = (version: number, handedOverOn: string | null) =>
      world.module.get(HandOverCareAction).execute(world.medical, id, {
        ...{ version, handOverTo: 'Dr Tsereteli', handOverContact: '+995 32 200 00 00', handedOverOn },
      });
    expect((await refusalOf(handOver(1, '2026-03-01'))).fields).toHaveProperty('handedOverOn');
    expect((await refusalOf(handOver(1, '2026-03-03'))).fields).toHaveProperty('handedOverOn');
    await handOver(1, null);
    expect((await ordinary(file))!.receivedBySomebody).toBe(true);
    expect((await refusalOf(handOver(1, TODAY))).code).toBe('record.version-stale');
    await handOver(2, TODAY);
    expect(await read(world.medical, file)).toMatchObject([{ handOverTo: 'Dr Tsereteli', handedOverOn: TODAY }]);
  });

  it('should be asked by the version read, of this case’s member', async () => {
    const [file, other] = [await one(), await one()];
    expect((await refusalOf(ask(file, { memberId: other.members[0]!.id }))).fields).toHaveProperty('memberId');
    await ask(file);
    expect((await refusalOf(ask(file))).code).toBe('record.version-stale');
    expect((await refusalOf(assess(file, { version: 9 }))).code).toBe('record.version-stale');
    expect(await read(world.medical, file)).toEqual([]);
  });
});
