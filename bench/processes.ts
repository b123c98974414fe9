import { fork, type ChildProcess } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

/** A server under measurement, in a process of its own. */
export interface MeasuredServer {
  readonly url: string;
  /** Peak resident memory so far, in MiB; null where the system does not tell. */
  peakMemory(): Promise<number | null>;
  stop(): Promise<void>;
}

/** Starts a program that reports `{ ready: true, port }` over IPC. */
export async function startMeasured(
  program: string,
  env: Record<string, string>,
  args: string[] = [],
): Promise<MeasuredServer> {
  const child: ChildProcess = fork(program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code} before it was ready`)));
    child.on('message', (message: { ready?: boolean; port?: number }) => {
      if (message.ready && message.port) resolve(message.port);
    });
  });
  child.removeAllListeners('exit');
  return {
    url: `http://127.0.0.1:${port}`,
    peakMemory: async () => {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
      const kibibytes = /VmHWM:\s+(\d+) kB/.exec(status)?.[1];
      return kibibytes ? Math.round(Number(kibibytes) / 1024) : null;
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

/** Processor time of a process and of all it began, in seconds; null where the system does not tell. */
export async function processorSeconds(pid: number): Promise<number | null> {
  let ticks = 0;
  for (const name of await readdir('/proc').catch(() => [])) {
    const stat = /^\d+$/.test(name) ? await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '') : '';
    if (stat === '') continue;
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [parent, own, children] = [Number(fields[1]), spent(fields, 11), spent(fields, 13)];
    if (Number(name) === pid) ticks += own + children;
    else if (parent === pid) ticks += own;
  }
  return ticks === 0 ? null : ticks / TICKS_A_SECOND;
}

const TICKS_A_SECOND = 100;
const spent = (fields: readonly string[], at: number): number => Number(fields[at]) + Number(fields[at + 1]);
