/** What a seat costs and brings back, in whole minor units of one currency. */
export interface SeatMoney {
  readonly fareMinor: number | null;
  readonly currency: string | null;
  readonly refundMinor: number | null;
}

export interface CurrencySum {
  currency: string;
  fareMinor: number;
  refundMinor: number;
  /** What the project pays in the end. */
  costMinor: number;
}

/** Sums by currency, whole and exact: amounts of two currencies are never one number. */
export function sumSeats(seats: readonly SeatMoney[]): CurrencySum[] {
  const sums = new Map<string, CurrencySum>();
  for (const { fareMinor, currency, refundMinor } of seats) {
    if (currency === null || fareMinor === null) continue;
    const sum = sums.get(currency) ?? { currency, fareMinor: 0, refundMinor: 0, costMinor: 0 };
    sum.fareMinor += fareMinor;
    sum.refundMinor += refundMinor ?? 0;
    sum.costMinor = sum.fareMinor - sum.refundMinor;
    sums.set(currency, sum);
  }
  return [...sums.values()].sort((a, b) => a.currency.localeCompare(b.currency));
}
