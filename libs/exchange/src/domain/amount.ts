export type ReadAmount =
  { readonly minor: number } | { readonly wrong: 'ambiguous' | 'unreadable'; readonly message: string };

const unreadable = (message: string): ReadAmount => ({ wrong: 'unreadable', message });

/**
 * R6: money is never guessed. Of two kinds of separator the last is the decimal one; of one kind it is the decimal one
 * if the currency has so many minor digits; one before exactly three digits says two things and is asked about.
 * @param digits the currency's minor digits
 * @returns integer minor units
 */
export function readAmount(typed: string, digits: number): ReadAmount {
  const text = typed.replace(/\s/g, '');
  if (!spacesGroup(typed)) return unreadable('Spaces group by three digits: write 1234.00 without spaces.');
  if (!/^\d[\d.,]*$/.test(text) || !/\d$/.test(text))
    return unreadable('Write the amount in digits without a sign, such as 1234.50.');
  const separators = text.match(/[.,]/g) ?? [];
  const kinds = new Set(separators);
  if (kinds.size === 0) return minorOf(text, '', digits);
  const last = separators.at(-1)!;
  const at = text.lastIndexOf(last);
  if (kinds.size === 2) {
    const other = last === '.' ? ',' : '.';
    if (text.indexOf(last) !== at || text.indexOf(other) > at || text.lastIndexOf(other) > at)
      return unreadable('The separators contradict each other; write 1234.50.');
    if (!groups(text.slice(0, at), other)) return unreadable('Thousands are grouped by three digits; write 1234.50.');
    return minorOf(text.slice(0, at), text.slice(at + 1), digits);
  }
  if (separators.length > 1)
    return groups(text, last)
      ? minorOf(text, '', digits)
      : unreadable('Thousands are grouped by three digits; write 1234.50.');
  const decimals = text.slice(at + 1);
  if (decimals.length === 3 && digits < 3)
    return { wrong: 'ambiguous', message: ambiguity(text.slice(0, at), decimals, digits) };
  return minorOf(text.slice(0, at), decimals, digits);
}

const ambiguity = (whole: string, decimals: string, digits: number): string =>
  digits === 0
    ? `This may be ${whole}${decimals} or ${whole}: write it without a separator.`
    : `This may be two amounts: write ${whole}${decimals}.${'0'.repeat(digits)} or ${whole}.${decimals.slice(0, digits)}.`;

/** A number grouped by spaces has three digits after each of them, up to its decimals. */
const spacesGroup = (typed: string): boolean => {
  const whole = typed.trim();
  return !/\s/.test(whole) || /^\d{1,3}(\s\d{3})+([.,]\d+)?$/.test(whole);
};

const groups = (whole: string, separator: string): boolean =>
  !whole.includes(separator) || (separator === '.' ? /^\d{1,3}(\.\d{3})+$/ : /^\d{1,3}(,\d{3})+$/).test(whole);

function minorOf(whole: string, decimals: string, digits: number): ReadAmount {
  if (decimals.length > digits)
    return unreadable(
      digits === 0
        ? 'This currency has no decimals; write a whole number.'
        : `This currency has ${digits} decimals; write no more of them.`,
    );
  const minor = Number(whole.replace(/[.,]/g, '') + decimals.padEnd(digits, '0'));
  return Number.isSafeInteger(minor) ? { minor } : unreadable('The amount is too large.');
}

/** As an export writes it: `1234.50`, with all of the currency's minor digits. */
export function writtenAmount(minor: number, digits: number): string {
  const text = String(minor).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
