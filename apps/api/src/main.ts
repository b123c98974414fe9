import { createLogger, errorLine, loadConfig, settingsFromParent } from '@homeward/platform';
import { createApi } from './create-api.ts';
import { stopOnSignals } from './stop-on-signals.ts';

let logger = createLogger('info');

try {
  await settingsFromParent();
  const config = loadConfig();
  logger = createLogger(config.LOG_LEVEL);
  const app = await createApi(config, { logger });
  stopOnSignals(() => app.close(), logger);
  await app.listen({ port: config.PORT, host: config.HOST });
  const { port } = app.getHttpServer().address() as { port: number };
  logger.info({ host: config.HOST, port }, 'listening');
  process.send?.({ ready: true, port });
} catch (error) {
  logger.fatal({ error: errorLine(error) }, 'the API did not start');
  process.exit(1);
}
