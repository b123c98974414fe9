/** NIST SP 800-63B-4 allows up to 100 failures in a row; ten are more than a person needs. */
export const FAILURES_BEFORE_REST = 10;
const FIRST_REST_MS = 15 * 60_000;
const LONGEST_REST_MS = 24 * 3_600_000;

/**
 * How long an account rests after so many failures in a row: not at all below ten, then a quarter of an hour, twice as
 * long with each further failure, a day at most.
 * @returns milliseconds
 */
export function restAfter(failures: number): number {
  if (failures < FAILURES_BEFORE_REST) return 0;
  return Math.min(FIRST_REST_MS * 2 ** Math.min(failures - FAILURES_BEFORE_REST, 20), LONGEST_REST_MS);
}
