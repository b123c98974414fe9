import { connect } from 'node:net';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import { startRig, type HttpRig, type RigOptions } from './http-rig.ts';

describe('the limits of the HTTP layer', () => {
  let database: TestDatabase;
  let rig: HttpRig;

  const start = async (options: RigOptions): Promise<void> => {
    rig = await startRig(database, options);
  };
  const listen = async (): Promise<{ url: string; port: number }> => {
    await rig.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = rig.app.getHttpServer().address() as { port: number };
    return { url: `http://127.0.0.1:${port}`, port };
  };
  /** Sends bytes as they are and reads until the other side closes. */
  const sendRaw = (port: number, bytes: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
      let answer = '';
      socket.on('data', (data) => (answer += data.toString()));
      socket.on('end', () => resolve(answer));
      socket.on('error', reject);
    });

  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(async () => {
    await rig.close();
    await database.drop();
  });

  it('should answer 503 when a request takes longer than its deadline, and not answer it a second time', async () => {
    await start({ deadlineMs: 100 });
    const answer = await rig.app.inject({ url: '/api/notes/slow' });
    expect([answer.statusCode, answer.json()]).toEqual([503, expect.objectContaining({ code: 'request.timed-out' })]);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(
      rig
        .lines()
        .filter(
          (line) => line['msg'] !== 'request' && line['msg'] !== 'request.timed-out' && Number(line['level']) >= 40,
        ),
    ).toEqual([]);
  });

  it('should answer 429 with a time to wait when one address asks too often, but let others and health be', async () => {
    await start({ env: { RATE_LIMIT_PER_MINUTE: '5', TRUSTED_PROXIES: '127.0.0.1' } });
    const from = (address: string): ReturnType<typeof rig.app.inject> =>
      rig.app.inject({ url: '/api/notes/broken', headers: { 'x-forwarded-for': address } });
    const statuses: number[] = [];
    for (let i = 0; i < 6; i += 1) statuses.push((await from('192.0.2.1')).statusCode);
    expect(statuses).toEqual([500, 500, 500, 500, 500, 429]);
    const refused = await from('192.0.2.1');
    expect(refused.json()).toMatchObject({ code: 'request.too-many', detail: expect.stringMatching(/in \d+ seconds/) });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await from('192.0.2.2')).statusCode).toBe(500);
  });

  it('should not believe a forwarded address when no proxy is trusted', async () => {
    await start({ env: { RATE_LIMIT_PER_MINUTE: '2' } });
    const statuses: number[] = [];
    for (let i = 0; i < 3; i += 1)
      statuses.push(
        (await rig.app.inject({ url: '/api/notes/broken', headers: { 'x-forwarded-for': `192.0.2.${i}` } })).statusCode,
      );
    expect(statuses).toEqual([500, 500, 429]);
  });

  it('should demand https of browsers when people type an https address', async () => {
    await start({ env: { PUBLIC_URL: 'https://homeward.example.org' } });
    const { headers } = await rig.app.inject({ url: '/api/nothing' });
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
  });

  it('should finish what is under way and take nothing new when it stops', async () => {
    await start({});
    const { url } = await listen();
    const underWay = fetch(`${url}/api/notes/slow`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const stopping = rig.app.close();
    const answer = await underWay;
    expect([answer.status, await answer.json()]).toEqual([200, { done: true }]);
    await stopping;
    await expect(fetch(`${url}/api/notes/slow`)).rejects.toThrow();
  });

  it('should answer a problem when what arrives is not HTTP or its headers have no end', async () => {
    await start({});
    const { port } = await listen();
    const broken = await sendRaw(port, 'GET / HTTP/9.9\r\n\r\n');
    expect(broken).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nContent-Type: application\/problem\+json/);
    const endless = await sendRaw(port, `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`);
    expect(endless).toMatch(/^HTTP\/1\.1 414 .*\r\n/);
    expect(endless).toContain('"code":"request.url-too-long"');
  });
});
