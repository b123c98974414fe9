import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CaseloadSheet } from '@homeward/contracts';
import { csvLine, sheetXml, workbookParts } from '@homeward/platform';
import { ZipWriter } from '@zip.js/zip.js';
import type { CaseloadRows } from './caseload-rows.ts';

const SHEETS: readonly CaseloadSheet[] = ['persons', 'services'];
const PRIVATE = { mode: 0o600 };
/** AES of 256 bits, as the makers of archivers agreed on it. */
const ENCRYPTED = 3;

/**
 * Writes a caseload as a folder of two CSV files or as one workbook, by the ending of `to`. With a password it becomes
 * one encrypted archive of either.
 * @returns the files written, persons first
 */
export async function writeCaseloadFiles(to: string, rows: CaseloadRows, password?: string): Promise<string[]> {
  const asWorkbook = to.toLowerCase().endsWith('.xlsx');
  await mkdir(asWorkbook ? path.dirname(to) : to, { recursive: true });
  if (password !== undefined) {
    const archive = asWorkbook ? `${to}.zip` : path.join(to, 'caseload.zip');
    await writeArchive(archive, rows, asWorkbook ? path.basename(to) : null, password);
    return [archive];
  }
  if (asWorkbook) {
    await writeWorkbook(rows, Writable.toWeb(createWriteStream(to, PRIVATE)) as WritableStream<Uint8Array>);
    return [to];
  }
  const files = SHEETS.map((sheet) => path.join(to, `${sheet}.csv`));
  for (const [i, sheet] of SHEETS.entries())
    await pipeline(Readable.from(csvOf(rows, sheet)), createWriteStream(files[i]!, PRIVATE));
  return files;
}

/** With a mark of UTF-8, by which spreadsheets know it. */
async function* csvOf(rows: CaseloadRows, sheet: CaseloadSheet): AsyncGenerator<string> {
  yield '\ufeff';
  for await (const cells of rows.rows(sheet)) yield csvLine(cells);
}

const bytesOf = (text: AsyncIterable<string> | Iterable<string>): ReadableStream<Uint8Array> =>
  Readable.toWeb(Readable.from(text).map((part: string) => Buffer.from(part))) as ReadableStream<Uint8Array>;

async function writeWorkbook(rows: CaseloadRows, to: WritableStream<Uint8Array>): Promise<void> {
  const zip = new ZipWriter(to);
  for (const [part, xml] of Object.entries(workbookParts(SHEETS))) await zip.add(part, bytesOf([xml]));
  for (const [i, sheet] of SHEETS.entries())
    await zip.add(`xl/worksheets/sheet${i + 1}.xml`, bytesOf(sheetXml(rows.rows(sheet))));
  await zip.close();
}

async function writeArchive(
  archive: string,
  rows: CaseloadRows,
  workbook: string | null,
  password: string,
): Promise<void> {
  const zip = new ZipWriter(Writable.toWeb(createWriteStream(archive, PRIVATE)) as WritableStream<Uint8Array>, {
    password,
    encryptionStrength: ENCRYPTED,
  });
  if (workbook === null) for (const sheet of SHEETS) await zip.add(`${sheet}.csv`, bytesOf(csvOf(rows, sheet)));
  else {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    await Promise.all([writeWorkbook(rows, writable), zip.add(workbook, readable)]);
  }
  await zip.close();
}
