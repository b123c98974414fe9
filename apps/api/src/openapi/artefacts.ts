import { NestFactory } from '@nestjs/core';
import { deadlinesManual, workflowManual } from '@homeward/case';
import { CASE_WORKFLOW } from '@homeward/contracts';
import { createLogger, loadConfig } from '@homeward/platform';
import { ApiModule } from '../api.module.ts';
import { API_PREFIX, WITHOUT_PREFIX } from '../http/prefix.ts';
import { createAdapter } from '../http/server.ts';
import { describeApi } from './document.ts';
import { permissionTables } from './permission-tables.ts';
import { listRoutes } from './routes.ts';

/**
 * The committed files that are written from the code, by their path in the repository.
 * The application is only looked at: nothing connects, so that the check needs no database.
 */
export async function writeArtefacts(): Promise<Readonly<Record<string, string>>> {
  const parts = {
    config: loadConfig({}),
    databaseUrl: 'postgres://nobody@127.0.0.1:1/none',
    logger: createLogger('silent'),
  };
  const app = await NestFactory.create(ApiModule.forRoot(parts), createAdapter(parts.config, parts.logger), {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  app.setGlobalPrefix(API_PREFIX, { exclude: [...WITHOUT_PREFIX] });
  return {
    'apps/api/openapi.json': `${JSON.stringify(describeApi(app), null, 2)}\n`,
    'docs/permissions.md': permissionTables(listRoutes(app)),
    'docs/reminders.md': deadlinesManual(),
    'docs/workflow.md': workflowManual(CASE_WORKFLOW),
  };
}
