import { randomBytes } from 'node:crypto';
import { createApi } from '@homeward/api';
import { createLogger, loadConfig } from '@homeward/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

/** As the documentation tells whoever sets up a calendar program. */
const READS_PER_MINUTE = 30;

describe('the feed of a calendar', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  const statusOf = async (url: string): Promise<number> => (await app.inject({ url })).statusCode;

  beforeAll(async () => {
    database = await createTestDatabase();
    const HOMEWARD_SECRET = randomBytes(32).toString('hex');
    const config = loadConfig({ DATABASE_APP_URL: database.appUrl, HOMEWARD_SECRET, RATE_LIMIT_PER_MINUTE: '1000' });
    app = await createApi(config, { logger: createLogger('silent') });
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('should be refused to a program that asks too often, which guesses addresses or is set up wrongly', async () => {
    const statuses: number[] = [];
    const feed = (nth: number): string => `/api/calendar-feeds/${String(nth).padStart(43, 'a')}.ics`;
    for (let nth = 0; nth < READS_PER_MINUTE; nth += 1) statuses.push(await statusOf(feed(nth)));
    expect(statuses).not.toContain(429);
    const refused = await app.inject({ url: feed(READS_PER_MINUTE) });
    expect(refused.statusCode).toBe(429);
    const wait = Number(refused.headers['retry-after']);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect(refused.json()).toMatchObject({
      code: 'request.too-many',
      detail: expect.stringContaining(`Try again in ${wait} seconds`),
    });
  });

  it('should not use up what the people behind the same address need', async () => {
    expect(await statusOf('/api/session')).toBe(401);
  });
});
