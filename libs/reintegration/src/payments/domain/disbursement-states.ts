import { COMMITTED_STATES, DELIVERED_MODALITIES, type AidModality, type DisbursementState } from '@homeward/contracts';

/** Where a payment may go from each state. What left the house comes back whole or stays gone. */
export const NEXT_STATES: Readonly<Record<DisbursementState, readonly DisbursementState[]>> = {
  planned: ['requested', 'cancelled'],
  requested: ['approved', 'rejected', 'cancelled'],
  approved: ['paid', 'delivered', 'cancelled'],
  paid: ['receipted', 'returned'],
  delivered: ['receipted', 'returned'],
  receipted: ['verified', 'returned'],
  verified: ['returned'],
  rejected: [],
  cancelled: [],
  returned: [],
};

export const mayReach = (from: DisbursementState, to: DisbursementState): boolean => NEXT_STATES[from].includes(to);

export const isCommitted = (state: DisbursementState): boolean =>
  (COMMITTED_STATES as readonly DisbursementState[]).includes(state);

/** Goods, vouchers and services are delivered with a certificate; money is paid against a receipt. */
export const givenState = (modality: AidModality): 'paid' | 'delivered' =>
  DELIVERED_MODALITIES.includes(modality) ? 'delivered' : 'paid';
