import { csvLine, sheetXml, WORKBOOK_TYPE, workbookParts } from '@homeward/platform';
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import type { FigureRow } from '../domain/rows-of-figures.ts';

export const SHEET_TYPES = { csv: 'text/csv; charset=utf-8', xlsx: WORKBOOK_TYPE } as const;
export type SheetKind = keyof typeof SHEET_TYPES;
export const SHEET_KINDS = Object.keys(SHEET_TYPES) as SheetKind[];

const COLUMNS = ['part', 'name', 'code', 'more', 'value'];

/** What a report says of itself before its numbers: its name first, then scope, days, filters. */
export type SheetHead = readonly (readonly [string, string])[];

/** A report as a file for a spreadsheet: what it says of itself, an empty line, and a number a line. */
export async function writeFigureSheet(kind: SheetKind, head: SheetHead, rows: readonly FigureRow[]): Promise<Buffer> {
  const lines: (readonly string[])[] = [...head, [], COLUMNS, ...rows];
  return kind === 'csv' ? Buffer.from(`\ufeff${lines.map(csvLine).join('')}`) : workbookOf(lines, head[0]![1]);
}

async function workbookOf(lines: readonly (readonly string[])[], report: string): Promise<Buffer> {
  const sheet: string[] = [];
  for await (const part of sheetXml(lines, COLUMNS.indexOf('value'))) sheet.push(part);
  const zip = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  for (const [part, xml] of Object.entries({
    ...workbookParts([report]),
    'xl/worksheets/sheet1.xml': sheet.join(''),
  }))
    await zip.add(part, new TextReader(xml));
  return Buffer.from(await (await zip.close()).arrayBuffer());
}
