import type { BookingState, PassengerState, RefundState } from '@homeward/contracts';
import { DomainError } from '@homeward/platform';
import type { BookingErrorCode } from './booking.errors.ts';

interface Move {
  readonly from: readonly BookingState[];
  readonly to: BookingState;
}

/**
 * The moves of a booking, readable at once (domain 1.9). A change of hours leaves a ticket standing and asks for a new
 * confirmation; nothing is moved by a clock, because an option that ran out may still be honoured.
 */
export const BOOKING_MOVES = {
  carry: { from: ['draft'], to: 'requested' },
  offer: { from: ['requested', 'held'], to: 'held' },
  ticket: { from: ['held'], to: 'ticketed' },
  confirm: { from: ['ticketed'], to: 'confirmed' },
  change: { from: ['ticketed', 'confirmed'], to: 'ticketed' },
  depart: { from: ['ticketed', 'confirmed'], to: 'departed' },
  arrive: { from: ['departed'], to: 'arrived' },
  cancel: { from: ['draft', 'requested', 'held', 'ticketed', 'confirmed'], to: 'cancelled' },
  fail: { from: ['requested', 'held'], to: 'failed' },
} as const satisfies Readonly<Record<string, Move>>;
export type BookingMove = keyof typeof BOOKING_MOVES;

export function mayMove(move: BookingMove, state: BookingState): boolean {
  return (BOOKING_MOVES[move].from as readonly BookingState[]).includes(state);
}

/** @throws DomainError `booking.not-now` naming the state it stands in and those the move needs */
export function stateAfter(move: BookingMove, state: BookingState): BookingState {
  const { from, to } = BOOKING_MOVES[move];
  if (mayMove(move, state)) return to;
  throw new DomainError<BookingErrorCode>(
    'booking.not-now',
    `This booking is ${state}; that is possible while it is ${from.join(' or ')}. Read it again.`,
    { extra: { state, from } },
  );
}

/** What becomes of a seat that is given back, by why. */
export function seatStateFor(reason: string): PassengerState {
  return reason === 'no-show' || reason === 'boarding-refused' ? reason : 'stopped';
}

/** How money of a seat given back is followed until it is settled. */
export const REFUND_MOVES: Readonly<Record<RefundState, readonly RefundState[]>> = {
  'to-ask': ['asked', 'not-refundable'],
  asked: ['received', 'refused'],
  received: [],
  refused: ['asked'],
  'not-refundable': ['to-ask'],
};

/** @throws DomainError `refund.not-now` */
export function demandRefundMove(from: RefundState | null, to: RefundState): void {
  if (from !== null && REFUND_MOVES[from].includes(to)) return;
  const next = from === null ? [] : REFUND_MOVES[from];
  throw new DomainError<BookingErrorCode>(
    'refund.not-now',
    from === null ? 'No money of this seat comes back.' : `This refund is ${from}; it can become ${next.join(' or ')}.`,
    { fields: { state: next.length > 0 ? `must be ${next.join(' or ')}` : 'cannot change any more' } },
  );
}
