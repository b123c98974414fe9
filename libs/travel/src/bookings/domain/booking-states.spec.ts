import { BOOKING_STATES, REFUND_STATES, type BookingState, type RefundState } from '@homeward/contracts';
import fc from 'fast-check';
import {
  BOOKING_MOVES,
  demandRefundMove,
  mayMove,
  REFUND_MOVES,
  stateAfter,
  type BookingMove,
} from './booking-states.ts';

const MOVES = Object.keys(BOOKING_MOVES) as BookingMove[];

describe('the moves of a booking', () => {
  it('should reach every state from a draft, and leave none of the ends', () => {
    const reached = new Set<BookingState>(['draft']);
    for (let before = 0; before < reached.size;) {
      before = reached.size;
      for (const move of MOVES)
        for (const state of [...reached]) if (mayMove(move, state)) reached.add(BOOKING_MOVES[move].to);
    }
    expect([...reached].sort()).toEqual([...BOOKING_STATES].sort());
    for (const end of ['arrived', 'cancelled', 'failed'] as const)
      expect(MOVES.filter((move) => mayMove(move, end))).toEqual([]);
  });

  it('should, in whatever order they are tried, never skip the ticket before a departure', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MOVES), { maxLength: 30 }), (tried) => {
        const past: BookingState[] = ['draft'];
        for (const move of tried) {
          const state = past.at(-1)!;
          if (mayMove(move, state)) past.push(stateAfter(move, state));
          else expect(() => stateAfter(move, state)).toThrow('This booking is');
        }
        if (past.includes('departed')) expect(past.indexOf('ticketed')).toBeLessThan(past.indexOf('departed'));
        if (past.includes('departed')) expect(past).toContain('ticketed');
        if (past.includes('ticketed')) expect(past).toEqual(expect.arrayContaining(['requested', 'held']));
      }),
    );
  });
});

describe('the moves of a refund', () => {
  it('should settle: from wherever it stands, money received is the end', () => {
    const state = fc.constantFrom<RefundState>(...REFUND_STATES);
    fc.assert(
      fc.property(state, state, (from, to) => {
        const allowed = REFUND_MOVES[from].includes(to);
        if (allowed) expect(() => demandRefundMove(from, to)).not.toThrow();
        else expect(() => demandRefundMove(from, to)).toThrow();
        if (from === 'received') expect(allowed).toBe(false);
      }),
    );
  });
});
