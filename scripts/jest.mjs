import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run, tool } from './steps.mjs';

const MODULES = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];

/** The command that runs Jest on this tree's sources; the condition makes its global setup read them too. */
export const jestCommand = (...args) => {
  const [node, jest, ...rest] = tool('jest/bin/jest.js', ...args);
  return [node, '--conditions=homeward-source', ...MODULES, jest, ...rest];
};

/**
 * Runs Jest with its report to the terminal and reads its own count back.
 * @returns {Promise<{passed: number, failed: number}>} a suite that could not run, and a test that was left out, is a failure
 */
export async function runJest(args = [], env = {}) {
  const directory = mkdtempSync(path.join(tmpdir(), 'homeward-jest-'));
  const outputFile = path.join(directory, 'result.json');
  try {
    const code = await run(jestCommand('--json', `--outputFile=${outputFile}`, ...args), env);
    const result = readResult(outputFile);
    if (!result) return { passed: 0, failed: 1 };
    const failed =
      result.numFailedTests + result.numRuntimeErrorTestSuites + result.numPendingTests + result.numTodoTests;
    tellUnsteady(result);
    // Jest also fails a run for what no test shows, such as an open handle or a broken teardown.
    return { passed: result.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Names what passed only when it was tried again: it counts as passed, and is a fault to be mended. */
function tellUnsteady({ testResults }) {
  const unsteady = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, invocations }) => status === 'passed' && invocations > 1);
  for (const { fullName } of unsteady) console.log(`unsteady, passed at its second try: ${fullName}`);
}

function readResult(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
