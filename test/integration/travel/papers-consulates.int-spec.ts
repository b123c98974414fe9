import { RaiseRemindersAction } from '@homeward/case';
import {
  RecordConsulateAction,
  EndAgreementAction,
  RecordAgreementAction,
  ConsulatesQueries,
} from '@homeward/organisation';
import { RecordConsentAction, WithdrawConsentAction } from '@homeward/counselling';
import {
  OpenConsularRequestAction,
  RecordConsularStepAction,
  type OpenConsularRequestInput,
  type RecordConsularStepInput,
} from '@homeward/travel';
import {
  NOON,
  openPapersWorld,
  refusalOf,
  TODAY,
  type PapersWorld,
  type TravelFile,
  type Traveller,
} from './papers-rooms.ts';

const DECIDED: Traveller = { declared: true, legalStatus: 'irregular', paper: null };

describe('the way to a document at a consulate', () => {
  let world: PapersWorld;
  let consulateId: string;
  let named = 0;

  beforeAll(async () => {
    world = await openPapersWorld();
    consulateId = await consulate('Embassy of Georgia');
  });
  afterEach(() => world.clock.setTo(NOON));
  afterAll(() => world.close());

  const consulate = async (name: string): Promise<string> => {
    const { id } = await world.module.get(RecordConsulateAction).execute(world.managers[0], {
      ...{ officeId: world.office.id, countryCode: 'GE', name, city: 'Brussels', usualDays: 21 },
      fee: { amountMinor: 5_000, currency: 'EUR' },
    });
    return id;
  };
  const consent = async (file: TravelFile, recipientName = 'embassy of georgia'): Promise<string> => {
    const { id } = await world.module.get(RecordConsentAction).execute(world.caseworker, file.members[0]!.personId, {
      ...{ purpose: 'consulate-contact', channelId: null, recipientKind: 'consulate', recipientName },
      grantedOn: '2026-02-25',
    });
    return id;
  };
  const open = async (file: TravelFile, given: Partial<OpenConsularRequestInput> = {}) =>
    world.module.get(OpenConsularRequestAction).execute(world.movement, file.id, {
      ...{ memberId: file.members[0]!.id, consulateId, documentKind: 'emergency-travel-document' },
      ...{ begins: 'identification-asked', consentId: given.consentId ?? (await consent(file)), textLanguage: 'en' },
      ...{ textShown: 'The office gives my name to the Embassy of Georgia.', askedOn: TODAY, ...given },
    });
  const step = (id: string, version: number, what: string, more: Partial<RecordConsularStepInput> = {}) =>
    world.module.get(RecordConsularStepAction).execute(world.movement, id, {
      ...{ version, what: what as 'identified', happenedOn: TODAY, attended: ['person', 'caseworker'], ...more },
    });
  const one = (traveller: Traveller = DECIDED): Promise<TravelFile> => world.saveTravellers([traveller]);
  const count = async (table: string, file: TravelFile): Promise<number> => {
    const [row] = await world.database.asOwner<{ n: number }>(
      `select count(*)::int as n from ${table} where case_id = $1`,
      [file.id],
    );
    return row!.n;
  };

  it('should be shut until the person has decided', async () => {
    const file = await one({ legalStatus: 'irregular', paper: null });
    const refused = await refusalOf(open(file));
    expect(refused).toMatchObject({ code: 'consular-request.shut', fields: { memberId: expect.any(String) } });
    expect([await count('consular_request', file), await count('sharing', file)]).toEqual([0, 0]);
  });

  it.each([['asylum-pending'], [undefined]])(
    'should be shut for somebody whose status is %s until they were told what it means',
    async (legalStatus) => {
      const file = await one({ declared: true, paper: null, ...(legalStatus ? { legalStatus } : {}) });
      const consentId = await consent(file);
      const refused = await refusalOf(open(file, { consentId }));
      expect(refused).toMatchObject({ code: 'consular-request.shut', fields: { asylumToldOn: expect.any(String) } });
      expect(await count('sharing', file)).toBe(0);
      await open(file, { consentId, asylumToldOn: '2026-02-28' });
      expect(await count('consular_request', file)).toBe(1);
    },
  );

  it('should rest on a consent to this consulate that stands, and leave no trace when it does not', async () => {
    const file = await one();
    const other = await consent(file, 'Consulate of Armenia');
    expect((await refusalOf(open(file, { consentId: other }))).code).toBe('sharing.no-consent');
    const mine = await consent(file);
    await world.module.get(WithdrawConsentAction).execute(world.caseworker, mine, 1);
    expect((await refusalOf(open(file, { consentId: mine }))).code).toBe('sharing.no-consent');
    expect([await count('consular_request', file), await count('consular_step', file)]).toEqual([0, 0]);
  });

  it('should log what went to the consulate each time it is asked, and keep the text the person agreed to', async () => {
    const file = await one();
    const { id } = await open(file);
    await step(id, 1, 'identified');
    await step(id, 2, 'document-asked', { fee: { amountMinor: 5_000, currency: 'EUR' } });
    const sharings = await world.database.asOwner(
      `select recipient_kind, recipient_name, categories, basis from sharing where case_id = $1 order by created_at, categories`,
      [file.id],
    );
    expect(sharings).toEqual(
      expect.arrayContaining([
        {
          recipient_kind: 'consulate',
          recipient_name: 'Embassy of Georgia',
          categories: ['identity'],
          basis: 'consent',
        },
        expect.objectContaining({ categories: ['identity', 'travel-document'] }),
      ]),
    );
    const [row] = await world.readiness(world.caseworker, file);
    expect(row!.consulate).toMatchObject({
      ...{ decided: true, mustBeTold: false },
      requests: [{ state: 'document-asked', textShown: 'The office gives my name to the Embassy of Georgia.' }],
    });
    expect(row!.parts[0]).toMatchObject({ state: 'waiting', code: 'none' });
  });

  it('should ask no more once the consent was taken back', async () => {
    const file = await one();
    const consentId = await consent(file);
    const { id } = await open(file, { consentId });
    await step(id, 1, 'identified');
    await world.module.get(WithdrawConsentAction).execute(world.caseworker, consentId, 1);
    expect((await refusalOf(step(id, 2, 'document-asked'))).code).toBe('sharing.no-consent');
    const [row] = await world.readiness(world.caseworker, file);
    expect(row!.consulate.requests[0]).toMatchObject({ state: 'identified', version: 2 });
  });

  it('should lead to a document that is collected, looked at and valid', async () => {
    const file = await one();
    const { id } = await open(file);
    await step(id, 1, 'not-identified');
    await step(id, 2, 'identification-asked', { note: 'A cousin’s papers were added.' });
    await step(id, 3, 'appointment', { appointmentAt: new Date('2026-03-09T09:00:00Z') });
    await step(id, 4, 'identified');
    await step(id, 5, 'document-asked');
    const document = { number: 'LP 4711 A', issuedOn: TODAY, expiresOn: '2026-04-30' };
    const { documentId } = await step(id, 6, 'issued', { document });
    const [row] = await world.readiness(world.caseworker, file);
    expect(row!.documents).toMatchObject([{ id: documentId, number: 'LP 4711 A', originalAt: 'unknown' }]);
    expect((await world.missing(world.caseworker, file, 'mark-ready'))['travel-document-valid']).toMatch(
      /in nobody’s hand/,
    );
    await step(id, 7, 'collected');
    const [ready] = await world.readiness(world.caseworker, file);
    expect(ready!.documents[0]).toMatchObject({ originalAt: 'with-applicant' });
    expect(ready!.consulate.requests[0]!.steps).toHaveLength(8);
    expect((await refusalOf(step(id, 8, 'issued', { document }))).code).toBe('consular-step.not-now');
  });

  it.each([
    [
      'a step that does not follow',
      'issued',
      { document: { number: 'LP 1234', issuedOn: TODAY, expiresOn: TODAY } },
      'what',
    ],
    ['a day to come', 'identified', { happenedOn: '2026-03-03' }, 'happenedOn'],
    ['a day before it was asked', 'identified', { happenedOn: '2026-03-01' }, 'happenedOn'],
    ['a currency of no list', 'identified', { fee: { amountMinor: 1, currency: 'QQQ' } }, 'fee.currency'],
    ['an appointment without its hour', 'appointment', {}, 'appointmentAt'],
  ])('should refuse %s, naming the field, and keep nothing', async (_what, what, more, field) => {
    const file = await one();
    const { id } = await open(file);
    expect((await refusalOf(step(id, 1, what, more))).fields).toHaveProperty([field]);
    expect(await count('consular_step', file)).toBe(1);
  });

  it('should refuse a second request beside one under way, a stale version and a closed consulate', async () => {
    const file = await one();
    const consentId = await consent(file);
    const { id } = await open(file, { consentId });
    expect((await refusalOf(open(file, { consentId }))).code).toBe('consular-request.open-already');
    await step(id, 1, 'stopped');
    expect((await refusalOf(step(id, 1, 'stopped'))).code).toBe('record.version-stale');
    const closed = await consulate(`Closed ${(named += 1)}`);
    await world.database.asOwner(`update consulate set closed_on = '2026-03-01' where id = $1`, [closed]);
    expect((await refusalOf(open(file, { consentId, consulateId: closed }))).fields).toHaveProperty('consulateId');
  });

  it('should be asked again after two weeks and each week then, once each time', async () => {
    const file = await one();
    await open(file);
    const told = async (instant: string): Promise<string[]> => {
      world.clock.setTo(instant);
      await world.module.get(RaiseRemindersAction).execute();
      await world.module.get(RaiseRemindersAction).execute();
      const rows = await world.database.asOwner<{ key: string; user: string }>(
        `select split_part(key, '/', 3) as key, user_id as user from message_intent
          where case_id = $1 and template = 'consulate-chase-due' order by key`,
        [file.id],
      );
      expect(rows.every(({ user }) => user === world.caseworker.userId)).toBe(true);
      return rows.map(({ key }) => key);
    };
    expect(await told('2026-03-15T12:00:00Z')).toEqual([]);
    expect(await told('2026-03-16T12:00:00Z')).toEqual(['2026-03-16']);
    expect(await told('2026-03-22T12:00:00Z')).toEqual(['2026-03-16']);
    expect(await told('2026-04-07T12:00:00Z')).toEqual(['2026-03-16', '2026-04-06']);
  });

  it('should keep the directory to those who manage it, and no agreement without its source', async () => {
    const directory = world.module.get(RecordConsulateAction);
    const told = { officeId: world.office.id, countryCode: 'GE', name: 'Embassy of Georgia', city: 'Brussels' };
    expect((await refusalOf(directory.execute(world.caseworker, told))).code).toBe('permission.missing');
    expect((await refusalOf(directory.execute(world.managers[0], told))).fields).toHaveProperty('name');
    const nowhere = directory.execute(world.managers[0], { ...told, name: 'Nowhere', countryCode: 'QQ' });
    expect((await refusalOf(nowhere)).fields).toHaveProperty('countryCode');
    expect(await world.module.get(ConsulatesQueries).agreements(world.caseworker)).toEqual([]);
    const { id } = await world.module.get(RecordAgreementAction).execute(world.managers[0], {
      ...{ officeId: world.office.id, countryCode: 'GE', kind: 'eu', title: 'Agreement', inForceOn: '2011-03-01' },
      ...{ whatToExpect: 'An answer within days.', source: 'Official Journal' },
    });
    const end = world.module.get(EndAgreementAction);
    const early = end.execute(world.managers[0], id, { version: 1, endedOn: '2011-03-01' });
    expect((await refusalOf(early)).fields).toHaveProperty('endedOn');
    await end.execute(world.managers[0], id, { version: 1, endedOn: '2026-03-01' });
    const late = end.execute(world.managers[0], id, { version: 1, endedOn: '2026-03-02' });
    expect((await refusalOf(late)).code).toBe('record.version-stale');
  });
});
