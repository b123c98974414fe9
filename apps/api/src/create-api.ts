import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { databaseUrls } from '@homeward/database';
import { createLogger, NestLogger, type Clock, type Config, type Logger } from '@homeward/platform';
import { ApiModule } from './api.module.ts';
import { serveQueueBoard } from './http/queue-board.ts';
import { trailRefusals } from './http/refusal-trail.ts';
import { configureHttp, createAdapter } from './http/server.ts';
import { serveWebPages } from './http/web-pages.ts';
import type { FastifyInstance } from 'fastify';

export interface ApiOptions {
  /** Given by tests; otherwise the system's. */
  readonly clock?: Clock;
  readonly logger?: Logger;
}

/**
 * The whole API, ready to listen or to be asked in process (`app.inject`).
 * @throws Error when no database is named or it cannot be reached
 */
export async function createApi(config: Config, options: ApiOptions = {}): Promise<NestFastifyApplication> {
  const urls = databaseUrls(config);
  if (!urls) throw new Error('No database is named. Set DATABASE_APP_URL or DATABASE_URL, or run: npm start');
  const logger = options.logger ?? createLogger(config.LOG_LEVEL);
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.forRoot({ config, databaseUrl: urls.app, clock: options.clock, logger }),
    createAdapter(config, logger),
    { logger: new NestLogger(logger), bodyParser: false, abortOnError: false, return503OnClosing: true },
  );
  try {
    await configureHttp(app, config, logger);
    trailRefusals(app, logger);
    await serveQueueBoard(app);
    await serveWebPages(app.getHttpAdapter().getInstance() as unknown as FastifyInstance);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return app;
  } catch (error) {
    // What was begun holds connections, which would keep a process that failed to start from ending.
    await app.close().catch(() => undefined);
    throw error;
  }
}
