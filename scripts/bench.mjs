import { prepareTree } from './prepare-tree.mjs';
import { run, tool } from './steps.mjs';

// `--search` measures searching people; without it, lists and records are.
const measured = process.argv.includes('--search') ? 'search' : 'main';

await prepareTree();
process.exitCode = await run(tool('typescript-7/bin/tsc', '-b', 'bench'));
if (process.exitCode === 0) {
  process.exitCode = await run([process.execPath, `bench/dist/${measured}.js`, ...process.argv.slice(2)]);
}
