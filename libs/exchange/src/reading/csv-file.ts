import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { CsvError, parse, type Options } from 'csv-parse';
import type { CaseloadSheet } from '@homeward/contracts';
import { readHead, sheetOf } from '../domain/head-row.ts';
import { BrokenFile, demandSize, type CaseloadSheetFile, type FileRow } from './caseload-file.ts';

const SEPARATORS = [',', ';', '\t'];
/** A row longer than this is a quotation mark that was never closed. */
const ROW_BYTES_MOST = 1024 * 1024;
const CSV: Options = {
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  skip_empty_lines: false,
  max_record_size: ROW_BYTES_MOST,
};

/** R1, R2: opens one CSV file; which sheet it is follows from its heads. @throws BrokenFile */
export async function openCsv(file: string, encoding?: string): Promise<CaseloadSheetFile> {
  const name = path.basename(file);
  demandSize(name, (await stat(file)).size);
  const read = encoding === undefined ? await encodingOf(file) : encodingNamed(encoding);
  const start = await startOf(file, read);
  const { delimiter, head } = await separatorOf(start, name);
  const sheet = sheetOf(head) ?? (/service/i.test(name) ? 'services' : 'persons');
  return { sheet, encoding: read, head, rows: rowsOf(file, read, delimiter, name) };
}

/** @throws BrokenFile when nobody knows the encoding */
function encodingNamed(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new BrokenFile(`The encoding "${label}" is not known; name one such as utf-8 or windows-1252.`);
  }
}

/** R2: what is not valid UTF-8 was saved by an older spreadsheet. */
async function encodingOf(file: string): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(file)) decoder.decode(chunk as Buffer, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'windows-1252';
    throw error;
  }
}

async function* decoded(file: string, encoding: string, end?: number): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  const bytes = createReadStream(file, { highWaterMark: 256 * 1024, ...(end === undefined ? {} : { end }) });
  for await (const chunk of bytes) yield decoder.decode(chunk as Buffer, { stream: true });
  yield decoder.decode();
}

async function startOf(file: string, encoding: string): Promise<string> {
  let start = '';
  for await (const part of decoded(file, encoding, 64 * 1024)) start += part;
  return start;
}

/** R1: the separator that finds most of the known heads. */
async function separatorOf(start: string, name: string): Promise<{ delimiter: string; head: string[] }> {
  let best: { delimiter: string; head: string[]; known: number } | null = null;
  for (const delimiter of SEPARATORS) {
    const head = await firstRow(start, delimiter);
    const known = Math.max(...(['persons', 'services'] as const).map((sheet) => knownHeads(sheet, head)));
    if (best === null || known > best.known) best = { delimiter, head, known };
  }
  if (best!.known === 0)
    throw new BrokenFile(`${name} has no column that is known in its first row. The first row names the columns.`);
  return best!;
}

const knownHeads = (sheet: CaseloadSheet, head: readonly string[]): number =>
  readHead(sheet, head).columns.filter((column) => column !== null).length;

async function firstRow(start: string, delimiter: string): Promise<string[]> {
  const parser = Readable.from([start]).pipe(parse({ ...CSV, delimiter, to: 1, relax_quotes: true }));
  for await (const record of parser) return record as string[];
  return [];
}

async function* rowsOf(file: string, encoding: string, delimiter: string, name: string): AsyncGenerator<FileRow> {
  const parser = parse({ ...CSV, delimiter });
  const source = Readable.from(decoded(file, encoding));
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let row = 0;
  try {
    for await (const record of parser) {
      row += 1;
      if (row > 1) yield { row, cells: record as string[] };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new BrokenFile(inWords(error, name, row + 1), row + 1);
    throw error;
  } finally {
    source.destroy();
  }
}

function inWords({ code }: CsvError, name: string, row: number): string {
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
    case 'CSV_MAX_RECORD_SIZE':
      return `${name} breaks off inside quotation marks that open in row ${row}. The file may have been cut short: save it anew, or close the quotation marks.`;
    default:
      return `${name} cannot be read in row ${row}: a quotation mark stands inside a cell. Save the file as CSV from a spreadsheet, which doubles it.`;
  }
}
