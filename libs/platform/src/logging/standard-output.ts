import { pino, type LoggerOptions } from 'pino';

type Destination = ReturnType<typeof pino.destination>;
type LogMethod = NonNullable<NonNullable<LoggerOptions['hooks']>['logMethod']>;

/** Lines wait for each other up to so many bytes, and so many milliseconds. */
const TOGETHER = { bytes: 8_192, milliseconds: 100 };
/** pino's number of `warn`: from here on a line is wanted even of a process that dies the moment after. */
const AT_ONCE = 40;

let destination: Destination | undefined;

/**
 * Standard output, a few lines a write: one line each took a tenth of a server's time. A process that is killed loses
 * what waited, a tenth of a second of ordinary lines; what must not be lost stands in the trail, never only in a log.
 */
export function standardOutput(): Destination {
  if (destination) return destination;
  const opened = pino.destination({
    dest: 1,
    sync: true,
    minLength: TOGETHER.bytes,
    periodicFlush: TOGETHER.milliseconds,
  });
  process.once('exit', () => opened.flushSync());
  destination = opened;
  return opened;
}

/** Writes a warning or an error at once, with what waited before it. */
export const flushedAt: LogMethod = function (line, log, level) {
  log.apply(this, line);
  if (level >= AT_ONCE) destination?.flushSync();
};
