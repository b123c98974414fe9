import { setTimeout as sleep } from 'node:timers/promises';

/** The address at which this machine reaches a server that listens on the host. */
export function localAddress(host: string, port: number): string {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}

/** Waits until the installation says that it is ready. @returns null, or what it said last when the time is up */
export async function waitUntilReady(address: string, patienceMs: number, signal: AbortSignal): Promise<string | null> {
  const deadline = Date.now() + patienceMs;
  let said = 'nothing';
  while (Date.now() < deadline && !signal.aborted) {
    try {
      const answer = await fetch(`${address}/health/ready`, {
        signal: AbortSignal.any([signal, AbortSignal.timeout(2_000)]),
      });
      if (answer.status === 200) return null;
      said = `${answer.status} ${await answer.text()}`;
    } catch (error) {
      said = (error as Error).message;
    }
    await sleep(50);
  }
  return said;
}
