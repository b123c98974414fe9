/**
 * Splits a whole into whole parts by their weights, the largest remainders rounded up (Hamilton's method), so that the
 * parts always add up.
 * @param weights not negative; the order decides between equal remainders
 */
export function splitBy(whole: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (whole * weight) / sum);
  const parts = exact.map(Math.floor);
  const missing = whole - parts.reduce((total, part) => total + part, 0);
  const byRemainder = exact
    .map((value, i) => ({ i, rest: value - parts[i]! }))
    .sort((one, other) => other.rest - one.rest || one.i - other.i);
  for (const { i } of byRemainder.slice(0, missing)) parts[i]! += 1;
  return parts;
}
