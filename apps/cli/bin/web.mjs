import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..', '..', '..');
const WEB = path.join(ROOT, 'apps', 'web');

/** What the web app is served by, once built. */
export const WEB_PAGE = path.join(WEB, 'dist', 'index.html');

/** What it is built from beside `src`, from the root. */
export const WEB_SOURCES = [
  'apps/web/index.html',
  'apps/web/vite.config.ts',
  ...['build', 'public'].flatMap((folder) =>
    existsSync(path.join(WEB, folder))
      ? readdirSync(path.join(WEB, folder)).map((file) => `apps/web/${folder}/${file}`)
      : [],
  ),
];

/** Builds the web app into apps/web/dist. @throws what Vite says */
export async function buildWeb() {
  // Loaded here: where the programs were built before, it need not be installed.
  const { build } = await import('vite');
  const told = process.env.NODE_ENV;
  // What is served is the same whoever builds it: under another name React brings its checks for development along.
  process.env.NODE_ENV = 'production';
  try {
    await build({ root: WEB, configFile: path.join(WEB, 'vite.config.ts'), logLevel: 'warn', configLoader: 'runner' });
  } finally {
    if (told === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = told;
  }
}
