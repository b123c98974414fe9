import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT, script, tool } from './steps.mjs';

/**
 * What can be proved without running the product, the longest first.
 * @param {{quick: boolean}} options quick trusts the linter's cache, which does not see that another file changed a type
 * @returns {import('./steps.mjs').Step[]}
 */
export function staticSteps({ quick }) {
  const lintCache = quick ? ['--cache', '--cache-location', 'node_modules/.cache/eslint/'] : [];
  const formatCache = quick ? ['--cache'] : [];
  return [
    { name: 'types', command: tool('typescript/bin/tsc', '-b') },
    { name: 'lint', command: tool('eslint/bin/eslint.js', '.', '--max-warnings', '0', ...lintCache) },
    { name: 'types of tests', command: tool('typescript/bin/tsc', '-p', 'test') },
    {
      name: 'dependency rules',
      command: tool('dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', ...roots()),
    },
    {
      name: 'generated documents',
      command: script('generate.mjs', '--check'),
      after: ['types'],
    },
    {
      name: 'format',
      command: tool('prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn', ...formatCache),
    },
    { name: 'dependency list', command: script('check-dependency-list.mjs') },
    { name: 'rooms listed', command: script('check-workspaces.mjs') },
  ];
}

const roots = () => ['apps', 'libs', 'test', 'bench'].filter((directory) => existsSync(path.join(ROOT, directory)));
