import { errorLine, type Logger } from '@homeward/platform';

/** Longer than any request may take, so that only a fault of ours is cut off. */
const STOP_WITHIN_MS = 35_000;

/**
 * Ends the process in order: no new request is taken and those under way are answered. A parent that dies closes its
 * channel, which stops this process like a signal does; otherwise it would hold the port for ever.
 */
export function stopOnSignals(close: () => Promise<void>, logger: Logger): void {
  let stopping = false;
  const stop = (why: string): void => {
    if (stopping) return;
    stopping = true;
    logger.info({ why }, 'stopping');
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ error: errorLine(error) }, 'did not stop in order');
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', () => stop('SIGINT'));
  process.on('SIGTERM', () => stop('SIGTERM'));
  if (process.send) process.on('disconnect', () => stop('the parent is gone'));
}
