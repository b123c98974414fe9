/** Whole minor units of an amount as people type it, with a point or a comma; not a number when it is none. */
export function minorOf(typed: string, currency: string): number {
  const known = /^[A-Za-z]{3}$/.test(currency) ? currency.toUpperCase() : 'EUR';
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency: known }).resolvedOptions().maximumFractionDigits ?? 2;
  return Math.round(Number(typed.trim().replace(',', '.')) * 10 ** digits);
}
