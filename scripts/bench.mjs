import { prepareTree } from './prepare-tree.mjs';
import { run, tool } from './steps.mjs';

await prepareTree();
process.exitCode = await run(tool('typescript/bin/tsc', '-b', 'bench'));
if (process.exitCode === 0) {
  process.exitCode = await run([process.execPath, 'bench/dist/main.js', ...process.argv.slice(2)]);
}
