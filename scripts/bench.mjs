import { buildIfStale, installIfNeeded } from './prepare-tree.mjs';
import { run, tool } from './steps.mjs';

await installIfNeeded();
await buildIfStale();
process.exitCode = await run(tool('typescript/bin/tsc', '-b', 'bench'));
if (process.exitCode === 0) {
  process.exitCode = await run([process.execPath, 'bench/dist/main.js', ...process.argv.slice(2)]);
}
