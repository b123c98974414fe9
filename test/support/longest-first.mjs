import { statSync } from 'node:fs';

/** What takes longest, the longest first: begun last, one of them would run alone while the other core waits. */
const LONGEST = [
  'e2e/every-screen.',
  'e2e/web-desks',
  'e2e/web-cases',
  'e2e/web-travel',
  'e2e/journey-on-screens',
  'e2e/clean-clone',
  'e2e/start-homes',
  'e2e/start.',
  'fault/simulated-year',
  'fault/worker-kills',
  'integration/http/all',
  'integration/access/all',
  'integration/jobs/all',
  'integration/demo/',
  'fault/worker-process',
  'e2e/journey-to-decision',
  'e2e/journey-to-closure',
  'e2e/first-case',
  'integration/audit/all',
];

const rank = (file) => {
  const at = LONGEST.findIndex((part) => file.includes(`/test/${part}`));
  return at === -1 ? LONGEST.length : at;
};

/** The order in which Jest begins its suites. A fresh clone knows no durations, and Jest would go by size of file. */
export default class LongestFirst {
  sort(tests) {
    const sized = tests.map((test) => ({ test, rank: rank(test.path), size: statSync(test.path).size }));
    return sized.sort((a, b) => a.rank - b.rank || b.size - a.size).map(({ test }) => test);
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
