import { CASH_MODALITIES, type AidModality, type Modality } from '@homeward/contracts';

/** Why help cannot reach somebody so out of an entitlement; null when it can. What is given in kind is never cash. */
export function modalityProblem(granted: Modality, asked: AidModality): string | null {
  const money = CASH_MODALITIES.includes(asked);
  if (granted === 'in-kind' && money) return 'is money in hand; this entitlement is given in kind only';
  if (granted === 'cash' && !money) return 'must be cash, mobile money or a bank transfer, as it was granted';
  return null;
}
