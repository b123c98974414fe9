import { randomUUID } from 'node:crypto';
import type { Role } from '@homeward/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { saveSession, type SessionHeaders } from '../../support/factories/session.factory.ts';
import { callerOf, startTestApi } from '../../support/test-api.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

interface Answer {
  status: number;
  body: Record<string, unknown> & { code?: string; fields?: { field: string }[]; id: string };
}

describe('programmes and eligibility over HTTP', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let office: OfficeRow;
  let file: SavedCase;
  let counsellor: SessionHeaders;
  let manager: SessionHeaders;
  let supervisor: SessionHeaders;

  const call = callerOf<Answer['body']>(() => app);
  const signIn = async (role: Role, at = office): Promise<SessionHeaders> =>
    saveSession(database, await saveActor(database, role, at));
  const fact = (name: string, value: unknown): object => ({ memberId: file.members[0]!.id, fact: name, value });
  const REQUIREMENT = {
    kind: 'requirement',
    requirement: { condition: { fact: 'lackOfMeans', is: true }, refusal: 'The person has means.', exception: null },
  };
  const rule = (overrides: object = {}): object => ({
    code: `trial-${randomUUID().slice(0, 8)}`,
    title: 'Without means',
    explanation: 'The person is without means.',
    legalReference: 'None.',
    sourceKeys: ['VRB'],
    dateField: 'applicationOn',
    validFrom: '2099-01-01',
    definition: REQUIREMENT,
    ...overrides,
  });

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await startTestApi(database);
    office = await saveOffice(database);
    const actor = await saveActor(database, 'counsellor', office);
    counsellor = await saveSession(database, actor);
    manager = await signIn('programme-manager');
    supervisor = await signIn('supervisor');
    file = await saveCase(database, office, actor.userId, { stage: 'ELIGIBILITY_REVIEW' });
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('should show programmes, their rules and sources to everybody signed in', async () => {
    const donor = await signIn('donor');
    const list = await call('GET', 'programmes', donor);
    expect(list.status).toBe(200);
    const one = await call('GET', 'programmes/BE-FEDASIL', donor);
    expect(one.body['rules']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'premium', number: 2, validFrom: '2022-01-01', sourceKeys: ['AGII22'] }),
      ]),
    );
    expect((await call('GET', 'programmes/NOTHING', donor)).status).toBe(404);
  });

  it('should record facts once under one key, evaluate, and show money as minor units with its currency', async () => {
    const key = randomUUID();
    const body = {
      facts: [
        fact('lackOfMeans', true),
        fact('previousAssistanceOn', null),
        fact('legalStatus', 'irregular'),
        fact('applicationOn', '2026-02-10'),
        fact('departureOn', '2026-04-15'),
      ],
    };
    const first = await call('POST', `cases/${file.id}/facts`, counsellor, body, key);
    expect(first.status).toBe(201);
    expect(await call('POST', `cases/${file.id}/facts`, counsellor, body, key)).toEqual(first);
    await database.asOwner(`update case_member set destination_country_code = 'IQ' where case_id = $1`, [file.id]);
    const evaluated = await call('POST', `cases/${file.id}/evaluations`, counsellor, { programmeCode: 'BE-FEDASIL' });
    expect(evaluated).toMatchObject({ status: 201, body: { version: 1, programmeCode: 'BE-FEDASIL' } });
    const [result] = evaluated.body['results'] as { outcome: string; components: object[] }[];
    expect(result).toMatchObject({
      outcome: 'eligible',
      components: [
        { code: 'premium', amount: { amountMinor: 35_000, currency: 'EUR' }, payMoment: 'departure' },
        { code: 'reintegration', answer: 'amount-unknown', amount: null },
      ],
    });
    const shown = await call('GET', `cases/${file.id}/eligibility`, supervisor);
    expect(shown.body['evaluations']).toMatchObject([{ id: evaluated.body.id }]);
    expect(shown.body['facts']).toHaveLength(5);
    const stale = await call('POST', `evaluations/${evaluated.body.id}/decisions`, supervisor, {
      ...{ version: 9, decision: 'reject', reason: 'None of them.' },
      memberIds: [file.members[0]!.id],
    });
    expect(stale).toMatchObject({
      status: 409,
      body: { code: 'record.version-stale', versions: { sent: 9, current: 1 } },
    });
  });

  it.each([
    ['facts', 'facts', () => ({ facts: [] })],
    ['facts.0.fact', 'facts', () => ({ facts: [{ ...fact('lackOfMeans', true), fact: 'shoeSize' }] })],
    ['facts.0.value', 'facts', () => ({ facts: [fact('lackOfMeans', { a: 1 })] })],
    [
      'facts.0.establishedOn',
      'facts',
      () => ({ facts: [{ ...fact('lackOfMeans', true), establishedOn: '2026-02-30' }] }),
    ],
    ['programmeCode', 'evaluations', () => ({ programmeCode: `BE'; drop table programme; --` })],
    ['asOf', 'evaluations', () => ({ programmeCode: 'BE-FEDASIL', asOf: '2999-01-01' })],
    ['surprise', 'evaluations', () => ({ programmeCode: 'BE-FEDASIL', surprise: 1 })],
  ])('should answer 4xx naming %s and save nothing (%#)', async (field, where, body) => {
    const count = () =>
      database.asOwner(`select (select count(*) from member_fact) as facts,
      (select count(*) from eligibility_evaluation) as evaluations`);
    const before = await count();
    const { status, body: problem } = await call('POST', `cases/${file.id}/${where}`, counsellor, body());
    expect([400, 422]).toContain(status);
    expect(problem.fields?.map((wrong) => wrong.field)).toEqual([field]);
    expect(await count()).toEqual(before);
  });

  it('should draft, try and publish a rule between two people, naming what is wrong with a definition', async () => {
    const wrong = await call(
      'POST',
      'programmes/BE-FEDASIL/rules',
      manager,
      rule({ definition: { kind: 'requirement' } }),
    );
    expect(wrong).toMatchObject({ status: 422, body: { code: 'rule.definition-wrong' } });
    expect(wrong.body.fields?.map(({ field }) => field)).toEqual(['requirement']);
    const drafted = await call('POST', 'programmes/BE-FEDASIL/rules', manager, rule());
    expect(drafted).toMatchObject({ status: 201, body: { number: 1, version: 1 } });
    const member = {
      relation: 'principal',
      nationalities: ['IQ'],
      facts: { applicationOn: '2099-02-01', lackOfMeans: false },
    };
    const tried = await call('POST', `rule-versions/${drafted.body.id}/try`, manager, {
      hostCountry: 'BE',
      family: [member],
    });
    expect(tried).toMatchObject({ status: 200, body: { results: [{ outcome: 'excluded' }] } });
    const strange = await call('POST', `rule-versions/${drafted.body.id}/try`, manager, {
      hostCountry: 'BE',
      family: [{ ...member, facts: { shoeSize: 44, applicationOn: 'soon' } }],
    });
    expect(strange.body.fields?.map(({ field }) => field)).toEqual([
      'family.0.facts.shoeSize',
      'family.0.facts.applicationOn',
    ]);
    const own = await call('POST', `rule-versions/${drafted.body.id}/publish`, manager, { version: 1 });
    expect(own).toMatchObject({ status: 403, body: { code: 'rule.own-draft' } });
    const other = await signIn('programme-manager');
    const published = await call('POST', `rule-versions/${drafted.body.id}/publish`, other, { version: 1 });
    expect(published).toMatchObject({ status: 200, body: { version: 2 } });
  });

  it('should enter an own figure with money as one field, and refuse a fraction of a cent', async () => {
    const figure = {
      ...{ component: 'reintegration', role: 'adult', validFrom: '2026-01-01', source: 'A letter' },
      amount: { amountMinor: 10_000, currency: 'EUR' },
    };
    const url = 'programmes/BE-FEDASIL/local-figures';
    const half = await call('POST', url, manager, { ...figure, amount: { amountMinor: 0.5, currency: 'EUR' } });
    expect([half.status, half.body.fields?.map(({ field }) => field)]).toEqual([400, ['amount.amountMinor']]);
    const entered = await call('POST', url, manager, figure);
    expect(entered.status).toBe(201);
    expect((await call('GET', url, manager)).body['rows']).toMatchObject([
      { id: entered.body.id, amount: figure.amount },
    ]);
    expect((await call('GET', url, await signIn('donor'))).body['rows']).toEqual([]);
  });

  it('should record donors and projects, and answer 404 to another office whatever it asks', async () => {
    const donor = await call('POST', 'donors', manager, { name: `AMIF ${randomUUID()}` });
    const project = await call('POST', 'projects', manager, {
      ...{ officeId: office.id, name: 'Return', startsOn: '2026-01-01', endsOn: '2026-12-31' },
      fundings: [
        {
          ...{ donorId: donor.body.id, agreementReference: 'A 1', shareBasisPoints: 10_000 },
          ...{ startsOn: '2026-01-01', endsOn: '2026-12-31' },
        },
      ],
    });
    const fund = { projectId: project.body.id, validFrom: '2026-01-01' };
    expect((await call('POST', 'programmes/BE-FEDASIL/funds', manager, fund)).status).toBe(201);
    expect((await call('GET', 'projects', counsellor)).body['rows']).toMatchObject([
      { fundings: [{ shareBasisPoints: 10_000 }] },
    ]);
    const elsewhere = await signIn('supervisor', await saveOffice(database));
    const asked = await Promise.all([
      call('GET', `cases/${file.id}/eligibility`, elsewhere),
      call('POST', `cases/${file.id}/facts`, elsewhere, { facts: [fact('lackOfMeans', true)] }),
      call('POST', `cases/${file.id}/evaluations`, elsewhere, { programmeCode: 'BE-FEDASIL' }),
    ]);
    expect(asked.map(({ status, body }) => [status, body.code])).toEqual(Array(3).fill([404, 'record.not-found']));
  });
});
