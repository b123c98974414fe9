import fc from 'fast-check';
import { exchanged } from './exchange.ts';

const cents = { from: 2, to: 2 };

describe('exchanged', () => {
  it.each([
    [10_000, '2.95', cents, 29_500],
    [1, '0.5', cents, 1],
    [10_000, '0.00000001', cents, 0],
    [10_000, '4712.5', { from: 2, to: 0 }, 471_250],
    [10_000, '0.308', { from: 2, to: 3 }, 30_800],
  ])('should make %i at %s into %o minor units', (amount, rate, digits, expected) => {
    expect(exchanged(amount, rate, digits)).toBe(expected);
  });

  it('should give back an amount at a rate of one, and grow with it', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.nat(1_000), (amount, more) => {
        expect(exchanged(amount, '1', cents)).toBe(amount);
        expect(exchanged(amount + more, '3.14159265', cents)).toBeGreaterThanOrEqual(
          exchanged(amount, '3.14159265', cents),
        );
      }),
    );
  });
});
