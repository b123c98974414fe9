import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export const ROOT = path.resolve(import.meta.dirname, '../..');
/** The bundled programs; {@link buildOnce} brings them up to date. */
export const PROGRAMS = {
  api: path.join(ROOT, 'apps/api/dist/bundle/main.js'),
  worker: path.join(ROOT, 'apps/worker/dist/bundle/main.js'),
  cli: path.join(ROOT, 'apps/cli/dist/bundle/main.js'),
};
/** The command without its look whether anything is stale. */
export const HOMEWARD = [process.execPath, PROGRAMS.cli];

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ReadyAnswer {
  readonly ready: true;
  readonly address: string;
  readonly mode: 'demo' | 'live';
  readonly home: string;
  readonly firstLink?: string;
  readonly signIns: { email: string; role: string; secondFactor: boolean }[];
}

export interface TypingOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly input?: string;
  /** Typed by another user. */
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
  /** With nothing of our environment. */
  readonly alone?: boolean;
}

/** A process that leads a group of its own, as a command typed in a terminal does. */
export class TypedCommand {
  readonly child: ChildProcess;
  stdout = '';
  stderr = '';
  readonly ended: Promise<Ran>;

  constructor(command: readonly string[], options: TypingOptions = {}) {
    this.child = spawn(command[0]!, command.slice(1), {
      cwd: options.cwd ?? ROOT,
      env: { ...(options.alone ? {} : process.env), ...options.env },
      ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.gid }),
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
    });
    this.child.stdin!.end(options.input ?? '');
    this.child.stdout!.on('data', (chunk: Buffer) => (this.stdout += chunk.toString()));
    this.child.stderr!.on('data', (chunk: Buffer) => (this.stderr += chunk.toString()));
    this.ended = once(this.child, 'close').then(([code]) => ({
      code: code as number | null,
      stdout: this.stdout,
      stderr: this.stderr,
    }));
  }

  /** What a terminal does on Ctrl-C: the signal goes to every process of the group. */
  signalGroup(signal: NodeJS.Signals): void {
    process.kill(-this.child.pid!, signal);
  }

  /** Waits for the line that says where it runs. @throws Error with everything it said when it ends before */
  async ready(withinMs = 150_000): Promise<ReadyAnswer> {
    const answer = await this.said(() => {
      const line = this.stdout.split('\n').find((each) => each.startsWith('{"ready":true'));
      return line ? (JSON.parse(line) as ReadyAnswer) : null;
    }, withinMs);
    return answer;
  }

  /** Waits until the reader finds something in what was said. */
  async said<T>(read: () => T | null, withinMs = 60_000): Promise<T> {
    let over = false;
    void this.ended.then(() => (over = true));
    for (const deadline = Date.now() + withinMs; Date.now() < deadline;) {
      const found = read();
      if (found !== null) return found;
      if (over) break;
      await sleep(20);
    }
    throw new Error(`It did not say so. Standard output:\n${this.stdout}\nStandard error:\n${this.stderr}`);
  }
}

/** Runs a command to its end. */
export function type(command: readonly string[], options: TypingOptions = {}): Promise<Ran> {
  return new TypedCommand(command, options).ended;
}

let built: Promise<void> | undefined;

/** Builds what is stale, once a run of the suite. */
export function buildOnce(): Promise<void> {
  return (built ??= type([process.execPath, path.join(ROOT, 'apps/cli/bin/prepare.mjs')]).then((ran) => {
    if (ran.code !== 0) throw new Error(`The build failed:\n${ran.stderr}`);
  }));
}

/** Every living process that belongs to a home: told by its environment, or by running in its directory. */
export function processesOf(home: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => belongsTo(pid, home))
    .map((pid) => `${pid} ${read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')}`);
}

function belongsTo(pid: string, home: string): boolean {
  if (/\) Z /.test(read(`/proc/${pid}/stat`))) return false;
  const variables = read(`/proc/${pid}/environ`).split('\0');
  return variables.includes(`HOMEWARD_HOME=${home}`) || directoryOf(pid).startsWith(`${home}${path.sep}`);
}

function directoryOf(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
