import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '..');

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command program and arguments; `node` is this Node, a name without a slash is looked up there
 * @property {string[]} [after] names of steps that must have passed first
 */

/** A program of a dependency, run by this Node, so that neither PATH nor a shell is asked. */
export const tool = (script, ...args) => [process.execPath, path.join(ROOT, 'node_modules', script), ...args];
export const script = (name, ...args) => [process.execPath, path.join(ROOT, 'scripts', name), ...args];

/**
 * Runs steps, as many at a time as there are cores when nothing else is said, says each one's outcome and time as it ends, and shows the output
 * of the first that failed.
 * @param {Step[]} steps in the order they should begin; the longest first wastes least
 * @param {number} [atOnce]
 * @returns {Promise<{passed: number, failed: number}>} a step whose forerunner failed counts as failed
 */
export async function runSteps(steps, atOnce = Math.max(2, availableParallelism())) {
  const width = Math.max(...steps.map((step) => step.name.length));
  /** @type {Map<string, boolean>} */
  const done = new Map();
  const waiting = [...steps];
  const running = new Set();
  let firstFailure = true;
  const ready = (step) => (step.after ?? []).every((name) => done.has(name));
  const one = async (step) => {
    const blockedBy = (step.after ?? []).find((name) => done.get(name) === false);
    if (blockedBy) {
      done.set(step.name, false);
      console.log(`✖ ${step.name.padEnd(width)}  not run: "${blockedBy}" failed`);
      return;
    }
    const started = performance.now();
    const { code, output } = await capture(step.command);
    done.set(step.name, code === 0);
    console.log(`${code === 0 ? '✔' : '✖'} ${step.name.padEnd(width)}  ${seconds(started)}`);
    if (code === 0 || !firstFailure) return;
    firstFailure = false;
    console.log(`${indent(output.trimEnd())}\n`);
  };
  while (waiting.length > 0 || running.size > 0) {
    while (running.size < atOnce) {
      const next = waiting.findIndex(ready);
      if (next === -1) break;
      const [step] = waiting.splice(next, 1);
      const work = one(step).finally(() => running.delete(work));
      running.add(work);
    }
    if (running.size === 0)
      throw new Error(`Steps wait for steps that are not there: ${waiting.map((s) => s.name).join()}`);
    await Promise.race(running);
  }
  const outcomes = [...done.values()];
  return { passed: outcomes.filter(Boolean).length, failed: outcomes.filter((ok) => !ok).length };
}

/** Runs a command with its output to the terminal. @returns {Promise<number>} its exit status, 1 when killed */
export function run(command, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command[0], command.slice(1), { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

export const seconds = (started) => `${((performance.now() - started) / 1000).toFixed(1)} s`;

/** The plain closing line people and machines read; the exit status says the same. */
export function close({ passed, failed }) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

function capture(command) {
  return new Promise((resolve) => {
    const chunks = [];
    const child = spawn(command[0], command.slice(1), { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}

const indent = (text) => text.replace(/^/gm, '    ');
