import { jestCommand } from './jest.mjs';
import { staticSteps } from './static-steps.mjs';
import { close, runSteps, seconds } from './steps.mjs';

const started = performance.now();
const unit = { name: 'unit tests', command: jestCommand('--selectProjects', 'unit', '--maxWorkers', '1', '--silent') };
const totals = await runSteps([...staticSteps({ quick: true }), unit]);
console.log(`in ${seconds(started)}`);
close(totals);
