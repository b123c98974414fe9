import { randomUUID } from 'node:crypto';
import { createApi } from '@homeward/api';
import { createLogger, loadConfig, type Actor } from '@homeward/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { saveFile } from '../../support/factories/counselling.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { saveSession, type SessionHeaders } from '../../support/factories/session.factory.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import { SECRET } from './audit-app.ts';

describe('trail and erasure over HTTP', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let office: OfficeRow;
  let counsellor: Actor & { userId: string };
  let officer: SessionHeaders;

  beforeAll(async () => {
    database = await createTestDatabase();
    office = await saveOffice(database);
    counsellor = await saveActor(database, 'counsellor', office);
    officer = await saveSession(database, await saveActor(database, 'data-protection-officer', office));
    app = await createApi(
      loadConfig({ DATABASE_APP_URL: database.appUrl, HOMEWARD_SECRET: SECRET, RATE_LIMIT_PER_MINUTE: '0' }),
      { logger: createLogger('silent') },
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
});
