/** Minor units of an amount typed with a point or a comma; null when it is none. */
export function minorOf(typed: string, currency: string): number | null {
  const text = typed.trim().replace(',', '.');
  const digits = digitsOf(currency);
  if (!/^\d{1,7}(\.\d{1,3})?$/.test(text)) return null;
  const [whole, rest = ''] = text.split('.') as [string, string?];
  if (rest.length > digits) return null;
  return Number(whole) * 10 ** digits + Number(rest.padEnd(digits, '0') || 0);
}

/** An amount as somebody would type it. */
export function typedOf(minor: number | null, currency: string): string {
  if (minor === null) return '';
  const digits = digitsOf(currency);
  return digits === 0 ? String(minor) : (minor / 10 ** digits).toFixed(digits);
}

const digitsOf = (currency: string): number => {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
};
