import path from 'node:path';
import type { Home } from '@homeward/database';
import { environmentOfChild, type GivenSettings } from '@homeward/platform';
import type { Terminal } from '../terminal.ts';
import { Part } from './part.ts';
import { API_PROGRAM, WORKER_PROGRAM } from './programs.ts';
import type { StopSignals } from './stop-signals.ts';
import { apiFailure, keepWorkerRunning } from './supervisor.ts';

export interface PartsOptions {
  readonly home: Home;
  readonly terminal: Terminal;
  readonly signals: StopSignals;
  /** Aborted with the reason when they cannot go on. */
  readonly lost: AbortController;
  /** Show every log line instead of warnings only. */
  readonly verbose: boolean;
}

export interface Parts {
  /** Lets them go on from loading their code to their work. */
  begin(settings: GivenSettings): void;
  stop(): Promise<void>;
}

/** Longer than the api and the worker give their own work in hand. */
const DRAIN_MS = 40_000;

/** Starts the api and the worker, which wait for their settings, and keeps them running until they are stopped. */
export function startParts({ home, terminal, signals, lost, verbose }: PartsOptions): Parts {
  let begin!: (settings: GivenSettings) => void;
  const settings = new Promise<GivenSettings>((resolve) => (begin = resolve));
  // Once a stop was asked for, what the parts say on their way out is for the log alone.
  const show = (line: string): void => (signals.signal.aborted && !verbose ? undefined : terminal.say(line));
  // The owner could look past row security: the processes people reach are not told its name or password.
  const env = environmentOfChild({ HOMEWARD_HOME: home.directory, DATABASE_URL: '' });
  const part = (name: 'api' | 'worker', program: string): Part =>
    new Part({
      ...{ name, program, env, settings, show },
      ...{ logFile: path.join(home.logs, `${name}.log`), shows: verbose ? 0 : 40 },
    });
  const api = part('api', API_PROGRAM);
  const worker = part('worker', WORKER_PROGRAM);
  signals.onInsisted(() => [api, worker].forEach((each) => each.kill()));
  const ending = AbortSignal.any([signals.signal, lost.signal]);
  const apiEnded = api.start().then((reason) => {
    if (!signals.signal.aborted) lost.abort(apiFailure(api, reason, home.logs));
  });
  const workerKept = keepWorkerRunning(worker, terminal, ending);
  return {
    begin,
    stop: async () => {
      lost.abort();
      await api.stop(DRAIN_MS);
      await worker.stop(DRAIN_MS);
      await Promise.all([apiEnded, workerKept]);
    },
  };
}
