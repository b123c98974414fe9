import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './steps.mjs';

/** Holds docs/dependencies.md to the package.json files: no dependency without its line, no line without its dependency. */
const read = (...parts) => readFileSync(path.join(ROOT, ...parts), 'utf8');
const listed = new Map();
const problems = [];

for (const [, name, purpose, reason, licence] of read('docs', 'dependencies.md').matchAll(
  /^\| `([^`]+)` +\|([^|]*)\|([^|]*)\|([^|]*)\|$/gm,
)) {
  if (listed.has(name)) problems.push(`${name} stands in docs/dependencies.md twice`);
  if (!purpose.trim() || !reason.trim()) problems.push(`${name} has a line without "what for" or "why"`);
  listed.set(name, licence.trim());
}

const workspaces = ['libs', 'apps'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder)).map((name) => `${folder}/${name}`),
);
const used = new Set();
for (const workspace of ['.', ...workspaces]) {
  if (!existsSync(path.join(ROOT, workspace, 'package.json'))) continue;
  const manifest = JSON.parse(read(workspace, 'package.json'));
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
    if (name.startsWith('@homeward/')) continue;
    used.add(name);
    // An alias names the package and its version: npm:typescript@7.0.2.
    if (!/^(npm:[^@]+@)?\d/.test(version))
      problems.push(`${name} is not pinned in ${workspace}/package.json: ${version}`);
  }
}

for (const name of [...used].sort()) {
  if (!listed.has(name)) problems.push(`${name} has no line in docs/dependencies.md`);
  else if (listed.get(name) !== licenceOf(name)) {
    problems.push(`${name} is licensed ${licenceOf(name)}, docs/dependencies.md says ${listed.get(name)}`);
  }
}
for (const name of listed.keys()) if (!used.has(name)) problems.push(`${name} is listed and no package.json names it`);

for (const problem of problems) console.log(problem);
if (problems.length > 0) process.exit(1);

function licenceOf(name) {
  const folder = ['.', ...workspaces].find((each) => existsSync(path.join(ROOT, each, 'node_modules', name)));
  const manifest = JSON.parse(read(folder, 'node_modules', name, 'package.json'));
  return manifest.license ?? manifest.licenses?.[0]?.type ?? 'not said';
}
