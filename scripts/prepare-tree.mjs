import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT, run, tool } from './steps.mjs';

/** Installs what package-lock.json says when nothing is installed, or when the lock is newer than what is. */
export async function installIfNeeded() {
  const installed = path.join(ROOT, 'node_modules', '.package-lock.json');
  const lock = path.join(ROOT, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  const code = await run([process.platform === 'win32' ? 'npm.cmd' : 'npm', 'ci', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Error('npm ci failed: nothing can be built or tested without its dependencies.');
}

/** Builds what is stale; nothing when all is up to date (0.3 s). */
export async function buildIfStale() {
  const code = await run(tool('typescript/bin/tsc', '-b'));
  if (code !== 0) throw new Error('The build failed: see the errors above.');
}
