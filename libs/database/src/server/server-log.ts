import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

/** What it said before its log files open, such as a missing library. */
export const STARTUP_LOG = 'postgres.log';
/** One file a weekday, written over after a week. */
export const LOG_DIRECTORY = 'log';

/** Begins to watch what a server writes from here on. @returns a reader of what it wrote since */
export function watchServerLog(directory: string): () => string {
  rmSync(path.join(directory, STARTUP_LOG), { force: true });
  const sizes = new Map(logFiles(directory).map((file) => [file, statSync(file).size]));
  return () =>
    logFiles(directory)
      .map((file) => readFrom(file, sizes.get(file) ?? 0))
      .join('\n');
}

function logFiles(directory: string): string[] {
  const weekly = path.join(directory, LOG_DIRECTORY);
  const names = existsSync(weekly) ? readdirSync(weekly).map((name) => path.join(weekly, name)) : [];
  return [path.join(directory, STARTUP_LOG), ...names].filter((file) => existsSync(file));
}

/** @returns at most the last 8 kB after the offset; from the beginning when the file was begun anew */
function readFrom(file: string, offset: number): string {
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    const from = Math.max(size < offset ? 0 : offset, size - 8_192);
    const buffer = Buffer.alloc(size - from);
    readSync(handle, buffer, 0, buffer.length, from);
    return buffer.toString('utf8');
  } finally {
    closeSync(handle);
  }
}
