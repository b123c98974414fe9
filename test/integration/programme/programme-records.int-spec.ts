import { randomUUID } from 'node:crypto';
import type { Role } from '@homeward/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { saveCase } from '../../support/factories/case.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { saveSession, type SessionHeaders } from '../../support/factories/session.factory.ts';
import { callerOf, startTestApi } from '../../support/test-api.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

interface Answer {
  status: number;
  body: Record<string, unknown> & { code?: string; fields?: { field: string }[]; id: string };
}

const programme = (overrides: object = {}): object => ({
  code: `BE-T${randomUUID().slice(0, 8).toUpperCase()}`,
  name: 'Return from Belgium by bus',
  hostCountries: ['BE'],
  currency: 'EUR',
  agency: 'Ministry of Asylum and Migration',
  validFrom: '2026-01-01',
  source: 'Agreement of 3 December 2025, annex 2',
  meansOfComplaint: 'Tell the office that decided; somebody else looks at it again.',
  ...overrides,
});
const RULE = {
  code: 'without-means',
  title: 'Without means',
  explanation: 'The person is without means.',
  legalReference: 'Annex 2, point 1.',
  sourceKeys: [],
  ourReading: 'As the annex says.',
  dateField: 'applicationOn',
  validFrom: '2026-01-01',
  definition: {
    kind: 'requirement',
    requirement: { condition: { fact: 'lackOfMeans', is: true }, refusal: 'The person has means.', exception: null },
  },
};

