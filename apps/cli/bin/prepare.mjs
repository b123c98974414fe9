import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bundlePrograms, BUNDLES } from './bundle.mjs';
import { buildWeb, WEB_PAGE, WEB_SOURCES } from './web.mjs';

export const ROOT = path.resolve(import.meta.dirname, '..', '..', '..');
// Outside the tree: `npm ci` empties node_modules, and a tree may be one that this user can only read.
const TREE = createHash('sha256').update(ROOT).digest('hex').slice(0, 16);
const LOCK = path.join(tmpdir(), `homeward-build-${process.getuid?.() ?? 0}-${TREE}.lock`);
const COMPILER = path.join(ROOT, 'node_modules', '@swc', 'core', 'package.json');
const BUILT = path.join(ROOT, 'node_modules', '.cache', 'homeward-built');

/** Everything said here goes to standard error: standard output belongs to the command's answer. */
const say = (line) => process.stderr.write(`${line}\n`);

/**
 * Brings the tree to the point where its programs can run: installed as package-lock.json says, and built.
 * @returns {Promise<boolean>} false when it could not, after having said why
 */
export async function prepare() {
  const release = await lock();
  try {
    if (!isInstalled() && !(await install())) return false;
    return await build();
  } finally {
    release();
  }
}

/**
 * Compares what is installed with package-lock.json by name and version, not by age: a checkout changes the age of a
 * file and not its content. Packages for development count only where some are installed.
 */
export function isInstalled() {
  const installed = readPackages(path.join(ROOT, 'node_modules', '.package-lock.json'));
  const wanted = readPackages(path.join(ROOT, 'package-lock.json'));
  if (!wanted) return true;
  if (!installed) return false;
  const forDevelopment = 'node_modules/typescript' in installed;
  return Object.entries(wanted).every(([name, entry]) => {
    if (!name.startsWith('node_modules/') || entry.optional || entry.devOptional || entry.peer) return true;
    if (entry.dev && !forDevelopment) return true;
    return name in installed && installed[name].version === entry.version;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

async function install() {
  say('Installing what package-lock.json names …');
  const npm = findNpm();
  const code = await run(npm.command, [...npm.args, 'ci', '--no-audit', '--no-fund']);
  if (code === 0) return true;
  say('npm ci failed, so Homeward cannot start. Its own message stands above; mend that and try again.');
  return false;
}

/** The npm that runs us, else the one that came with this Node, else the one on PATH. */
function findNpm() {
  const beside = path.join(path.dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const script = [process.env.npm_execpath, beside].find((file) => file && /\.c?js$/.test(file) && existsSync(file));
  return script ? { command: process.execPath, args: [script] } : { command: 'npm', args: [] };
}

/** Types are not looked at here: `npm run check` does, and a program that is started waits for nothing it does not need. */
async function build() {
  if (!existsSync(COMPILER)) {
    if ([...BUNDLES, WEB_PAGE].every((file) => existsSync(file))) return true;
    say('Homeward is not built, and what builds it is not installed. Run `npm ci` and try again.');
    return false;
  }
  const sources = sourcesNow();
  if (readBuilt() === sources + outcomeNow()) return true;
  const patience = setTimeout(() => say('Building what is stale …'), 1_500);
  const failure = await buildFailure();
  clearTimeout(patience);
  if (failure === null) {
    keepBuilt(sources + outcomeNow());
    return true;
  }
  say(failure);
  say('The build failed, so Homeward cannot start. It says why above.');
  return false;
}

const buildFailure = () =>
  Promise.all([bundlePrograms(), buildWeb()]).then(
    () => null,
    (error) => error.message,
  );

const workspaces = () =>
  ['libs', 'apps'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder)).map((name) => path.join(ROOT, folder, name)),
  );

/** Name, age and size of everything a build reads. A file that changes while it is built counts as changed after it. */
function sourcesNow() {
  const shared = [
    ...['node_modules/.package-lock.json', 'apps/cli/bin/prepare.mjs', 'apps/cli/bin/bundle.mjs'],
    ...['apps/cli/bin/web.mjs', ...WEB_SOURCES],
  ];
  const own = workspaces().flatMap((workspace) => [
    path.join(workspace, 'package.json'),
    ...filesUnder(path.join(workspace, 'src')),
  ]);
  return digest([...shared.map((file) => path.join(ROOT, file)), ...own]);
}

/** Whoever removes the output gets it built again. */
const outcomeNow = () => digest([...BUNDLES, WEB_PAGE]);

function digest(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const seen = statSync(file, { throwIfNoEntry: false });
    hash.update(`${file} ${seen?.mtimeMs} ${seen?.size}\n`);
  }
  return hash.digest('hex');
}

function filesUnder(directory) {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true }).map((file) => path.join(directory, file));
}

function readBuilt() {
  try {
    return readFileSync(BUILT, 'utf8');
  } catch {
    return null;
  }
}

function keepBuilt(seen) {
  try {
    mkdirSync(path.dirname(BUILT), { recursive: true });
    writeFileSync(BUILT, seen);
  } catch {
    // In a tree that this user can only read, the next command asks the compiler again.
  }
}

/** One build at a time: two would write the same files. A lock left by a killed build names a dead process. */
async function lock() {
  for (let told = false; ;) {
    try {
      writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
      const release = () => rmSync(LOCK, { force: true });
      process.once('exit', release);
      return () => {
        process.off('exit', release);
        release();
      };
    } catch (error) {
      if (error.code !== 'EEXIST') return () => {};
    }
    if (!holderLives()) {
      rmSync(LOCK, { force: true });
      continue;
    }
    if (!told) say('Another command is building; waiting for it …');
    told = true;
    await sleep(100);
  }
}

function holderLives() {
  let pid;
  try {
    pid = Number(readFileSync(LOCK, 'utf8'));
  } catch {
    return false;
  }
  // Between making the file and writing the number it is empty.
  if (pid === 0) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Its output goes to standard error. */
function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2] });
    child.on('error', (error) => {
      say(`${command} could not be run: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

if (process.argv[1] === import.meta.filename) process.exitCode = (await prepare()) ? 0 : 1;
