import { COMMITTED_STATES, DISBURSEMENT_STATES } from '@homeward/contracts';
import { givenState, isCommitted, mayReach, NEXT_STATES } from './disbursement-states.ts';

describe('states of a payment', () => {
  it('should never give before an approval, nor verify before a receipt', () => {
    const before = (to: (typeof DISBURSEMENT_STATES)[number]) =>
      DISBURSEMENT_STATES.filter((from) => mayReach(from, to));
    expect(before('paid')).toEqual(['approved']);
    expect(before('delivered')).toEqual(['approved']);
    expect(before('verified')).toEqual(['receipted']);
    expect(before('returned')).toEqual(['paid', 'delivered', 'receipted', 'verified']);
  });

  it('should count what is promised or gone, and end in states that lead nowhere', () => {
    expect(DISBURSEMENT_STATES.filter(isCommitted)).toEqual([...COMMITTED_STATES]);
    expect(DISBURSEMENT_STATES.filter((state) => NEXT_STATES[state].length === 0)).toEqual([
      ...['rejected', 'cancelled', 'returned'],
    ]);
  });

  it('should deliver goods, vouchers and services, and pay the rest', () => {
    expect([
      givenState('in-kind'),
      givenState('service'),
      givenState('cash'),
      givenState('direct-to-supplier'),
    ]).toEqual([...['delivered', 'delivered', 'paid', 'paid']]);
  });
});
