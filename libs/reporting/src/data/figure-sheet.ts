import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import type { FigureRow } from '../domain/rows-of-figures.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OPEN = 'http://schemas.openxmlformats.org';
const MAIN = `${OPEN}/spreadsheetml/2006/main`;
const OFFICE = `${OPEN}/officeDocument/2006/relationships`;
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const SHEET_TYPES = { csv: 'text/csv; charset=utf-8', xlsx: `${TYPE}.sheet` } as const;
export type SheetKind = keyof typeof SHEET_TYPES;

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="${OPEN}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="${OPEN}/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="key-figures" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${OPEN}/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/** What a report says of itself before its numbers: scope, days, filters. */
export type SheetHead = readonly (readonly [string, string])[];

/** A report as a file for a spreadsheet: what it says of itself, an empty line, and a number a line. */
export async function writeFigureSheet(kind: SheetKind, head: SheetHead, rows: readonly FigureRow[]): Promise<Buffer> {
  const lines = [...head, [], ['part', 'name', 'code', 'more', 'value'], ...rows];
  return kind === 'csv' ? Buffer.from(`\ufeff${lines.map(csvLine).join('')}`) : workbookOf(lines);
}

/** By RFC 4180; no spreadsheet runs what begins like a formula. */
function csvLine(cells: readonly string[]): string {
  const written = cells.map((cell) => {
    const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  });
  return `${written.join(',')}\r\n`;
}

async function workbookOf(lines: readonly (readonly string[])[]): Promise<Buffer> {
  const rows = lines.map(
    (cells, i) => `<row r="${i + 1}">${cells.map((cell, at) => cellXml(cell, at, i + 1)).join('')}</row>`,
  );
  const sheet = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
  const zip = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  for (const [part, xml] of Object.entries({ ...PARTS, 'xl/worksheets/sheet1.xml': sheet }))
    await zip.add(part, new TextReader(xml));
  return Buffer.from(await (await zip.close()).arrayBuffer());
}

/** Numbers stay numbers, so that they can be added up; everything else is text. */
function cellXml(cell: string, at: number, row: number): string {
  const place = `${String.fromCharCode(65 + at)}${row}`;
  if (/^-?\d+$/.test(cell) && at === 4) return `<c r="${place}"><v>${cell}</v></c>`;
  const escaped = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
}
