import { isInstalled, prepare } from '../apps/cli/bin/prepare.mjs';

/** Installs what package-lock.json says when something else is installed, and builds what is stale. @throws Error */
export async function prepareTree() {
  if (await prepare()) return;
  throw new Error(
    isInstalled() ? 'The build failed: see the errors above.' : 'npm ci failed: nothing can be built without it.',
  );
}
