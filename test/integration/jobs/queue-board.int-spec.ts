import { createHash, randomBytes } from 'node:crypto';
import { createApi } from '@homeward/api';
import { WORK_QUEUE_TOKEN } from '@homeward/jobs';
import { createLogger, loadConfig, SESSION_COOKIE } from '@homeward/platform';
import type { Role } from '@homeward/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Queue } from 'bullmq';
import { saveActor, saveOffice } from '../../support/factories/organisation.factory.ts';
import { REDIS_URL } from '../../support/jobs-worker.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

describe('the queue board', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let administrator: string;
  let supervisor: string;
  const csrf = randomBytes(24).toString('base64url');

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await createApi(
      loadConfig({
        DATABASE_APP_URL: database.appUrl,
        HOMEWARD_SECRET: randomBytes(32).toString('hex'),
        ...(REDIS_URL ? { REDIS_URL } : {}),
      }),
      { logger: createLogger('silent') },
    );
    administrator = await signedInAs('administrator');
    supervisor = await signedInAs('supervisor');
    const queue = app.get<Queue>(WORK_QUEUE_TOKEN, { strict: false });
    await queue.add('deliver-message', { outboxId: '7b6f6f5e-0000-4000-8000-000000000000' }, { jobId: 'waits' });
  });
  afterAll(async () => {
    await app.get<Queue>(WORK_QUEUE_TOKEN, { strict: false }).obliterate({ force: true });
    await app.close();
    await database.drop();
  });

  async function signedInAs(role: Role): Promise<string> {
    const { userId } = await saveActor(database, role, await saveOffice(database));
    const token = randomBytes(32).toString('base64url');
    await database.asOwner(
      `insert into session (user_id, token_hash, csrf_token, second_factor_at, created_at, last_seen_at, expires_at)
       values ($1, $2, $3, now(), now(), now(), now() + interval '1 hour')`,
      [userId, createHash('sha256').update(token).digest(), csrf],
    );
    return token;
  }
  const ask = (url: string, token?: string, method: 'GET' | 'PUT' = 'GET') =>
    app.inject({
      url,
      method,
      headers: { 'x-csrf-token': csrf, ...(token ? { cookie: `${SESSION_COOKIE}=${token}` } : {}) },
    });

  it('should show what waits, on this back end, when an administrator looks', async () => {
    const answer = await ask('/queues/api/queues?activeQueue=work&status=waiting&page=1&jobsPerPage=10', administrator);
    expect(answer.statusCode).toBe(200);
    const [queue] = answer.json<{ queues: { name: string; readOnlyMode: boolean; counts: object; jobs: object[] }[] }>()
      .queues;
    expect(queue).toMatchObject({ name: 'work', readOnlyMode: true, counts: { waiting: 1 } });
    expect(queue!.jobs).toMatchObject([{ id: 'waits', name: 'deliver-message' }]);
  });

  it('should serve its page and files under a policy that asks no other site', async () => {
    const page = await ask('/queues', administrator);
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.headers['content-security-policy']).toContain("default-src 'self'; style-src 'self' 'unsafe-inline'");
    const script = /static\/js\/main[^"]+\.js/.exec(page.body)![0];
    expect((await ask(`/queues/${script}`, administrator)).statusCode).toBe(200);
    expect((await app.inject('/')).headers['content-security-policy']).not.toContain('unsafe-inline');
  });

  it.each(['/queues', '/queues/', '/queues/api/queues', '/queues/static/favicon.ico'])(
    'should be closed at %s when nobody has signed in, or without the permission',
    async (url) => {
      const nobody = await ask(url);
      expect([nobody.statusCode, nobody.json().code]).toEqual([401, 'session.required']);
      const refused = await ask(url, supervisor);
      expect([refused.statusCode, refused.json().code]).toEqual([403, 'permission.missing']);
    },
  );

  it('should only show when somebody tries to change the queue past the page', async () => {
    for (const verb of ['pause', 'empty', 'obliterate', 'waits/clean', 'clean/waiting']) {
      const answer = await ask(`/queues/api/queues/work/${verb}`, administrator, 'PUT');
      expect([404, 405]).toContain(answer.statusCode);
    }
    const queue = app.get<Queue>(WORK_QUEUE_TOKEN, { strict: false });
    expect([await queue.isPaused(), await queue.getWaitingCount()]).toEqual([false, 1]);
  });
});
