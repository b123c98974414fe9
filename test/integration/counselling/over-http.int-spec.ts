import { randomUUID } from 'node:crypto';
import type { Role } from '@homeward/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { markInstallation, saveFile, type FileRow } from '../../support/factories/counselling.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { saveSession, type SessionHeaders } from '../../support/factories/session.factory.ts';
import { callerOf, startTestApi } from '../../support/test-api.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

interface Answer {
  status: number;
  body: Record<string, unknown> & { code?: string; fields?: { field: string }[]; id: string };
}

describe('counselling and notification over HTTP', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let office: OfficeRow;
  let file: FileRow;
  let counsellor: SessionHeaders;

  const call = callerOf<Answer['body']>(() => app);
  const signIn = async (role: Role, at = office): Promise<SessionHeaders> =>
    saveSession(database, await saveActor(database, role, at));
  const session = (overrides: object = {}): object => ({
    memberId: file.memberId,
    purpose: 'information',
    mode: 'individual',
    language: 'fr',
    interpreterUsed: true,
    heldAt: new Date(Date.now() - 3_600_000).toISOString(),
    durationMinutes: 45,
    notes: [{ matterClass: 'ordinary', text: 'Asked about the journey.' }],
    ...overrides,
  });

  beforeAll(async () => {
    database = await createTestDatabase();
    await markInstallation(database, 'demo');
    app = await startTestApi(database);
    office = await saveOffice(database);
    const actor = await saveActor(database, 'counsellor', office);
    counsellor = await saveSession(database, actor);
    file = await saveFile(database, office, actor);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('should record a session once when it is sent twice under one key, and show it to a colleague', async () => {
    const key = randomUUID();
    const body = session();
    const first = await call('POST', `cases/${file.caseId}/sessions`, counsellor, body, key);
    expect(first).toMatchObject({ status: 201, body: { stage: 'COUNSELLING', version: 1 } });
    const again = await call('POST', `cases/${file.caseId}/sessions`, counsellor, body, key);
    expect(again).toEqual(first);
    const supervisor = await signIn('supervisor');
    const list = await call('GET', `cases/${file.caseId}/sessions?page=1&size=10`, supervisor);
    expect(list).toMatchObject({ status: 200, body: { page: { page: 1, size: 10, total: 1 } } });
    const opened = await call('GET', `sessions/${first.body.id}`, supervisor);
    expect(opened.body['notes']).toMatchObject([{ matterClass: 'ordinary', text: 'Asked about the journey.' }]);
  });

  it('should keep script and SQL in a note as the letters they are', async () => {
    const text = `<script>alert(1)</script>'); drop table session_note; -- \u202e ሰላም`;
    const notes = [{ matterClass: 'ordinary', text }];
    const recorded = await call('POST', `cases/${file.caseId}/sessions`, counsellor, session({ notes }));
    const opened = await call('GET', `sessions/${recorded.body.id}`, counsellor);
    expect(opened.body['notes']).toMatchObject([{ text }]);
  });

  it.each([
    ['heldAt', { heldAt: '2026-02-30T10:00:00Z' }],
    ['heldAt', { heldAt: '2999-01-01T10:00:00Z' }],
    ['heldAt', { heldAt: '2026-01-02 10:00' }],
    ['memberId', { memberId: 'x' }],
    ['purpose', { purpose: 'gossip' }],
    ['durationMinutes', { durationMinutes: 0 }],
    ['durationMinutes', { durationMinutes: '45' }],
    ['interpreterUsed', { interpreterUsed: 'yes' }],
    ['language', { language: 'xx' }],
    ['notes.0.text', { notes: [{ matterClass: 'ordinary', text: 'x'.repeat(10_001) }] }],
    ['notes.0.text', { notes: [{ matterClass: 'ordinary', text: 'a\u0000b' }] }],
    ['notes.0.matterClass', { notes: [{ matterClass: 'secret', text: 'x' }] }],
    ['surprise', { surprise: 1 }],
  ])('should answer 4xx naming %s and save nothing when it is wrong (%#)', async (field, overrides) => {
    const before = await database.asOwner('select count(*) from counselling_session');
    const { status, body } = await call('POST', `cases/${file.caseId}/sessions`, counsellor, session(overrides));
    expect([400, 422]).toContain(status);
    expect(body.fields?.map((wrong) => wrong.field)).toEqual([field]);
    expect(await database.asOwner('select count(*) from counselling_session')).toEqual(before);
  });

  it('should record and take back a consent, with 409 for a stale version', async () => {
    const given = await call('POST', `persons/${file.personId}/consents`, counsellor, {
      purpose: 'appointment-reminder',
      channelId: file.channelId,
    });
    expect(given.status).toBe(201);
    const stale = await call('POST', `consents/${given.body.id}/withdraw`, counsellor, { version: 9 });
    expect(stale).toMatchObject({
      status: 409,
      body: { code: 'record.version-stale', versions: { sent: 9, current: 1 } },
    });
    const withdrawn = await call('POST', `consents/${given.body.id}/withdraw`, counsellor, { version: 1 });
    expect(withdrawn).toMatchObject({ status: 200, body: { version: 2 } });
    const list = await call('GET', `persons/${file.personId}/consents`, counsellor);
    expect(list.body['rows']).toMatchObject([{ id: given.body.id, version: 2 }]);
  });

  it('should answer 404 to another office whatever it asks', async () => {
    const elsewhere = await signIn('counsellor', await saveOffice(database));
    const recorded = await call('POST', `cases/${file.caseId}/sessions`, counsellor, session());
    const asked = await Promise.all([
      call('POST', `cases/${file.caseId}/sessions`, elsewhere, session()),
      call('GET', `cases/${file.caseId}/sessions`, elsewhere),
      call('GET', `sessions/${recorded.body.id}`, elsewhere),
      call('GET', `persons/${file.personId}/consents`, elsewhere),
      call('POST', `persons/${file.personId}/consents`, elsewhere, { purpose: 'appointment-reminder' }),
    ]);
    expect(asked.map(({ status, body }) => [status, body.code])).toEqual(Array(5).fill([404, 'record.not-found']));
  });

  it('should enter a contact with three fields, list it, and open a case from it', async () => {
    const asked = { channel: 'desk', topic: 'return', languages: ['fr'] };
    const entered = await call('POST', 'information-contacts', counsellor, asked);
    expect(entered).toMatchObject({ status: 201, body: { version: 1 } });
    const person = { names: [{ kind: 'primary', givenNames: 'Zoubida', familyName: 'Qaderi' }], sex: 'female' };
    const members = [{ person: { ...person, nationalities: ['AF'] }, relation: 'principal' }];
    const opened = await call('POST', `information-contacts/${entered.body.id}/case`, counsellor, {
      version: 1,
      members,
    });
    expect(opened).toMatchObject({ status: 201, body: { number: expect.stringMatching(/^BE-/) } });
    const list = await call('GET', 'information-contacts?size=5', counsellor);
    expect(list.body['rows']).toMatchObject([{ ...asked, becameCase: true, caseId: opened.body.id }]);
    const figures = await call(
      'GET',
      `figures/information?year=${new Date().getFullYear()}`,
      await signIn('supervisor'),
    );
    expect(figures.body['rows']).toMatchObject([
      { channel: 'desk', topic: 'return', language: 'all', contacts: 1 },
      {},
    ]);
  });

  it.each([
    ['channel', { channel: 'gossip' }],
    ['topic', { topic: 'weather' }],
    ['languages', { languages: ['french'] }],
    ['heads', { channel: 'group-session', heads: 0 }],
    ['surprise', { surprise: 1 }],
  ])('should answer 400 naming %s when a contact is wrong (%#)', async (field, overrides) => {
    const body = { channel: 'desk', topic: 'return', languages: ['fr'], ...overrides };
    const refused = await call('POST', 'information-contacts', counsellor, body);
    expect(refused.status).toBe(400);
    expect(refused.body.fields?.map((wrong) => wrong.field)).toEqual([field]);
  });

  it('should record a session with who was in the room, the notice, the declaration and what was shared', async () => {
    const own = await saveFile(
      database,
      office,
      { userId: file.ownerId },
      { stage: 'APPLIED', preferredLanguage: 'fr' },
    );
    const { memberId } = own;
    const room = { alone: true, othersPresent: ['lawyer'], topics: ['voluntariness'], outcome: 'wants-to-apply' };
    const held = await call('POST', `cases/${own.caseId}/sessions`, counsellor, {
      ...(session({ ...room, memberId, interpreterUsed: false, fearOfReturn: 'no' }) as object),
    });
    expect(held).toMatchObject({ status: 201, body: { together: [] } });
    const opened = await call('GET', `sessions/${held.body.id}`, counsellor);
    expect(opened.body).toMatchObject({ ...room, fearOfReturn: 'no', presentMemberIds: [] });
    const again = await call(
      'POST',
      `cases/${own.caseId}/sessions`,
      counsellor,
      session({ memberId, fearOfReturn: 'no' }),
    );
    expect(again).toMatchObject({ status: 409, body: { code: 'fear-of-return.asked-lately' } });
    const notice = { memberIds: [memberId], language: 'fr', noticeVersion: '2026-1' };
    expect((await call('POST', `cases/${own.caseId}/data-notices`, counsellor, notice)).status).toBe(200);
    expect((await call('GET', `cases/${own.caseId}/data-notices`, counsellor)).body['rows']).toMatchObject([
      { memberId, language: 'fr', noticeVersion: '2026-1' },
    ]);
    const texts = (await call('GET', 'declaration-templates', counsellor)).body['rows'] as {
      id: string;
      language: string;
    }[];
    const templateId = texts.find(({ language }) => language === 'fr')!.id;
    const signed = await call('POST', `cases/${own.caseId}/declarations`, counsellor, { memberId, templateId });
    expect(signed).toMatchObject({ status: 201, body: { version: 1 } });
    const told = { recipientKind: 'authority', recipientName: 'Border police', categories: ['flight'], basis: 'law' };
    const sharing = { ...told, memberId, legalReference: 'Agreement of 2024' };
    expect((await call('POST', `cases/${own.caseId}/sharings`, counsellor, sharing)).status).toBe(201);
    expect((await call('GET', `cases/${own.caseId}/sharings`, counsellor)).body['rows']).toMatchObject([told]);
    const never = await call('POST', `cases/${own.caseId}/sharings`, counsellor, {
      ...sharing,
      categories: ['counselling'],
    });
    expect(never).toMatchObject({ status: 422, body: { code: 'sharing.behind-firewall' } });
    const reconfirmed = await call('POST', `declarations/${signed.body.id}/reconfirm`, counsellor, { version: 1 });
    expect(reconfirmed).toMatchObject({ status: 200, body: { version: 2 } });
    const stale = await call('POST', `declarations/${signed.body.id}/revoke`, counsellor, { version: 1 });
    expect(stale).toMatchObject({ status: 409, body: { versions: { sent: 1, current: 2 } } });
  });

  it('should list notices and kept mails to whoever may read them', async () => {
    expect(await call('GET', 'notices', counsellor)).toMatchObject({
      status: 200,
      body: { rows: [], page: { total: 0 }, unread: 0 },
    });
    expect((await call('POST', `notices/${randomUUID()}/read`, counsellor)).status).toBe(404);
    expect((await call('GET', 'kept-mails', counsellor)).status).toBe(403);
    expect(await call('GET', 'kept-mails', await signIn('supervisor'))).toMatchObject({
      status: 200,
      body: { rows: [] },
    });
  });
});
