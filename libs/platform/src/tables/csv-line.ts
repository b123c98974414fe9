/** A cell that begins so is a formula to a spreadsheet; somebody could be named to make it one (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

/** One line of a table as RFC 4180 writes it, ended by CR LF. */
export const csvLine = (cells: readonly (string | null)[]): string => `${cells.map(cellOf).join(',')}\r\n`;

/** A mark before it keeps a spreadsheet from running what a cell says. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

function cellOf(value: string | null): string {
  if (value === null) return '';
  const safe = guarded(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
