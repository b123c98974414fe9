/** How long a piece of work took; one that measures itself answers its own milliseconds. */
export async function timed<T>(work: () => Promise<T>): Promise<{ value: T; milliseconds: number }> {
  const started = performance.now();
  const value = await work();
  return { value, milliseconds: typeof value === 'number' ? value : performance.now() - started };
}

export function percentiles(values: readonly number[]): { p50: number; p95: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number): number => round(sorted[Math.floor(sorted.length * part)] ?? 0);
  return { p50: at(0.5), p95: at(0.95) };
}

export function round(value: number): number {
  return Number(value.toFixed(2));
}
