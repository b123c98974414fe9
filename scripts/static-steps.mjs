import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT, script, tool } from './steps.mjs';

/**
 * What can be proved without running the product, the longest first.
 * @param {{quick: boolean}} options quick trusts the linter's cache, which does not see that another file changed a type
 * @returns {import('./steps.mjs').Step[]}
 */
export function staticSteps({ quick }) {
  const typesOfTests = ['--incremental', '--tsBuildInfoFile', 'node_modules/.cache/types-of-tests.tsbuildinfo'];
  const lint = quick
    ? [
        {
          name: 'lint',
          command: tool('eslint/bin/eslint.js', '.', '--max-warnings', '0', '--cache', '--cache-location', LINT_CACHE),
        },
        { name: 'types of tests', command: tool('typescript/bin/tsc', '-p', 'test', ...typesOfTests) },
      ]
    : [{ name: 'lint, types of tests', command: script('lint-and-types.mjs') }];
  const formatCache = quick ? ['--cache'] : [];
  return [
    { name: 'types', command: tool('typescript/bin/tsc', '-b') },
    ...lint,
    { name: 'types of the web', command: tool('typescript/bin/tsc', '-p', 'apps/web') },
    {
      name: 'dependency rules',
      command: tool('dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', ...roots()),
    },
    { name: 'generated documents', command: script('generate.mjs', '--check') },
    {
      name: 'format',
      command: tool('prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn', ...formatCache),
    },
    { name: 'dependency list', command: script('check-dependency-list.mjs') },
    { name: 'rooms listed', command: script('check-workspaces.mjs') },
  ];
}

const LINT_CACHE = 'node_modules/.cache/eslint/';
const roots = () => ['apps', 'libs', 'test', 'bench'].filter((directory) => existsSync(path.join(ROOT, directory)));
