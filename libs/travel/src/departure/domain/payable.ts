/** What may be handed over of one entitlement at the departure, in minor units. */
export interface Payable {
  /** Null while the amount is not known here. */
  readonly ceilingMinor: number | null;
  readonly paidMinor: number;
}

export type PaymentProblem = 'amount-unknown' | 'all-paid' | 'above';

/** @returns what stands in the way of paying so much; null when nothing does */
export function paymentProblem({ ceilingMinor, paidMinor }: Payable, amountMinor: number): PaymentProblem | null {
  if (ceilingMinor === null) return 'amount-unknown';
  if (paidMinor >= ceilingMinor) return 'all-paid';
  return amountMinor > ceilingMinor - paidMinor ? 'above' : null;
}