describe('recording programmes', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let office: OfficeRow;
  let manager: SessionHeaders;

  const call = callerOf<Answer['body']>(() => app);
  const signIn = async (role: Role, at = office): Promise<SessionHeaders> =>
    saveSession(database, await saveActor(database, role, at));
  const recorded = async (overrides: object = {}): Promise<string> =>
    (await call('POST', 'programmes', manager, programme(overrides))).body['code'] as string;
  const count = (): Promise<object[]> => database.asOwner('select count(*) from programme');

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await startTestApi(database);
    office = await saveOffice(database);
    manager = await signIn('programme-manager');
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('should be recorded once under one key, and be shown to everybody as not usable yet', async () => {
    const [key, body] = [randomUUID(), programme({ validTo: '2028-01-01' })];
    const first = await call('POST', 'programmes', manager, body, key);
    expect(first).toMatchObject({ status: 201, body: { version: 1 } });
    expect(await call('POST', 'programmes', manager, body, key)).toEqual(first);
    const shown = await call('GET', `programmes/${String(first.body['code'])}`, await signIn('donor'));
    expect(shown.body).toMatchObject({ ...body, origin: 'local', officeId: office.id, usable: false, rules: [] });
    const again = await call('POST', 'programmes', manager, body);
    expect(again).toMatchObject({ status: 409, body: { code: 'programme.code-taken' } });
    const events = await database.asOwner(`select action from audit_event where record_id = $1`, [first.body['code']]);
    expect(events).toEqual([{ action: 'record-programme' }]);
  });

  it('should judge nobody until another person has published a rule of it', async () => {
    const code = await recorded();
    const counsellor = await saveActor(database, 'counsellor', office);
    const file = await saveCase(database, office, counsellor.userId, { stage: 'ELIGIBILITY_REVIEW' });
    const session = await saveSession(database, counsellor);
    const evaluate = () => call('POST', `cases/${file.id}/evaluations`, session, { programmeCode: code });
    expect(await evaluate()).toMatchObject({ status: 422, body: { code: 'programme.not-usable' } });
    const drafted = await call('POST', `programmes/${code}/rules`, manager, RULE);
    expect(drafted.status).toBe(201);
    expect((await evaluate()).body.code).toBe('programme.not-usable');
    const publish = (by: SessionHeaders) =>
      call('POST', `rule-versions/${drafted.body.id}/publish`, by, { version: 1 });
    expect(await publish(manager)).toMatchObject({ status: 403, body: { code: 'rule.own-draft' } });
    expect((await publish(await signIn('programme-manager'))).status).toBe(200);
    expect(await evaluate()).toMatchObject({ status: 201, body: { programmeCode: code } });
    expect((await call('GET', `programmes/${code}`, session)).body).toMatchObject({ usable: true });
  });

  it('should not evaluate by a programme that has ended or has not begun', async () => {
    const counsellor = await saveActor(database, 'counsellor', office);
    const file = await saveCase(database, office, counsellor.userId, { stage: 'ELIGIBILITY_REVIEW' });
    const session = await saveSession(database, counsellor);
    for (const [dates, word] of [
      [{ validFrom: '2020-01-01', validTo: '2021-01-01' }, /had ended/],
      [{ validFrom: '2999-01-01' }, /had not begun/],
    ] as const) {
      const programmeCode = await recorded(dates);
      const answer = await call('POST', `cases/${file.id}/evaluations`, session, { programmeCode });
      expect(answer).toMatchObject({ status: 422, body: { code: 'evaluation.unsuitable' } });
      expect(JSON.stringify(answer.body.fields)).toMatch(word);
    }
  });

  it('should be changed with the version that was read, and tell both when it is stale', async () => {
    const code = await recorded({ validTo: '2028-01-01' });
    const change = (body: object, by = manager) => call('PATCH', `programmes/${code}`, by, body);
    expect(await change({ version: 1, agency: 'Agency for return' })).toMatchObject({
      status: 200,
      body: { version: 2 },
    });
    expect(await change({ version: 1, name: 'Another name' })).toMatchObject({
      status: 409,
      body: { code: 'record.version-stale', versions: { sent: 1, current: 2 } },
    });
    const early = await change({ version: 2, validTo: '2025-01-01' });
    expect([early.status, early.body.fields?.map(({ field }) => field)]).toEqual([422, ['validTo']]);
    expect((await change({ version: 2, validTo: null, name: null })).status).toBe(200);
    expect((await call('GET', `programmes/${code}`, manager)).body).toMatchObject({
      ...{ version: 3, agency: 'Agency for return', validTo: null, name: 'Return from Belgium by bus' },
    });
  });

  it('should be changed by nobody else: a counsellor, another office’s manager, and nobody what ships', async () => {
    const code = await recorded();
    const before = await count();
    const [counsellor, elsewhere] = [
      await signIn('counsellor'),
      await signIn('programme-manager', await saveOffice(database)),
    ];
    expect((await call('POST', 'programmes', counsellor, programme())).status).toBe(403);
    expect((await call('PATCH', `programmes/${code}`, counsellor, { version: 1 })).status).toBe(403);
    expect((await call('PATCH', `programmes/${code}`, elsewhere, { version: 1, name: 'Theirs' })).status).toBe(403);
    expect(await call('PATCH', 'programmes/BE-FEDASIL', manager, { version: 1, name: 'Ours' })).toMatchObject({
      ...{ status: 409, body: { code: 'programme.shipped' } },
    });
    expect((await call('PATCH', 'programmes/BE-NOTHING', manager, { version: 1 })).status).toBe(404);
    expect(await count()).toEqual(before);
  });

  it.each([
    ['code', { code: `BE'; drop table programme; --` }],
    ['hostCountries', { hostCountries: ['QQ'] }],
    ['hostCountries', { hostCountries: [] }],
    ['currency', { currency: 'ZZZ' }],
    ['validTo', { validTo: '2025-12-31' }],
    ['validFrom', { validFrom: '2026-02-30' }],
    ['name', { name: 'x'.repeat(201) }],
    ['surprise', { surprise: 1 }],
  ])('should name %s when it is wrong, and keep nothing (%#)', async (field, overrides) => {
    const before = await count();
    const answer = await call('POST', 'programmes', manager, programme(overrides));
    expect([400, 422]).toContain(answer.status);
    expect(answer.body.fields?.map((wrong) => wrong.field)).toEqual([field]);
    expect(await count()).toEqual(before);
  });
});
