import { IntegerField, PatternField } from '@homeward/platform';

const MOST_MINOR = 100_000_000;

/** Money as whole minor units (cents) with its ISO 4217 code; never a fraction. */
export class MoneyDto {
  @IntegerField({ about: 'Whole minor units, such as cents.', min: 0, max: MOST_MINOR })
  amountMinor: number;

  @PatternField(/^[A-Z]{3}$/, 'must be a currency code such as EUR.', { about: 'ISO 4217.' })
  currency: string;
}
