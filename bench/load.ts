import autocannon from 'autocannon';

export interface LoadFigures {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p95: number;
}

/**
 * Drives one address with 16 clients for some seconds.
 * @param paths taken in turn by each client
 * @returns requests a second and latencies in milliseconds
 * @throws Error when any answer was not 2xx: a refusal is fast and would flatter the figure
 */
export async function load(
  url: string,
  paths: readonly string[],
  headers: Record<string, string>,
  seconds: number,
): Promise<LoadFigures> {
  const latencies: number[] = [];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(
      {
        url,
        connections: 16,
        duration: seconds,
        requests: paths.map((path) => ({ method: 'GET' as const, path, headers })),
      },
      (error: unknown, done) => (error ? reject(new Error('The load did not run', { cause: error })) : resolve(done)),
    );
    run.on('response', (_client, _status, _bytes, milliseconds) => latencies.push(milliseconds));
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${url}: ${result.non2xx} answers were not 2xx and ${result.errors} failed`);
  }
  latencies.sort((a, b) => a - b);
  const at = (part: number): number => Number((latencies[Math.floor(latencies.length * part)] ?? 0).toFixed(2));
  return { requestsPerSecond: result.requests.average, p50: at(0.5), p95: at(0.95) };
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
