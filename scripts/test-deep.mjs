import { runJest } from './jest.mjs';
import { prepareTree } from './prepare-tree.mjs';
import { close } from './steps.mjs';

/** What `npm test` does short, done long; set any of these to go further. */
const DEEP = { HOMEWARD_KILLS: process.env.HOMEWARD_KILLS ?? '200' };

await prepareTree();
const { REDIS_URL } = process.env;
console.log(
  `${DEEP.HOMEWARD_KILLS} kills, queues in ${REDIS_URL ? 'PostgreSQL and Redis' : 'PostgreSQL only: set REDIS_URL for Redis too'}`,
);
const totals = { passed: 0, failed: 0 };
for (const backEnd of REDIS_URL ? ['', REDIS_URL] : ['']) {
  const { passed, failed } = await runJest(['--testPathPatterns', 'test/fault/'], { ...DEEP, REDIS_URL: backEnd });
  totals.passed += passed;
  totals.failed += failed;
}
close(totals);
