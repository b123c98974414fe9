import type { Screen } from './screen.ts';

/** What waits for an approval, and the office’s own rules about it. */
export const PAYMENT_SCREENS: readonly Screen[] = [
  { name: 'payments-to-approve', route: '/payments', as: 'elif', heading: 'Payments to approve' },
  { name: 'payment-rules', route: '/payments/rules', as: 'jonas', heading: 'Rules for payments' },
];
