import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { ROOT } from './steps.mjs';

/** Holds the list of rooms each workspace's package.json names to the rooms its own code asks for, both ways. */
const SCOPE = '@homeward/';
const CODE = /\.(ts|tsx|mts|mjs|cjs)$/;
const problems = [];

for (const workspace of ['libs', 'apps'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder)).map((name) => path.join(folder, name)),
)) {
  const manifestPath = path.join(ROOT, workspace, 'package.json');
  if (!existsSync(manifestPath)) continue;
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
  const listed = new Set(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter(isRoom));
  const asked = new Map();
  for (const file of codeOf(path.join(ROOT, workspace)))
    for (const room of roomsAskedFor(file)) if (room !== manifest.name) asked.set(room, path.relative(ROOT, file));
  for (const room of listed)
    if (!asked.has(room))
      problems.push(`${workspace}/package.json lists ${room}, which nothing there imports; remove it`);
  for (const [room, file] of asked)
    if (!listed.has(room))
      problems.push(`${file} imports ${room}, which ${workspace}/package.json does not list; add it`);
}

for (const problem of problems.sort()) console.log(problem);
if (problems.length > 0) process.exit(1);

function isRoom(name) {
  return name.startsWith(SCOPE);
}

function* codeOf(directory) {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const at = path.join(directory, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && entry.name !== 'dist') yield* codeOf(at);
    } else if (CODE.test(entry.name)) yield at;
  }
}

/** Imports, and rooms a process is started from: `import.meta.resolve` and the like are asked by name too. */
function roomsAskedFor(file) {
  const text = readFileSync(file, 'utf8');
  const { importedFiles } = ts.preProcessFile(text, true, true);
  const byName = [...text.matchAll(/resolve\(\s*['"](@homeward\/[\w-]+)/g)].map(([, name]) => name);
  return new Set(
    [...importedFiles.map(({ fileName }) => fileName), ...byName]
      .filter(isRoom)
      .map((name) => name.split('/').slice(0, 2).join('/')),
  );
}
