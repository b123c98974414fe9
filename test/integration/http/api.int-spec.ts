import { randomBytes } from 'node:crypto';
import { createApi } from '@homeward/api';
import { migrationNames } from '@homeward/database';
import { loadConfig } from '@homeward/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { keptLogger } from './http-rig.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

describe('the API', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    database = await createTestDatabase();
    const config = loadConfig({
      DATABASE_APP_URL: database.appUrl,
      HOMEWARD_SECRET: randomBytes(32).toString('hex'),
      RATE_LIMIT_PER_MINUTE: '0',
    });
    app = await createApi(config, { logger: keptLogger()[0] });
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });
  const beat = (ageSeconds: number): Promise<unknown> =>
    database.asOwner(
      `with gone as (delete from worker_heartbeat)
       insert into worker_heartbeat select gen_random_uuid(), now(), now() - make_interval(secs => $1)`,
      [ageSeconds],
    );

  describe('readiness', () => {
    const ready = async (): Promise<[number, Record<string, { ok: boolean; problem: string | null }>]> => {
      const answer = await app.inject({ url: '/health/ready' });
      return [answer.statusCode, answer.json()];
    };

    it('should be ready when database, migrations, queue and worker are', async () => {
      await beat(3);
      expect(await ready()).toEqual([
        200,
        {
          status: 'ready',
          database: { ok: true, problem: null },
          migrations: { ok: true, problem: null },
          queue: { ok: true, problem: null },
          worker: { ok: true, problem: null },
        },
      ]);
    });

    it('should say so when the worker has not beaten for longer than 15 seconds, or never', async () => {
      await beat(16);
      expect(await ready()).toMatchObject([
        503,
        { status: 'not-ready', worker: { ok: false }, database: { ok: true } },
      ]);
      await database.asOwner('delete from worker_heartbeat');
      const [status, body] = await ready();
      expect([status, body['worker']?.problem]).toEqual([503, expect.stringContaining('Start one')]);
    });

    it('should say so when a migration has not run, or one ran that this version does not know', async () => {
      await beat(1);
      const [last] = migrationNames().slice(-1);
      await database.asOwner('update migrations set name = $2 where name = $1', [last, 'Later1900000000000']);
      expect(await ready()).toMatchObject([
        503,
        { migrations: { problem: expect.stringContaining('homeward migrate') } },
      ]);
      await database.asOwner('update migrations set name = $1 where name = $2', [last, 'Later1900000000000']);
      await database.asOwner(`insert into migrations (timestamp, name) values (1900000000000, 'Later1900000000000')`);
      expect(await ready()).toMatchObject([503, { migrations: { problem: expect.stringContaining('newer version') } }]);
      await database.asOwner(`delete from migrations where name = 'Later1900000000000'`);
      expect((await ready())[0]).toBe(200);
    });

    it('should be alive whatever else is not', async () => {
      const answer = await app.inject({ url: '/health/live' });
      expect([answer.statusCode, answer.json()]).toEqual([200, { status: 'live' }]);
    });
  });

  describe('the page', () => {
    const get = (url: string, accept = 'text/html,application/xhtml+xml'): ReturnType<typeof app.inject> =>
      app.inject({ url, headers: { accept } });

    it('should be served with no script or style inside it', async () => {
      const page = await get('/');
      expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(page.payload).toContain('<div id="root">');
      expect(page.payload).not.toMatch(/<style|style=|<script(?![^>]*\ssrc=)|<script[^>]*>[^<]|\son[a-z]+=/i);
      for (const [, file] of page.payload.matchAll(/(?:src|href)="(\/[^"]+)"/g))
        expect([file, (await get(file!)).statusCode]).not.toContain(404);
    });

    it('should open at any address a person opens in a browser, but for a program or a missing file be a problem', async () => {
      expect((await get('/cases/BE-2026-000123')).payload).toContain('<div id="root">');
      expect((await get('/cases', 'application/json')).json()).toMatchObject({ status: 404, code: 'route.not-found' });
      for (const url of ['/missing.js', '/api/cases-or-so', '/health/other', '/api'])
        expect((await get(url)).json()).toMatchObject({ status: 404, code: 'route.not-found' });
      expect((await get('/../../package.json')).statusCode).toBe(404);
      expect((await get('/%2e%2e/%2e%2e/package.json')).statusCode).not.toBe(200);
    });

    it('should document the API from its own address, with no script inside and no other site asked', async () => {
      const page = await get('/api/docs');
      expect(page.statusCode).toBe(200);
      expect(page.payload).not.toMatch(/<style|style=|<script(?! src=)|https?:/i);
      for (const [, file] of page.payload.matchAll(/(?:src|href)="(\/[^"]+)"/g))
        expect([file, (await get(file!)).statusCode]).toEqual([file, 200]);
      expect((await get('/api/docs/openapi.json')).json()).toHaveProperty('openapi');
    });

    it.each(['demo', 'live'])('should say what the installation is: %s', async (mode) => {
      await database.asOwner(
        'insert into installation (mode, created_at) values ($1, now()) on conflict (id) do update set mode = $1',
        [mode],
      );
      expect((await get('/api/installation')).json()).toEqual({ mode });
    });
  });
});
