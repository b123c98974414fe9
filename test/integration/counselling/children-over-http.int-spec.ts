import { randomUUID } from 'node:crypto';
import type { Role } from '@homeward/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { saveSession, type SessionHeaders } from '../../support/factories/session.factory.ts';
import { startTestApi } from '../../support/test-api.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

interface Answer {
  status: number;
  body: Record<string, unknown> & { code?: string; fields?: { field: string }[]; id: string; version: number };
}

describe('the protection of children over HTTP', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let office: OfficeRow;
  let file: SavedCase;
  let officer: SessionHeaders;
  let caseworker: SessionHeaders;
  const day = new Date(Date.now() - 48 * 3_600_000).toISOString().slice(0, 10);

  const call = async (
    method: 'GET' | 'POST',
    url: string,
    headers: SessionHeaders,
    payload?: object,
  ): Promise<Answer> => {
    const answer = await app.inject({
      ...{ method, url: `/api/${url}`, headers: { ...headers, 'idempotency-key': randomUUID() } },
      ...(payload ? { payload } : {}),
    });
    return { status: answer.statusCode, body: answer.json() as Answer['body'] };
  };
  const post = (url: string, payload: object, headers = officer): Promise<Answer> =>
    call('POST', url, headers, payload);
  const signIn = async (role: Role): Promise<SessionHeaders> =>
    saveSession(database, await saveActor(database, role, office, { secondFactor: true }));

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await startTestApi(database);
    office = await saveOffice(database);
    [officer, caseworker] = [await signIn('protection-officer'), await signIn('caseworker')];
    const owner = await saveActor(database, 'caseworker', office);
    file = await saveCase(database, office, owner.userId, { stage: 'APPROVED' });
    await database.asOwner(`update person set birth_date = current_date - interval '15 years' where id = $1`, [
      file.members[0]!.personId,
    ]);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('should lead a child without parents from its guardian to a determination with three consents', async () => {
    const memberId = file.members[0]!.id;
    const guardian = await post(`cases/${file.id}/guardianships`, {
      ...{ memberId, authority: 'Guardianship Service', act: 'GS/26/1', appointedOn: day, guardianName: 'An Peeters' },
      ...{ contact: '+32 2 000 00 17', validFrom: day },
    });
    expect(guardian).toMatchObject({ status: 201, body: { version: 1 } });
    const { body: opened } = await post(`cases/${file.id}/best-interests`, { memberId, openedOn: day });
    const solutions = { return: 'An aunt.', localIntegration: 'A school.', thirdCountry: 'Nobody.' };
    const at = `best-interests/${opened.id}`;
    await post(`${at}/assess`, { version: 1, assessedOn: day, solutions });
    await post(`${at}/hand-over`, { version: 2 });
    const words = { decision: 'best-interests', outcome: 'heard', heardOn: day, language: 'fa', words: 'To my aunt.' };
    expect(await post(`cases/${file.id}/hearings`, { memberId, ...words }, caseworker)).toMatchObject({ status: 201 });
    const decision = {
      version: 3,
      outcome: 'return',
      decidedBy: 'The guardian',
      decidedOn: day,
      grounds: 'All heard.',
    };
    expect(await post(`${at}/determine`, decision)).toMatchObject({
      status: 200,
      body: { state: 'closed', version: 4 },
    });
    for (const consent of [
      { giver: 'guardian', guardianshipId: guardian.body.id },
      { giver: 'child' },
      { giver: 'family' },
    ])
      expect(await post(`${at}/consents`, { ...consent, givenOn: day })).toMatchObject({ status: 201 });
    const tracing = { status: 'family-found', happenedOn: day, words: 'In the capital.' };
    expect(await post(`${at}/tracing`, tracing)).toMatchObject({ status: 201 });
    const { body: children } = await call('GET', `cases/${file.id}/children`, caseworker);
    expect(children['rows']).toMatchObject([
      {
        ...{ memberId, situation: 'unaccompanied', procedure: { state: 'closed', favoursReturn: true } },
        guardianships: [{ guardianName: 'An Peeters', validTo: null }],
      },
    ]);
    expect(JSON.stringify(children)).not.toMatch('aunt');
    const { body: sealed } = await call('GET', `cases/${file.id}/protection-records`, officer);
    expect(JSON.stringify(sealed)).toMatch('To my aunt.');
  });

  it('should name each wrong field and save nothing', async () => {
    const wrong = await post(`cases/${file.id}/best-interests`, { memberId: 'nobody', openedOn: '2026-02-30' });
    expect(wrong).toMatchObject({ status: 400, body: { code: 'input.invalid' } });
    expect(wrong.body.fields!.map(({ field }) => field).sort()).toEqual(['memberId', 'openedOn']);
    const second = await post(`cases/${file.id}/best-interests`, { memberId: file.members[0]!.id, openedOn: day });
    expect(second).toMatchObject({ status: 409, body: { code: 'best-interests.open-already' } });
    const long = { memberId: file.members[0]!.id, decision: 'return', outcome: 'heard', heardOn: day, language: 'fa' };
    expect(await post(`cases/${file.id}/hearings`, { ...long, words: 'a'.repeat(10_001) })).toMatchObject({
      status: 400,
    });
    expect(await post(`cases/${file.id}/hearings`, { ...long, words: 'a'.repeat(10_000) })).toMatchObject({
      status: 201,
    });
    const refused = await post(
      `cases/${file.id}/best-interests`,
      { memberId: file.members[0]!.id, openedOn: day },
      caseworker,
    );
    expect(refused.status).toBe(403);
  });

  it('should report a missing child, show what to do and close the alert', async () => {
    const supervisor = await signIn('supervisor');
    const protocol = `offices/${office.id}/protocol`;
    expect((await call('GET', protocol, supervisor)).body).toMatchObject({ sample: true, version: 0 });
    await post(protocol, { version: 0, missingChild: 'Call the guardian.' }, supervisor);
    expect((await call('GET', protocol, supervisor)).body).toMatchObject({
      ...{ missingChild: 'Call the guardian.', sample: false, version: 1 },
    });
    expect((await call('GET', protocol, caseworker)).status).toBe(403);
    const missed = {
      memberId: file.members[0]!.id,
      occasion: 'check-in',
      missedAt: new Date(Date.now() - 60_000).toISOString(),
    };
    const alert = await post(`cases/${file.id}/missing-child-alerts`, missed, caseworker);
    expect(alert.status).toBe(201);
    const { body } = await call('GET', 'missing-child-alerts', supervisor);
    expect(body['rows']).toMatchObject([
      {
        ...{ caseId: file.id, memberId: file.members[0]!.id, officeId: office.id, timeZone: office.timeZone },
        ...{ protocol: 'Call the guardian.', guardian: { name: 'An Peeters' } },
      },
    ]);
    const reached = { version: 1, how: 'phone', reachedAt: new Date().toISOString() };
    expect(await post(`missing-child-alerts/${alert.body.id}/guardian-reached`, reached, supervisor)).toMatchObject({
      status: 200,
      body: { version: 2 },
    });
    const close = { version: 2, reason: 'found-safe', words: 'At the centre.' };
    expect(await post(`missing-child-alerts/${alert.body.id}/close`, close, supervisor)).toMatchObject({ status: 200 });
  });

  it('should list the centres with how well they are known', async () => {
    const { body } = await call('GET', 'specialised-centres', caseworker);
    expect(body['rows']).toContainEqual({
      ...{ code: 'payoke', name: 'Payoke', countryCode: 'BE', matter: 'trafficking', knownFrom: 'background-high' },
    });
  });
});
