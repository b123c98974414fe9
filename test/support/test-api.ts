import { randomBytes } from 'node:crypto';
import { createApi } from '@homeward/api';
import { createLogger, loadConfig } from '@homeward/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
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
