import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT, script, tool } from './steps.mjs';

/**
 * What can be proved without running the product, the longest first.
 * @param {{quick: boolean}} options quick looks again only at files that changed, where a tool knows which
 * @returns {import('./steps.mjs').Step[]}
 */
export function staticSteps({ quick }) {
  const kept = (name) =>
    quick ? ['--incremental', '--tsBuildInfoFile', `node_modules/.cache/${name}.tsbuildinfo`] : [];
  return [
    { name: 'types', command: tsc('-b') },
    { name: 'types of tests', command: tsc('-p', 'test', ...kept('types-of-tests')) },
    { name: 'types of the web', command: tsc('-p', 'apps/web') },
    { name: 'lint', command: tool('oxlint/bin/oxlint', '--threads=1') },
    {
      name: 'dependency rules',
      command: tool('dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', ...roots()),
    },
    { name: 'generated documents', command: script('generate.mjs', '--check') },
    {
      name: 'format',
      // Kept by what a file says, not by its date: what was right is right as long as nobody writes in it.
      command: tool('prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn', ...CACHED),
    },
    { name: 'dependency list', command: script('check-dependency-list.mjs') },
    { name: 'rooms listed', command: script('check-workspaces.mjs') },
  ];
}

/**
 * The compiler of 7 checks in a seventh of the time of 6, whose API some tools still need. Each of its checkers works out
 * the types of every catalogue's keys for itself: four on two cores take two and a half times what one does.
 */
const tsc = (...args) => tool('typescript-7/bin/tsc', ...args, '--checkers', '1');
const CACHED = ['--cache', '--cache-strategy', 'content'];
const roots = () => ['apps', 'libs', 'test', 'bench'].filter((directory) => existsSync(path.join(ROOT, directory)));
