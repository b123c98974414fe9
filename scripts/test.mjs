import { runJest } from './jest.mjs';
import { prepareTree } from './prepare-tree.mjs';
import { staticSteps } from './static-steps.mjs';
import { close, runSteps, seconds } from './steps.mjs';

const started = performance.now();
const totals = { passed: 0, failed: 0 };
const add = ({ passed, failed }) => {
  totals.passed += passed;
  totals.failed += failed;
};
try {
  await prepareTree();
  // One at a time beside the tests: those that start processes mostly wait, and leave a core to these.
  for (const counted of await Promise.all([runSteps(staticSteps({ quick: false }), 1), runJest()])) add(counted);
} catch (error) {
  console.error(`✖ ${error.message}`);
  totals.failed += 1;
}
console.log(`in ${seconds(started)}`);
close(totals);
