import { guarded } from '../domain/cell-text.ts';

/** R1, R5: one row by RFC 4180, in which no spreadsheet runs anything. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

function cell(text: string): string {
  const safe = guarded(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
