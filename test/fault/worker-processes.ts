import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { buildOnce, ROOT, type } from '../support/homeward-process.ts';
import { REDIS_URL } from '../support/jobs-worker.ts';
import type { TestDatabase } from '../support/test-database.ts';

const EFFECT_WORKER = 'test/fault/dist/effect-worker';

/** Bundles it as the worker is, of libs brought up to date: it is started many times. */
export async function buildEffectWorker(): Promise<void> {
  await buildOnce();
  const command = [process.execPath, 'apps/cli/bin/bundle.mjs', EFFECT_WORKER, 'test/fault/effect-worker.mjs'];
  expect(await type(command)).toMatchObject({ code: 0 });
}

export interface WorkerProcess {
  readonly process: ChildProcess;
  /** Resolves when it begins to work, or when it is gone. */
  readonly ready: Promise<void>;
  readonly gone: Promise<unknown>;
  /** Calls back at each effect written. */
  onEffect(listener: () => void): void;
}

const started = new Set<ChildProcess>();

/** Leaves no worker behind, however the test ended. */
export async function endEffectWorkers(): Promise<void> {
  const alive = [...started].filter((child) => child.exitCode === null && child.signalCode === null);
  started.clear();
  await Promise.all(alive.map((child) => (child.kill('SIGKILL'), once(child, 'exit'))));
}

export function startEffectWorker(
  database: TestDatabase,
  settings: { effectMs: number; deathsBeforeDead?: number },
): WorkerProcess {
  const child = fork(path.join(ROOT, `${EFFECT_WORKER}.js`), {
    execArgv: [],
    env: {
      PATH: process.env['PATH'],
      DATABASE_APP_URL: database.appUrl,
      EFFECT_MS: String(settings.effectMs),
      ...(REDIS_URL ? { REDIS_URL } : {}),
      ...(settings.deathsBeforeDead ? { DEATHS_BEFORE_DEAD: String(settings.deathsBeforeDead) } : {}),
    },
  });
  started.add(child);
  const gone = once(child, 'exit');
  const ready = new Promise<void>((resolve) => {
    child.on('message', (message) => {
      if (Object.hasOwn(message as object, 'ready')) resolve();
    });
    child.on('exit', () => resolve());
  });
  return {
    process: child,
    ready,
    gone,
    onEffect: (listener) => {
      child.on('message', (message) => {
        if (Object.hasOwn(message as object, 'effect')) listener();
      });
    },
  };
}

/** Numbers between 0 and 1 that come again with the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
