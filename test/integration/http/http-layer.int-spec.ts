import { randomUUID } from 'node:crypto';
import type { InjectOptions } from 'fastify';
import { saveActor, saveOffice } from '../../support/factories/organisation.factory.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import { startRig, type HttpRig } from './http-rig.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Record<string, unknown>;
}

describe('the HTTP layer', () => {
  let database: TestDatabase;
  let rig: HttpRig;

  const ask = async (options: InjectOptions): Promise<Answer> => {
    const response = await rig.app.inject(options);
    return {
      status: response.statusCode,
      headers: response.headers,
      body: response.payload ? (JSON.parse(response.payload) as Record<string, unknown>) : {},
    };
  };
  const asCounsellor = { authorization: 'Bearer counsellor' };
  const problem = (answer: Answer): unknown => [answer.status, answer.body['code']];

  beforeAll(async () => {
    database = await createTestDatabase();
    rig = await startRig(database);
    const office = await saveOffice(database);
    for (const role of ['counsellor', 'donor'] as const) {
      const actor = await saveActor(database, role, office);
      rig.tokens.sessions.set(role, { actor, csrfToken: 'right-token', expiresAt: null });
    }
  });
  afterAll(async () => {
    await rig.close();
    await database.drop();
  });

  describe('who asks', () => {
    it('should answer 401 when nobody is signed in, the cookie is forged or the header is of another kind', async () => {
      for (const headers of [
        {},
        { cookie: 'homeward_session=forged' },
        { authorization: 'Basic YTpi' },
        { authorization: 'Bearer forged', cookie: 'homeward_session=counsellor' },
      ]) {
        const answer = await ask({ url: '/api/notes/who', headers });
        expect(problem(answer)).toEqual([401, 'session.required']);
        expect(answer.headers['www-authenticate']).toBe('Bearer realm="homeward"');
      }
    });

    it('should know the person when the cookie or the key is right', async () => {
      const byCookie = await ask({ url: '/api/notes/who', headers: { cookie: 'homeward_session=counsellor' } });
      const byKey = await ask({ url: '/api/notes/who', headers: asCounsellor });
      expect(byCookie.body).toEqual(byKey.body);
      expect(byKey.body['userId']).toMatch(/^[0-9a-f-]{36}$/);
    });

    it('should refuse a change by cookie when the token of the session is missing or wrong', async () => {
      const cookie = 'homeward_session=counsellor';
      const change = { method: 'POST', url: '/api/notes/search', payload: { text: 'x' } } as const;
      expect(problem(await ask({ ...change, headers: { cookie } }))).toEqual([403, 'csrf.token-missing']);
      expect(problem(await ask({ ...change, headers: { cookie, 'x-csrf-token': 'wrong-token' } }))).toEqual([
        403,
        'csrf.token-missing',
      ]);
      expect((await ask({ ...change, headers: { cookie, 'x-csrf-token': 'right-token' } })).status).toBe(200);
      expect((await ask({ ...change, headers: asCounsellor })).status).toBe(200);
    });

    it('should refuse a change when a browser says that another site sent it', async () => {
      const headers = { ...asCounsellor, 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' };
      const answer = await ask({ method: 'POST', url: '/api/notes/search', payload: { text: 'x' }, headers });
      expect(problem(answer)).toEqual([403, 'request.cross-site']);
    });

    it('should answer 403 naming the permission when the role does not hold it', async () => {
      const headers = { authorization: 'Bearer donor', 'idempotency-key': randomUUID() };
      const answer = await ask({ method: 'POST', url: '/api/notes', payload: { text: 'x' }, headers });
      expect(problem(answer)).toEqual([403, 'permission.missing']);
      expect(answer.body['permission']).toBe('case.open');
    });

    it('should answer nobody when a route does not say who may call it', async () => {
      expect(problem(await ask({ url: '/api/notes/unguarded', headers: asCounsellor }))).toEqual([
        500,
        'error.internal',
      ]);
    });
  });

  describe('bad input', () => {
    const search = (payload: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
      ask({
        method: 'POST',
        url: '/api/notes/search',
        headers: { ...asCounsellor, 'content-type': 'application/json', ...headers },
        payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
      });

    it('should say what is wrong when the body is not JSON, empty, or of another kind', async () => {
      expect(problem(await search('{"text": Amina'))).toEqual([400, 'request.malformed']);
      expect(problem(await search(''))).toEqual([400, 'request.malformed']);
      expect(problem(await search('{"__proto__": {"a": 1}}'))).toEqual([400, 'request.malformed']);
      expect(problem(await search('text=x', { 'content-type': 'application/x-www-form-urlencoded' }))).toEqual([
        415,
        'request.media-unsupported',
      ]);
      expect(problem(await search('x', { 'content-type': 'text/plain' }))).toEqual([415, 'request.media-unsupported']);
      for (const body of ['[]', '"text"', 'null', '3'])
        expect(await search(body)).toMatchObject({ status: 400, body: { code: 'input.invalid' } });
    });

    it('should refuse a body when it is larger than 1 MiB', async () => {
      expect(problem(await search({ text: 'x'.repeat(1024 * 1024) }))).toEqual([413, 'request.too-large']);
    });

    it('should name every field and how to mend it when types, lengths and names are wrong', async () => {
      const answer = await search({
        text: 5,
        members: [{ familyName: 'Right' }, { familyName: '', salary: 'Amina earns 12' }],
        officeId: 'Amina',
        extra: 'Amina',
      });
      expect(problem(answer)).toEqual([400, 'input.invalid']);
      const fields = answer.body['fields'] as { field: string; problem: string }[];
      expect(Object.fromEntries(fields.map(({ field, problem }) => [field, problem]))).toEqual({
        text: 'must be text',
        'members.1.familyName': 'must not be empty',
        'members.1.salary': 'is not a field of this request; remove it',
        officeId: 'must be an id (a UUID)',
        extra: 'is not a field of this request; remove it',
      });
      expect(JSON.stringify(answer.body)).not.toContain('Amina');
    });

    it('should refuse a query nobody reads, an unknown one, a page beyond the cap and an id that is none', async () => {
      const get = (url: string): Promise<Answer> => ask({ url, headers: asCounsellor });
      for (const url of [
        '/api/notes/who?x=Amina',
        '/api/notes?x=Amina',
        '/api/notes?size=101',
        '/api/notes?page=1&page=2',
        '/api/notes/Amina',
      ]) {
        const answer = await get(url);
        expect([url, answer.status, answer.body['code']]).toEqual([url, 400, 'input.invalid']);
        expect(answer.body['fields']).toHaveLength(1);
        expect(JSON.stringify(answer.body)).not.toContain('Amina');
      }
      expect(problem(await ask({ method: 'POST', url: '/api/notes/slow', payload: {} }))).toEqual([
        405,
        'route.method-not-allowed',
      ]);
    });

    it('should refuse an address when it is unknown, broken, too long, or takes another method', async () => {
      expect(problem(await ask({ url: '/api/nothing/Amina' }))).toEqual([404, 'route.not-found']);
      expect(problem(await ask({ url: '/api/notes/%zz' }))).toEqual([400, 'request.malformed']);
      expect(problem(await ask({ url: `/api/notes/${'a'.repeat(200)}` }))).toEqual([414, 'request.url-too-long']);
      expect(problem(await ask({ url: `/api/notes?page=${'1'.repeat(3000)}` }))).toEqual([414, 'request.url-too-long']);
      const answer = await ask({ method: 'DELETE', url: '/api/notes' });
      expect(problem(answer)).toEqual([405, 'route.method-not-allowed']);
      expect(answer.headers['allow']).toBe('GET, HEAD, POST');
    });
  });

  describe('what leaves the house', () => {
    it('should be a problem document with a correlation id when anything is refused', async () => {
      const answer = await ask({ url: '/api/nothing', headers: { 'x-correlation-id': 'click-2026-03-02' } });
      expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(answer.body).toEqual({
        type: 'urn:homeward:problem:route.not-found',
        title: 'Not Found',
        status: 404,
        detail: expect.any(String) as string,
        code: 'route.not-found',
        correlationId: 'click-2026-03-02',
      });
      expect(answer.headers['x-correlation-id']).toBe('click-2026-03-02');
    });

    it('should make a correlation id when the one sent could carry words into the log', async () => {
      for (const sent of ['short', 'Amina Yusuf', 'a'.repeat(65), "x'; drop table person"]) {
        const answer = await ask({ url: '/api/notes/who', headers: { ...asCounsellor, 'x-correlation-id': sent } });
        expect(answer.headers['x-correlation-id']).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
      }
    });

    it('should tell nothing of a fault of ours but log it whole', async () => {
      const answer = await ask({ url: '/api/notes/broken' });
      expect(problem(answer)).toEqual([500, 'error.internal']);
      expect(JSON.stringify(answer.body)).not.toMatch(/secret|TypeError|at /);
      const line = rig
        .lines()
        .find((each) => each['msg'] === 'error.internal' && each['correlationId'] === answer.body['correlationId']);
      expect(line).toMatchObject({ error: { type: 'TypeError', message: 'secret inside' } });
      expect((line!['error'] as { stack: string[] }).stack[0]).toContain('http-rig');
    });

    it.each([
      ['not-an-id', 400, 'input.invalid'],
      ['duplicate', 409, 'record.exists'],
      ['no-such-parent', 400, 'input.invalid'],
      ['not-allowed', 403, 'permission.missing'],
      ['cancelled', 503, 'request.timed-out'],
      ['deadlock', 503, 'service.unavailable'],
      ['stopping', 503, 'service.unavailable'],
      ['broken', 500, 'error.internal'],
    ])('should repeat neither value nor statement when the database refuses: %s', async (statement, status, code) => {
      const answer = await ask({ url: `/api/notes/database/${statement}` });
      expect(problem(answer)).toEqual([status, code]);
      expect(JSON.stringify(answer.body)).not.toMatch(/Amina|select|insert|syntax|rig_note|no_such_function/);
      expect(JSON.stringify(rig.lines())).not.toContain('Amina');
    });

    it('should log one line a request with the pattern of its route and never its address', async () => {
      const correlationId = randomUUID();
      const id = randomUUID();
      await ask({ url: `/api/notes/${id}`, headers: { 'x-correlation-id': correlationId } });
      await ask({ url: `/api/nothing/${id}`, headers: { 'x-correlation-id': correlationId } });
      const lines = rig.lines().filter((line) => line['correlationId'] === correlationId);
      expect(lines).toHaveLength(2);
      expect(lines[0]).toMatchObject({
        msg: 'request',
        method: 'GET',
        route: '/api/notes/:id',
        status: 200,
        userId: null,
      });
      expect(lines[1]).toMatchObject({ status: 404, route: null });
      expect(JSON.stringify(lines)).not.toContain(id);
    });

    it('should carry strict headers when it answers, and refuses, and cannot even route', async () => {
      for (const url of ['/api/notes/who', '/api/nothing']) {
        const { headers } = await ask({ url });
        expect([url, headers['content-security-policy']]).toEqual([
          url,
          "default-src 'self';img-src 'self' data:;object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'",
        ]);
        expect(headers).toMatchObject({
          'cache-control': 'no-store',
          'referrer-policy': 'no-referrer',
          'x-content-type-options': 'nosniff',
          'x-frame-options': 'DENY',
        });
        expect(headers).not.toHaveProperty('strict-transport-security');
        expect(headers).not.toHaveProperty('x-powered-by');
      }
      const { headers } = await ask({ url: '/api/notes/%zz' });
      expect(headers).toMatchObject({
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
    });
  });
});
