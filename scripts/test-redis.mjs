import { runJest } from './jest.mjs';
import { prepareTree } from './prepare-tree.mjs';
import { close } from './steps.mjs';

const JOB_TESTS = ['integration/jobs/', 'test/fault/', 'e2e/first-case'];

if (/^rediss?:\/\//.test(process.env.REDIS_URL ?? '')) {
  await prepareTree();
  close(await runJest(['--testPathPatterns', ...JOB_TESTS]));
} else {
  console.error(
    'REDIS_URL is not set, so there is no Redis to test on. Start one and name it:\n' +
      '  redis-server --port 6399 --save "" &\n' +
      '  REDIS_URL=redis://127.0.0.1:6399 npm run test:redis',
  );
  close({ passed: 0, failed: 1 });
}
