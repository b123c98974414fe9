import { writeFile } from 'node:fs/promises';
import { csvLine, type ImportResult } from '@homeward/exchange';

/** A table somebody works through: one problem a row, first what must be mended. */
export async function writeErrors(to: string, { errors, conflicts, warnings }: ImportResult): Promise<void> {
  const rows = [
    ['kind', 'sheet', 'row', 'column', 'value', 'in_homeward', 'code', 'message'],
    ...errors.map((each) => ['error', each.sheet, each.row, each.column, each.value, '', each.code, each.message]),
    ...conflicts.map(({ sheet, row, column, value, stored }) => [
      ...['conflict', sheet, row, column, value, stored, 'field.changed-since'],
      'This was changed in Homeward since; import with --overwrite to take the value of the file.',
    ]),
    ...warnings.map((each) => ['warning', each.sheet, each.row, each.column, each.value, '', each.code, each.message]),
  ];
  await writeFile(to, `\ufeff${rows.map((row) => csvLine(row.map(String))).join('')}`, { mode: 0o600 });
}
