import { fork, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';

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
