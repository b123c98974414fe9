import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { databaseUrls } from '@homeward/database';
import { WORKER_DEFAULTS } from '@homeward/jobs';
import { createLogger, NestLogger, type Config } from '@homeward/platform';
import { WorkerModule } from './worker.module.ts';

/** Beyond the drain: closing the queue and the database. */
const CLOSING_MS = 5_000;

export interface RunningWorker {
  /** Ends what was begun and lets go of everything; asked twice, it is the same stop. @returns whether all ended in time */
  stop(): Promise<boolean>;
}

/** @throws Error when the settings name no database, or a job or tick has not exactly one handler */
export async function runWorker(config: Config): Promise<RunningWorker> {
  const urls = databaseUrls(config);
  if (!urls) {
    throw new Error(
      'No database is named. Set DATABASE_APP_URL (or DATABASE_URL) for the worker, or let "npx homeward start" run it.',
    );
  }
  const logger = createLogger(config.LOG_LEVEL);
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config, urls.app, logger), {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  let stopping: Promise<boolean> | undefined;
  return { stop: () => (stopping ??= stopInTime(app)) };
}

async function stopInTime(app: INestApplicationContext): Promise<boolean> {
  return Promise.race([
    app.close().then(() => true),
    sleep(WORKER_DEFAULTS.drainMs + CLOSING_MS, false, { ref: false }),
  ]);
}
