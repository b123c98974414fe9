import fc from 'fast-check';
import { sumSeats } from './seat-money.ts';

describe('what seats cost', () => {
  const seat = fc
    .record({
      fareMinor: fc.integer({ min: 0, max: 100_000_000 }),
      currency: fc.constantFrom('EUR', 'USD', 'IQD'),
      back: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ fareMinor, currency, back }) => ({ fareMinor, currency, refundMinor: Math.floor(fareMinor * back) }));

  it('should be exact to the last unit, by currency, however many seats there are and in whatever order', () => {
    fc.assert(
      fc.property(fc.array(seat, { maxLength: 200 }), (seats) => {
        const sums = sumSeats(seats);
        expect(sumSeats(seats.toReversed())).toEqual(sums);
        for (const { currency, fareMinor, refundMinor, costMinor } of sums) {
          const of = seats.filter((each) => each.currency === currency);
          const exact = (pick: (each: (typeof of)[number]) => number): bigint =>
            of.reduce((sum, each) => sum + BigInt(pick(each)), 0n);
          expect(BigInt(fareMinor)).toBe(exact((each) => each.fareMinor));
          expect(BigInt(refundMinor)).toBe(exact((each) => each.refundMinor));
          expect(BigInt(costMinor)).toBe(exact((each) => each.fareMinor) - exact((each) => each.refundMinor));
          expect(costMinor).toBeGreaterThanOrEqual(0);
          expect(Number.isSafeInteger(fareMinor)).toBe(true);
        }
        expect(new Set(sums.map(({ currency }) => currency)).size).toBe(sums.length);
      }),
    );
  });
});
