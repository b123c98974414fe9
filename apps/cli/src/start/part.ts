import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { SETTINGS_FROM_PARENT, type GivenSettings } from '@homeward/platform';
import { LogFile } from './log-file.ts';
import { readableLine } from './log-lines.ts';

export interface PartOptions {
  readonly name: 'api' | 'worker';
  /** The built program. */
  readonly program: string;
  readonly env: NodeJS.ProcessEnv;
  /** Resolves once it may begin: until then it loads its code and waits. */
  readonly settings: Promise<GivenSettings>;
  readonly logFile: string;
  /** Log lines of this level and above are shown. */
  readonly shows: number;
  readonly show: (line: string) => void;
}

const KEPT_LINES = 20;

/**
 * The api or the worker as a process of its own. It leads its own process group, so that Ctrl-C in the terminal
 * reaches only the one that knows the order in which to stop.
 */
export class Part {
  private child: ChildProcess | undefined;
  private readonly log: LogFile;
  private lastLines: string[] = [];
  private ended: Promise<string> = Promise.resolve('it was never started');

  constructor(private readonly options: PartOptions) {
    this.log = new LogFile(options.logFile);
  }

  get name(): string {
    return this.options.name;
  }

  /** Starts the process. @returns why it ended, once it has */
  start(): Promise<string> {
    this.lastLines = [];
    const child = spawn(process.execPath, [this.options.program, SETTINGS_FROM_PARENT], {
      env: this.options.env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    this.child = child;
    void this.options.settings.then((settings) => child.connected && child.send(settings));
    this.listen(child.stdout!);
    this.listen(child.stderr!);
    this.ended = new Promise((resolve) => {
      child.once('error', (error) => resolve(`it could not be started: ${error.message}`));
      child.once('close', (code, signal) => {
        if (this.child === child) this.child = undefined;
        resolve(signal ? `it was killed by ${signal}` : `it ended with status ${code}`);
      });
    });
    return this.ended;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** What it said last, for the message that tells why it ended. */
  lastWords(): string {
    return this.lastLines.join('\n');
  }

  /** Asks it to drain and end, and ends it when it does not. @param patienceMs how long its work in hand may take */
  async stop(patienceMs: number): Promise<void> {
    const child = this.child;
    if (!child) return;
    child.kill('SIGTERM');
    const inTime = await Promise.race([this.ended.then(() => true), sleep(patienceMs, false, { ref: false })]);
    if (!inTime) this.kill();
    await this.ended;
  }

  kill(): void {
    this.child?.kill('SIGKILL');
  }

  private listen(stream: Readable): void {
    createInterface({ input: stream }).on('line', (line) => {
      this.log.append(line);
      const shown = readableLine(line, this.options.shows);
      const kept = readableLine(line, 40);
      if (kept !== null) this.lastLines = [...this.lastLines, kept].slice(-KEPT_LINES);
      if (shown !== null) this.options.show(`${this.options.name.padEnd(6)} │ ${shown}`);
    });
  }
}
