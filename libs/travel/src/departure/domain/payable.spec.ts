import fc from 'fast-check';
import { paymentProblem } from './payable.ts';

describe('what may be paid of an entitlement', () => {
  it('should never add up to more than its ceiling, whatever is asked for in whatever order', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000 }), amounts, (ceilingMinor, asked) => {
        let paidMinor = 0;
        for (const amount of asked)
          if (paymentProblem({ ceilingMinor, paidMinor }, amount) === null) paidMinor += amount;
        expect(paidMinor).toBeLessThanOrEqual(ceilingMinor);
      }),
    );
  });

  it('should let nothing be paid of an amount nobody knows', () => {
    expect(paymentProblem({ ceilingMinor: null, paidMinor: 0 }, 1)).toBe('amount-unknown');
  });

  it('should let the last cent be paid and then nothing', () => {
    expect(paymentProblem({ ceilingMinor: 500, paidMinor: 499 }, 1)).toBeNull();
    expect(paymentProblem({ ceilingMinor: 500, paidMinor: 499 }, 2)).toBe('above');
    expect(paymentProblem({ ceilingMinor: 500, paidMinor: 500 }, 1)).toBe('all-paid');
  });
});
