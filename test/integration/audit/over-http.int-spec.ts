import { randomUUID } from 'node:crypto';
import { createApi } from '@homeward/api';
import { REFUSALS_APART } from '@homeward/audit';
import { createLogger, loadConfig, type Actor } from '@homeward/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { saveFile } from '../../support/factories/counselling.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { saveSession, type SessionHeaders } from '../../support/factories/session.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import { SECRET } from './audit-app.ts';

describe('trail and erasure over HTTP', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let office: OfficeRow;
  let counsellor: Actor & { userId: string };
  let officer: SessionHeaders;
  /** Stands at the moment the test began, so that what is counted by the minute cannot fall into two. */
  const clock = new TestClock(new Date().toISOString());

  beforeAll(async () => {
    database = await createTestDatabase();
    office = await saveOffice(database);
    counsellor = await saveActor(database, 'counsellor', office);
    officer = await saveSession(database, await saveActor(database, 'data-protection-officer', office));
    app = await createApi(
      loadConfig({ DATABASE_APP_URL: database.appUrl, HOMEWARD_SECRET: SECRET, RATE_LIMIT_PER_MINUTE: '0' }),
      { logger: createLogger('silent'), clock },
    );
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const erase = async (payload: object, key: string = randomUUID()) => {
    const headers = { ...officer, 'idempotency-key': key };
    const answer = await app.inject({ method: 'POST', url: '/api/erasures', headers, payload });
    return { status: answer.statusCode, body: answer.json() as Record<string, unknown> };
  };
  const order = (personId: string) => ({ personId, policy: 'held-unlawfully', reason: 'never should have been kept' });

  it('should erase once, and answer a repeated request with the first answer', async () => {
    const { personId } = await saveFile(database, office, counsellor);
    const key = randomUUID();
    const first = await erase(order(personId), key);
    expect(first).toMatchObject({ status: 201, body: { personId, erased: { names: 1, contactChannels: 1 } } });
    expect((await erase(order(personId), key)).body).toEqual(first.body);
    expect(await erase(order(personId))).toMatchObject({ status: 409, body: { code: 'erasure.already-done' } });
  });

  it('should say in words what stands in the way, and name the field to mend', async () => {
    const { personId } = await saveFile(database, office, counsellor, { givenNames: 'Tamar' });
    expect(await erase({ ...order(personId), policy: 'retention-ended' })).toMatchObject({
      status: 409,
      body: { code: 'erasure.case-under-way' },
    });
    expect(await erase({ ...order(personId), reason: 'as Tamar asked for it' })).toMatchObject({
      status: 422,
      body: { code: 'erasure.reason-names-person', fields: [{ field: 'reason' }] },
    });
    for (const wrong of [{ policy: 'because' }, { reason: 'short' }, { personId: 'x' }, { extra: 1 }]) {
      expect(await erase({ ...order(personId), ...wrong })).toMatchObject({
        status: 400,
        body: { fields: [{ field: Object.keys(wrong)[0] }] },
      });
    }
    expect(await erase(order(randomUUID()))).toMatchObject({ status: 404, body: { code: 'record.not-found' } });
  });

  describe('what somebody was refused', () => {
    let stranger: Actor & { userId: string };
    let session: SessionHeaders;
    let elsewhere: OfficeRow;
    let file: Awaited<ReturnType<typeof saveFile>>;

    beforeAll(async () => {
      elsewhere = await saveOffice(database);
      file = await saveFile(database, office, counsellor);
    });
    beforeEach(async () => {
      stranger = await saveActor(database, 'counsellor', elsewhere);
      session = await saveSession(database, stranger);
    });

    const ask = async (url: string, payload?: object, key: string = randomUUID()) => {
      const answer = await app.inject({
        method: payload ? 'POST' : 'GET',
        url: `/api/${url}`,
        headers: payload ? { ...session, 'idempotency-key': key } : { cookie: session.cookie },
        ...(payload ? { payload } : {}),
      });
      const body = answer.json() as Record<string, unknown>;
      return { status: answer.statusCode, headers: Object.keys(answer.headers), body: { ...body, correlationId: '' } };
    };
    const refusals = (): Promise<{ action: string; record_id: string; office_id: string; all: string }[]> =>
      database.asOwner(
        `select action, record_id, office_id, to_jsonb(e)::text as all from audit_event e
          where record_type = 'refusal' and actor_id = $1 order by action, record_id`,
        [stranger.userId],
      );

    it('should stand in the trail of their own office, while the answer tells nothing', async () => {
      const nowhere = randomUUID();
      const theirs = await ask(`cases/${file.caseId}`);
      expect(theirs).toEqual(await ask(`cases/${nowhere}`));
      expect(theirs).toMatchObject({ status: 404, body: { code: 'record.not-found' } });
      expect(await ask('audit/events?recordType=person')).toMatchObject({ status: 403 });
      const events = await refusals();
      expect(events).toMatchObject(
        [
          ...[file.caseId, nowhere].sort().map((record_id) => ({ action: 'refused GET /api/cases/:id', record_id })),
          { action: 'refused GET /api/audit/events', record_id: 'none' },
        ].sort((a, b) => (a.action < b.action ? -1 : 1)),
      );
      expect(new Set(events.map((event) => event.office_id))).toEqual(new Set([elsewhere.id]));
    });

    it('should hold no word of what was sent, and leave the idempotency key to the request', async () => {
      const key = randomUUID();
      const typed = {
        memberId: randomUUID(),
        startsAt: new Date(Date.now() + 86_400_000).toISOString(),
        durationMinutes: 30,
        place: 'Markedroom',
      };
      expect(await ask(`cases/${file.caseId}/appointments?x=Markedword`, typed, key)).toMatchObject({ status: 400 });
      expect(await ask(`cases/${file.caseId}/appointments`, typed, key)).toMatchObject({ status: 404 });
      expect(await ask('offices', { name: 'Markedoffice' }, key)).toMatchObject({ status: 403 });
      const events = await refusals();
      expect(events.map(({ action }) => action)).toEqual([
        'refused POST /api/cases/:id/appointments',
        'refused POST /api/offices',
      ]);
      expect(JSON.stringify(events)).not.toContain('Marked');
      expect(await database.asOwner('select 1 from idempotency_answer where user_id = $1', [stranger.userId])).toEqual(
        [],
      );
    });

    it('should be written once a minute, and never more than so many times', async () => {
      for (let i = 0; i < 3; i += 1) await ask(`cases/${file.caseId}`);
      expect(await refusals()).toHaveLength(1);
      await Promise.all(Array.from({ length: REFUSALS_APART + 20 }, () => ask(`persons/${randomUUID()}`)));
      const flood = await refusals();
      expect(flood).toHaveLength(REFUSALS_APART + 1);
      expect(flood.filter(({ record_id }) => record_id === 'many')).toHaveLength(1);
      clock.advance(60_000);
      await ask(`cases/${file.caseId}`);
      expect(await refusals()).toHaveLength(REFUSALS_APART + 2);
    });
  });

  it('should list the trail and verify a month', async () => {
    const get = async (url: string) => {
      const answer = await app.inject({ method: 'GET', url, headers: { cookie: officer.cookie } });
      return { status: answer.statusCode, body: answer.json() as Record<string, unknown> };
    };
    expect(await get('/api/audit/events?recordType=person&size=1')).toMatchObject({
      status: 200,
      body: { rows: [{ action: 'erase-person', fields: ['erasure', 'policy'] }], page: { page: 1, size: 1 } },
    });
    expect(await get('/api/audit/verification')).toMatchObject({
      status: 200,
      body: { ok: true, findings: [], key: { publicKey: expect.stringContaining('PUBLIC KEY') } },
    });
    for (const wrong of [
      'events?recordType=Drop',
      'events?day=2026-02-30',
      'events?actorId=1',
      'verification?month=2026-13',
    ])
      expect([wrong, (await get(`/api/audit/${wrong}`)).status]).toEqual([wrong, 400]);
  });

  it('should gather the whole trail of a case for the officer of its office, in pages, with a trace of that', async () => {
    const [file, other] = [await saveFile(database, office, counsellor), await saveFile(database, office, counsellor)];
    const desk = await saveSession(database, counsellor);
    const as = async (session: SessionHeaders, url: string, payload?: object) => {
      const answer = await app.inject({
        ...{ method: payload ? 'POST' : 'GET', url: `/api/${url}` },
        headers: payload ? { ...session, 'idempotency-key': randomUUID() } : { cookie: session.cookie },
        ...(payload ? { payload } : {}),
      });
      return {
        status: answer.statusCode,
        body: answer.json<{ rows: { action: string }[]; page: { total: number } }>(),
      };
    };
    for (const { personId, caseId } of [file, other]) {
      expect((await as(desk, `cases/${caseId}`)).status).toBe(200);
      await as(desk, `persons/${personId}`);
      const consent = { purpose: 'appointment-reminder', channelId: null };
      expect((await as(desk, `persons/${personId}/consents`, consent)).status).toBe(201);
    }
    const address = `cases/${file.caseId}/audit-events`;
    const trail = await as(officer, address);
    expect(trail.status).toBe(200);
    expect(trail.body.rows.map(({ action }) => action).sort()).toEqual([
      // This reading is itself part of the trail it shows.
      ...['read-case', 'read-case-trail', 'read-person', 'record-consent'],
    ]);
    const second = await as(officer, `${address}?size=1&page=2`);
    expect(second.body).toMatchObject({ rows: [{ action: expect.any(String) }], page: { total: 5 } });
    const traces = (await as(officer, address)).body.rows.filter(({ action }) => action === 'read-case-trail');
    expect(traces).toMatchObject(Array.from({ length: 3 }, () => ({ recordType: 'case', recordId: file.caseId })));
    expect((await as(desk, address)).status).toBe(403);
    const elsewhere = await saveActor(database, 'data-protection-officer', await saveOffice(database));
    expect((await as(await saveSession(database, elsewhere), address)).status).toBe(404);
  });
});
