/** A rate as it is written: units of the one currency for one unit of the other, up to eight decimals. */
export const RATE = /^(0|[1-9]\d{0,9})(\.\d{1,8})?$/;
const DECIMALS = 8;

/**
 * What an amount is in another currency, in minor units, rounded half up: whole numbers throughout, because a floating
 * product of a rate and a sum is wrong by a cent often enough to fail an audit.
 * @param rate as {@link RATE}
 * @param digits how many decimals each currency has
 */
export function exchanged(amountMinor: number, rate: string, digits: { from: number; to: number }): number {
  const [whole = '0', part = ''] = rate.split('.');
  const scaled = BigInt(whole + part.padEnd(DECIMALS, '0'));
  const up = BigInt(amountMinor) * scaled * 10n ** BigInt(digits.to);
  const down = 10n ** BigInt(DECIMALS + digits.from);
  return Number((2n * up + down) / (2n * down));
}
