import { randomUUID } from 'node:crypto';
import type { Role } from '@homeward/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { buildFamily } from '../../support/factories/case.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { saveSession, type SessionHeaders } from '../../support/factories/session.factory.ts';
import { callerOf, startTestApi } from '../../support/test-api.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

interface Answer {
  status: number;
  body: Record<string, unknown> & { id: string; code?: string; members: { id: string; personId: string }[] };
}

describe('people and cases over HTTP', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let office: OfficeRow;
  let counsellor: SessionHeaders;

  const call = callerOf<Answer['body']>(() => app);
  const signIn = async (role: Role, at = office): Promise<SessionHeaders> =>
    saveSession(database, await saveActor(database, role, at));
  const tomorrow = (): string => new Date(Date.now() + 86_400_000).toISOString();

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await startTestApi(database);
    office = await saveOffice(database);
    counsellor = await signIn('counsellor');
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('should open one case when a family is sent twice under one key, and show it by its number', async () => {
    const [key, family] = [randomUUID(), buildFamily()];
    const first = await call('POST', 'cases', counsellor, family, key);
    expect(first).toMatchObject({ status: 201, body: { number: expect.stringMatching(/^BE-\d{4}-\d{6}$/) } });
    expect(await call('POST', 'cases', counsellor, family, key)).toEqual(first);
    const found = await call('GET', `cases?number=${String(first.body['number'])}`, counsellor);
    expect(found.body).toMatchObject({
      rows: [{ id: first.body.id, stageInWords: '3 at inquiry' }],
      page: { total: 1 },
    });
    const person = first.body.members[0]!.personId;
    expect((await call('GET', `persons/${person}`, counsellor)).body).toMatchObject({ id: person, version: 1 });
    const searched = await call('POST', 'persons/search', counsellor, {
      words: `${family.members[0]!.person!.names[0]!.familyName} rania`,
    });
    expect(searched).toMatchObject({
      status: 200,
      body: { rows: expect.arrayContaining([expect.objectContaining({ id: person })]) },
    });
  });

  it('should tell what the correction of a step undoes, and correct it', async () => {
    const supervisor = await signIn('supervisor');
    const { body: opened } = await call('POST', 'cases', counsellor, buildFamily());
    const memberId = opened.members[0]!.id;
    const step = { version: opened['version'], action: 'withdraw', memberIds: [memberId] };
    const taken = await call('POST', `cases/${opened.id}/steps`, counsellor, step);
    const { body: timeline } = await call('GET', `cases/${opened.id}/timeline?kind=step`, supervisor);
    const [{ id: number }] = timeline['rows'] as [{ id: string }];
    const correction = `cases/${opened.id}/steps/${number}/correction`;
    expect(await call('GET', correction, supervisor)).toMatchObject({
      ...{ status: 200, body: { memberId, from: 'INQUIRY', to: 'WITHDRAWN' } },
    });
    expect((await call('GET', correction, counsellor)).status).toBe(403);
    const reason = { version: taken.body['version'], reason: 'Another family called.' };
    expect(await call('POST', correction, supervisor, reason)).toMatchObject({
      ...{ status: 200, body: { stage: 'INQUIRY', notTakenBack: [] } },
    });
    expect((await call('GET', `cases/${opened.id}/steps/none/correction`, supervisor)).status).toBe(404);
  });

  it('should ask why when the same family comes again, naming nobody in the problem', async () => {
    const family = buildFamily();
    await call('POST', 'cases', counsellor, family);
    const again = await call('POST', 'cases', counsellor, family);
    expect(again).toMatchObject({ status: 409, body: { code: 'person.likely-duplicate' } });
    expect(JSON.stringify(again.body)).not.toContain(family.members[0]!.person!.names[0]!.familyName);
  });

  it('should answer 404 to another office wherever the case is named', async () => {
    const { body } = await call('POST', 'cases', counsellor, buildFamily());
    const stranger = await signIn('counsellor', await saveOffice(database));
    const appointment = { memberId: body.members[0]!.id, startsAt: tomorrow(), durationMinutes: 30, place: 'room 4' };
    for (const [method, url, payload] of [
      ['GET', `cases/${body.id}`],
      ['GET', `cases/${body.id}/timeline`],
      ['GET', `cases/${body.id}/actions`],
      ['GET', `persons/${body.members[0]!.personId}`],
      ['POST', `cases/${body.id}/appointments`, appointment],
    ] as const)
      expect([url, (await call(method, url, stranger, payload)).status]).toEqual([url, 404]);
    const made = await call('POST', `cases/${body.id}/appointments`, counsellor, appointment);
    expect(made.status).toBe(201);
    const attendance = `appointments/${made.body.id}/attendance`;
    const attended = { version: 1, attendance: 'attended' };
    expect((await call('POST', attendance, stranger, attended)).status).toBe(404);
    expect(await call('POST', attendance, counsellor, attended)).toMatchObject({
      status: 409,
      body: { code: 'appointment.not-begun' },
    });
    expect(await call('POST', attendance, counsellor, { version: 1, attendance: 'no-show' })).toMatchObject({
      status: 400,
      body: { fields: [{ field: 'attendance' }] },
    });
  });

  it('should refuse in words, naming the field, when the request is wrong', async () => {
    const { body } = await call('POST', 'cases', counsellor, buildFamily());
    const wrong: readonly (readonly [string, object, number, string])[] = [
      ['persons', { names: [{ kind: 'primary', familyName: 'A' }], sex: 'robot', nationalities: [] }, 400, 'sex'],
      ['persons/search', { words: 'Rania', salary: 12 }, 400, 'salary'],
      ['cases', { members: [] }, 400, 'members'],
      ['cases', { members: [{ relation: 'child', personId: randomUUID() }] }, 422, 'members'],
      [`cases/${body.id}/break-glass`, { matterClass: 'health', reason: 'too short' }, 400, 'reason'],
      [
        `cases/${body.id}/appointments`,
        { memberId: body.members[0]!.id, startsAt: '2020-01-01T10:00:00Z', durationMinutes: 30, place: 'x' },
        422,
        'startsAt',
      ],
    ];
    for (const [url, payload, status, field] of wrong) {
      const answer = await call('POST', url, counsellor, payload);
      expect([url, answer.status]).toEqual([url, status]);
      expect(JSON.stringify(answer.body)).toContain(field);
    }
  });

  it('should say in words that breaking the glass needs a second factor, and open it with one', async () => {
    const { body } = await call('POST', 'cases', counsellor, buildFamily());
    const asked = { matterClass: 'health', reason: 'The person collapsed and the ambulance asks.' };
    const plain = await saveActor(database, 'counsellor', office);
    const session = await saveSession(database, plain);
    await database.asOwner(`update session set second_factor_at = null where user_id = $1`, [plain.userId]);
    const refused = await call('POST', `cases/${body.id}/break-glass`, session, asked);
    expect(refused).toMatchObject({ status: 403, body: { code: 'sealed.second-factor-needed' } });
    const strong = await saveActor(database, 'counsellor', office);
    const opened = await call('POST', `cases/${body.id}/break-glass`, await saveSession(database, strong), asked);
    expect(opened).toMatchObject({ status: 201, body: { openUntil: expect.any(String) } });
  });

  it('should give a supervisor the office’s list and its counts, and refuse a counsellor the counts', async () => {
    const supervisor = await signIn('supervisor');
    const list = await call('GET', `cases?officeId=${office.id}`, supervisor);
    expect(list.body).toMatchObject({ page: { total: expect.any(Number) } });
    const counts = await call('GET', 'figures/cases', supervisor);
    expect(counts.body).toMatchObject({
      rows: [expect.objectContaining({ officeId: office.id, stage: 'INQUIRY' })],
    });
    expect((await call('GET', 'figures/cases', counsellor)).status).toBe(403);
  });
});
