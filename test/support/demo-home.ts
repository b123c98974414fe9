import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildOnce, HOMEWARD, PROGRAMS, ROOT, TypedCommand } from './homeward-process.ts';

const KEPT = path.join(ROOT, 'node_modules/.cache/homeward-demo');
/** A lock older than this belongs to a run that was killed. */
const LOADING_MAX_MS = 180_000;

/**
 * A home that holds the demonstration of today, as `npm start` loads it into an empty one. It is loaded once for all
 * suites of a run and copied for each that asks: loading takes five times as long as starting.
 * @returns a directory of the caller's own, to remove
 */
export async function demoHome(): Promise<string> {
  await buildOnce();
  const loaded = path.join(KEPT, keyOfToday());
  if (!existsSync(loaded)) await loadOnce(loaded);
  const home = path.join(mkdtempSync(path.join(tmpdir(), 'homeward-web-')), 'home');
  cpSync(loaded, home, { recursive: true, preserveTimestamps: true });
  return home;
}

/** The demonstration is laid out from the day it is loaded, by the programs of that day. */
function keyOfToday(): string {
  const built = Object.values(PROGRAMS).map((program) => Math.trunc(statSync(program).mtimeMs).toString(36));
  return [new Date().toISOString().slice(0, 10), ...built].join('-');
}

/** Two suites that begin together load it once: the directory that one of them could make is the lock. */
async function loadOnce(loaded: string): Promise<void> {
  const lock = `${loaded}.loading`;
  mkdirSync(KEPT, { recursive: true });
  while (!existsSync(loaded)) {
    if (tryMake(lock)) return load(lock, loaded);
    const begun = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - begun > LOADING_MAX_MS) rmSync(lock, { recursive: true, force: true });
    else await sleep(200);
  }
}

async function load(lock: string, loaded: string): Promise<void> {
  try {
    for (const old of readdirSync(KEPT)) if (!lock.endsWith(old)) rmSync(path.join(KEPT, old), { recursive: true });
    const home = path.join(lock, 'home');
    const env = { HOMEWARD_HOME: home, PORT: '0' };
    const running = new TypedCommand([...HOMEWARD, 'start', '--without-past', '--json'], { env });
    await running.ready();
    running.child.kill('SIGTERM');
    await running.ended;
    renameSync(home, loaded);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function tryMake(directory: string): boolean {
  try {
    mkdirSync(directory);
    return true;
  } catch {
    return false;
  }
}
