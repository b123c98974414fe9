import path from 'node:path';
import type { CaseloadSheet } from '@homeward/contracts';
import { BrokenFile, type CaseloadSheetFile, type FileRow } from './caseload-file.ts';
import { dayOfSerial, dayStyles, shownNumber } from './cell-formats.ts';
import { PackedFile } from './packed-file.ts';
import { SharedTexts } from './shared-texts.ts';
import { readWholeXml, readXml } from './xml-parts.ts';

/** A workbook with its sheets in the order persons, services; close it when they are read. */
export interface OpenWorkbook {
  readonly sheets: readonly CaseloadSheetFile[];
  close(): Promise<void>;
}

interface Book {
  readonly file: PackedFile;
  readonly texts: SharedTexts;
  readonly days: ReadonlySet<number>;
  readonly from1904: boolean;
}

/** Opens a workbook with the sheets `persons` and `services`. @throws BrokenFile */
export async function openXlsx(file: string): Promise<OpenWorkbook> {
  const name = path.basename(file);
  const packed = await PackedFile.open(file, name);
  try {
    const { parts, from1904 } = await sheetParts(packed);
    if (!parts.persons && !parts.services)
      throw new BrokenFile(`${name} has no sheet named persons. Name the sheets persons and services.`);
    const book = { file: packed, texts: await sharedTexts(packed), days: await dayStyles(packed), from1904 };
    const sheets = [
      ...(parts.persons ? [await openSheet(book, 'persons', parts.persons)] : []),
      ...(parts.services ? [await openSheet(book, 'services', parts.services)] : []),
    ];
    return { sheets, close: () => packed.close() };
  } catch (error) {
    await packed.close();
    throw error;
  }
}

async function sheetParts(
  file: PackedFile,
): Promise<{ parts: Partial<Record<CaseloadSheet, string>>; from1904: boolean }> {
  const targets = new Map<string, string>();
  await readWholeXml(file.read('xl/_rels/workbook.xml.rels'), {
    open(name, { Id, Target }) {
      if (name === 'Relationship' && Id && Target) targets.set(Id, partName(Target));
    },
  });
  const parts: Partial<Record<CaseloadSheet, string>> = {};
  let from1904 = false;
  await readWholeXml(file.read('xl/workbook.xml'), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const sheet = (attributes['name'] ?? '').trim().toLowerCase();
      const id = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key) && key !== 'sheetId')?.[1];
      if ((sheet === 'persons' || sheet === 'services') && id && targets.has(id)) parts[sheet] = targets.get(id)!;
    },
  });
  return { parts, from1904 };
}

const partName = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

async function sharedTexts(file: PackedFile): Promise<SharedTexts> {
  const texts = new SharedTexts();
  const part = 'xl/sharedStrings.xml';
  if (!file.has(part)) return texts;
  let text = '';
  let inText = false;
  let phonetic = false;
  await readWholeXml(file.read(part), {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic = true;
      inText = name === 't' && !phonetic;
    },
    text(more) {
      if (inText) text += more;
    },
    close(name) {
      if (name === 'si') texts.add(unescaped(text));
      if (name === 'rPh') phonetic = false;
      if (name === 't') inText = false;
    },
  });
  return texts;
}

/** What XML cannot hold is written as `_x000D_`. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

async function openSheet(book: Book, sheet: CaseloadSheet, part: string): Promise<CaseloadSheetFile> {
  const rows = rowsOf(book, part)[Symbol.asyncIterator]();
  let first = await rows.next();
  while (!first.done && first.value.cells.every((cell) => cell.trim() === '')) first = await rows.next();
  if (first.done) throw new BrokenFile(`The sheet ${sheet} is empty. Its first row names the columns.`);
  return { sheet, encoding: 'utf-8', head: first.value.cells, rows: { [Symbol.asyncIterator]: () => rows } };
}

/** `AB12` stands in column 27. */
function placeOf(reference: string | undefined, next: number): number {
  const letters = /^[A-Z]+/.exec(reference ?? '')?.[0];
  if (letters === undefined) return next;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
/** The last column a spreadsheet has. */
const COLUMNS_MOST = 16_384;

async function* rowsOf({ file, texts, days, from1904 }: Book, part: string): AsyncGenerator<FileRow> {
  const done: FileRow[] = [];
  let row = 0;
  let cells: string[] = [];
  let cell = { place: 0, type: '', style: 0, value: '' };
  let inValue = false;
  let phonetic = false;
  const finish = (): void => {
    const { place, type, style, value } = cell;
    if (place >= COLUMNS_MOST) throw new BrokenFile('A cell lies beyond the last column a spreadsheet has.');
    while (cells.length < place) cells.push('');
    if (type === 's') cells[place] = texts.at(Number(value));
    else if (type === 'inlineStr' || type === 'str') cells[place] = unescaped(value);
    else if (type === 'd') cells[place] = value.slice(0, 10);
    else if (type === 'b') cells[place] = value === '1' ? 'TRUE' : 'FALSE';
    else if (type === 'e' || value === '') cells[place] = value;
    else cells[place] = (days.has(style) ? dayOfSerial(Number(value), from1904) : null) ?? shownNumber(value);
  };
  const reading = readXml(file.read(part), {
    open(name, attributes) {
      if (name === 'row') {
        row = Number(attributes['r'] ?? row + 1);
        cells = [];
      } else if (name === 'c') {
        const { r, t, s } = attributes;
        cell = { place: placeOf(r, cells.length), type: t ?? '', style: Number(s ?? 0), value: '' };
      } else if (name === 'rPh') phonetic = true;
      inValue = name === 'v' || (name === 't' && !phonetic);
    },
    text(more) {
      if (inValue) cell.value += more;
    },
    close(name) {
      if (name === 'c') finish();
      else if (name === 'rPh') phonetic = false;
      else if (name === 'row') done.push({ row, cells });
      inValue = false;
    },
  });
  for await (const _ of reading) yield* done.splice(0);
  yield* done.splice(0);
}
