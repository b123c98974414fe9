#!/usr/bin/env node
// Plain JavaScript and committed, so that `npx homeward` works straight after `npm ci`, before anything is built.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Homeward needs Node.js 20.19 or newer; this is ${process.versions.node}.\nInstall a newer one from https://nodejs.org and try again.\n`,
  );
  process.exit(1);
}
const { prepare } = await import('./prepare.mjs');
if (await prepare()) await import('../dist/main.js');
else process.exitCode = 1;
