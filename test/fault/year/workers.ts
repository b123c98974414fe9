import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { REDIS_URL } from '../../support/jobs-worker.ts';
import { ROOT, type } from '../../support/homeward-process.ts';
import type { TestDatabase } from '../../support/test-database.ts';

const YEAR_WORKER = 'test/fault/dist/year-worker';

export async function buildYearWorker(): Promise<void> {
  const command = [process.execPath, 'apps/cli/bin/bundle.mjs', YEAR_WORKER, 'test/fault/year-worker.mjs'];
  expect(await type(command)).toMatchObject({ code: 0 });
}

/** Two workers who live each step of the year side by side, and die together when the power fails. */
export class YearWorkers {
  private children: ChildProcess[] = [];

  constructor(
    private readonly database: TestDatabase,
    private readonly smtpUrl: string,
    private from: string,
  ) {}

  /** @param at what the clock says when the power is back: what is still queued is worked off before the next step */
  async start(at = this.from): Promise<void> {
    this.from = at;
    this.children = [this.fork(), this.fork()];
    expect(await Promise.all(this.children.map((child) => answer(child, 'ready')))).toEqual([true, true]);
  }

  /**
   * @param doubled both run what ticks, as when a schedule stands twice; else one of them does
   * @returns false when they died before it was lived to the end
   */
  async live(at: string, { doubled, empty }: { doubled: boolean; empty: boolean }): Promise<boolean> {
    const [first] = this.children;
    // All clocks are set before anything happens: one that lags calls what the others raised not due yet.
    const set = this.children.map((child) => answer(child, 'set'));
    this.send(() => ({ clock: at }));
    if (!(await Promise.all(set)).every(Boolean)) return false;
    // The queue is emptied by one before the other begins.
    const lived = this.children.map((child) => answer(child, 'lived'));
    this.send((child) => ({ at, ticks: doubled || child === first, empty: empty && child === first }));
    return (await Promise.all(lived)).every(Boolean);
  }

  private send(message: (child: ChildProcess) => object): void {
    // Whoever dies meanwhile hears nothing any more; that it died is seen by its end.
    for (const child of this.children) if (child.connected) child.send(message(child), () => undefined);
  }

  get alive(): boolean {
    return this.children.every((child) => child.exitCode === null && child.signalCode === null);
  }

  async kill(): Promise<void> {
    const alive = this.children.filter((child) => child.exitCode === null && child.signalCode === null);
    await Promise.all(alive.map((child) => (child.kill('SIGKILL'), once(child, 'exit'))));
  }

  private fork(): ChildProcess {
    const child = fork(path.join(ROOT, `${YEAR_WORKER}.js`), {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: {
        PATH: process.env['PATH'],
        DATABASE_APP_URL: this.database.appUrl,
        SMTP_URL: this.smtpUrl,
        YEAR_FROM: this.from,
        ...(REDIS_URL ? { REDIS_URL } : {}),
      },
    });
    child.stderr!.on('data', (said: Buffer) => process.stdout.write(said));
    return child;
  }
}

/** @returns false when it died instead */
function answer(child: ChildProcess, name: 'ready' | 'set' | 'lived'): Promise<boolean> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve(false);
    const ended = (): void => resolve(false);
    child.once('exit', ended);
    child.on('message', function heard(message) {
      if (!Object.hasOwn(message as object, name)) return;
      child.off('message', heard);
      child.off('exit', ended);
      resolve(true);
    });
  });
}
