#!/usr/bin/env node
// Plain JavaScript and committed, so that `npx homeward` works straight after `npm ci`, before anything is built.
import { sep } from 'node:path';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Homeward needs Node.js 20.19 or newer; this is ${process.versions.node}.\nInstall a newer one from https://nodejs.org and try again.\n`,
  );
  process.exit(1);
}
const { prepare, ROOT } = await import('./prepare.mjs');
// The home lies beside the code wherever the command is typed.
process.env.HOMEWARD_HOME ||= `${ROOT}${sep}.homeward`;
if (await prepare()) await import('../dist/bundle/main.js');
else process.exitCode = 1;
