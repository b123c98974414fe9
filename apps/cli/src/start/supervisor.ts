import { setTimeout as sleep } from 'node:timers/promises';
import { InstallationProblem, startServer, type Home, type RunningServer } from '@homeward/database';
import type { Terminal } from '../terminal.ts';
import type { Part } from './part.ts';

const WORKER_BACKOFF_MS = [1_000, 2_000, 5_000, 10_000, 30_000];
/** A worker that lived this long had started well: its next fall is not the same fault again. */
const WELL_AFTER_MS = 60_000;
const LOOK_AT_DATABASE_EVERY_MS = 1_000;
const DATABASE_RESTARTS = 3;

/** Keeps a worker running until the signal: due work lies in the database, so it goes on where it was. */
export async function keepWorkerRunning(worker: Part, terminal: Terminal, stop: AbortSignal): Promise<void> {
  for (let falls = 0; !stop.aborted; falls += 1) {
    const began = Date.now();
    const reason = await worker.start();
    if (stop.aborted) return;
    if (Date.now() - began > WELL_AFTER_MS) falls = 0;
    const pause = WORKER_BACKOFF_MS[Math.min(falls, WORKER_BACKOFF_MS.length - 1)]!;
    terminal.warn(`The worker stopped: ${reason}. It is started again in ${pause / 1_000} s.`);
    await sleep(pause, undefined, { signal: stop }).catch(() => undefined);
  }
}

/** The API is what people use: when it ends by itself everything is stopped, with its last words as the reason. */
export function apiFailure(api: Part, reason: string, logs: string): InstallationProblem {
  const words = api.lastWords();
  return new InstallationProblem(
    `The API stopped: ${reason}.${words ? `\n${words}` : ''}`,
    `Its whole log is in ${logs}. \`npx homeward doctor\` checks the installation.`,
  );
}

/**
 * Watches the embedded server until the signal, and starts it again on the same port when it was killed: it recovers
 * from its log, and the api and the worker find it where it was.
 * @throws InstallationProblem when it cannot be kept running
 */
export async function keepDatabaseRunning(
  first: RunningServer,
  home: Home,
  terminal: Terminal,
  stop: AbortSignal,
): Promise<void> {
  let server = first;
  for (let restarts = 0; !stop.aborted;) {
    await sleep(LOOK_AT_DATABASE_EVERY_MS, undefined, { signal: stop }).catch(() => undefined);
    if (stop.aborted || server.alive()) continue;
    restarts += 1;
    if (restarts > DATABASE_RESTARTS)
      throw new InstallationProblem(
        'The database stopped again and again.',
        `Its log is in ${home.postgres}. \`npx homeward doctor\` checks the installation.`,
      );
    terminal.warn('The database was stopped from outside; it is started again.');
    server = await startServer({ directory: home.postgres, port: server.port });
  }
}
