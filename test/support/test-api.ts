import { randomBytes, randomUUID } from 'node:crypto';
import { createApi } from '@homeward/api';
import { createLogger, loadConfig } from '@homeward/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { SessionHeaders } from './factories/session.factory.ts';
import type { TestDatabase } from './test-database.ts';

/** The whole API on a test database, asked in process; silent, with a secret of its own and no limit on requests. */
export function startTestApi(database: TestDatabase): Promise<NestFastifyApplication> {
  const config = loadConfig({
    DATABASE_APP_URL: database.appUrl,
    HOMEWARD_SECRET: randomBytes(32).toString('hex'),
    RATE_LIMIT_PER_MINUTE: '0',
  });
  return createApi(config, { logger: createLogger('silent') });
}

export type TestCall<Body> = (
  method: 'GET' | 'POST' | 'PATCH',
  url: string,
  headers: SessionHeaders,
  payload?: object,
  key?: string,
) => Promise<{ status: number; body: Body }>;

/** Asks the API as somebody signed in; each POST under a key of its own unless one is given. */
export function callerOf<Body>(app: () => NestFastifyApplication): TestCall<Body> {
  return async (method, url, headers, payload, key = randomUUID()) => {
    const answer = await app().inject({
      method,
      url: `/api/${url}`,
      headers: { ...headers, ...(method === 'POST' ? { 'idempotency-key': key } : {}) },
      ...(payload ? { payload } : {}),
    });
    return { status: answer.statusCode, body: (answer.body === '' ? {} : answer.json()) as Body };
  };
}
