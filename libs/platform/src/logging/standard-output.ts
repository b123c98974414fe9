import type { DestinationStream, LoggerOptions } from 'pino';

type LogMethod = NonNullable<NonNullable<LoggerOptions['hooks']>['logMethod']>;

/** Lines wait for each other up to so many letters, and so many milliseconds. */
const TOGETHER = { letters: 8_192, milliseconds: 100 };
/** pino's number of `warn`: from here on a line is wanted even of a process that dies the moment after. */
const AT_ONCE = 40;

let waiting = '';
let later: NodeJS.Timeout | undefined;
let opened = false;

function flush(): void {
  clearTimeout(later);
  later = undefined;
  if (waiting === '') return;
  const lines = waiting;
  waiting = '';
  process.stdout.write(lines);
}

/**
 * Standard output, a few lines a write: one line each took a tenth of a server's time. A process that is killed loses
 * what waited, a tenth of a second of ordinary lines; what must not be lost stands in the trail, never only in a log.
 */
export function standardOutput(): DestinationStream {
  if (!opened) {
    opened = true;
    process.once('exit', flush);
    // Whoever read the lines is gone; a process that has still to stop in order does not fail over it.
    process.stdout.on('error', () => undefined);
  }
  return {
    write(line) {
      waiting += line;
      if (waiting.length >= TOGETHER.letters) flush();
      else later ??= setTimeout(flush, TOGETHER.milliseconds).unref();
    },
  };
}

/** Writes a warning or an error at once, with what waited before it. */
export const flushedAt: LogMethod = function (line, log, level) {
  log.apply(this, line);
  if (level >= AT_ONCE) flush();
};
