import { prepareTree } from './prepare-tree.mjs';
import { run, tool } from './steps.mjs';

// `--search` measures searching people and `--open` a case's first screen, each beside its SQL alone, `--deadlines` what
// a night takes, `--follow-up` the tick and the lists of calls, `--board` what a supervisor opens, `--figures` the key
// figures, and `--import` a caseload that comes in; without them, lists and records are measured under load.
const asked = {
  ...{ '--search': 'search', '--open': 'opening', '--deadlines': 'deadlines', '--follow-up': 'follow-up' },
  ...{ '--board': 'board', '--figures': 'figures', '--import': 'import' },
};
const measured = Object.entries(asked).find(([flag]) => process.argv.includes(flag))?.[1] ?? 'main';

await prepareTree();
process.exitCode = await run(tool('typescript-7/bin/tsc', '-b', 'bench'));
if (process.exitCode === 0) {
  process.exitCode = await run([process.execPath, `bench/dist/${measured}.js`, ...process.argv.slice(2)]);
}
