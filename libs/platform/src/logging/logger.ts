import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger, type LoggerOptions } from 'pino';
import { currentContext } from '../actor/request-context.ts';
import { errorLine } from './error-line.ts';
import { flushedAt, standardOutput } from './standard-output.ts';

/** Shown to rooms, so that they log through this and need no logging library of their own. */
export type { Logger } from 'pino';

/** Keys whose values never reach a log line, wherever they stand; logs hold ids, codes, days and counts. */
const NEVER_LOGGED: ReadonlySet<string> = new Set([
  'body',
  'query',
  'cookie',
  'authorization',
  'password',
  'token',
  'email',
  'name',
  'phone',
  'text',
]);
const CENSORED = '[not logged]';
/** What lies deeper is no code or count. */
const DEPTH_MAX = 6;

/** A walk of our own: a request's flat line is passed over at no cost, where paths with wildcards took a tenth of it. */
function censored(value: unknown, depth = 0): unknown {
  // An error is told by its serializer, which keeps what is safe of it.
  if (typeof value !== 'object' || value === null || value instanceof Error) return value;
  if ('toJSON' in value) return value;
  if (depth > DEPTH_MAX) return CENSORED;
  if (Array.isArray(value)) return value.map((part) => censored(part, depth + 1));
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(value))
    kept[key] = NEVER_LOGGED.has(key) ? CENSORED : censored((value as Record<string, unknown>)[key], depth + 1);
  return kept;
}

/** @param destination where lines go instead of standard output */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: errorLine },
    formatters: { log: (line) => censored(line) as Record<string, unknown> },
    mixin: () => {
      const context = currentContext();
      return context ? { correlationId: context.correlationId } : {};
    },
  };
  return destination
    ? pino(options, destination)
    : pino({ ...options, hooks: { logMethod: flushedAt } }, standardOutput());
}

/** Nest's own lines through the same structured logger. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: string, ...rest: unknown[]): void {
    this.logger.info({ room: String(rest.at(-1) ?? '') }, message);
  }

  error(message: unknown, ...rest: unknown[]): void {
    const err = message instanceof Error ? message : rest.find((part) => part instanceof Error);
    this.logger.error({ ...(err ? { err } : {}), room: String(rest.at(-1) ?? '') }, err ? 'failed' : String(message));
  }

  warn(message: string, ...rest: unknown[]): void {
    this.logger.warn({ room: String(rest.at(-1) ?? '') }, message);
  }

  debug(message: string, ...rest: unknown[]): void {
    this.logger.debug({ room: String(rest.at(-1) ?? '') }, message);
  }
}
