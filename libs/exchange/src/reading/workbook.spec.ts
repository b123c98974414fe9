import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { sheetXml, workbookParts } from '@homeward/platform';
import type { FileRow } from './caseload-file.ts';
import { openCaseload } from './open-caseload.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'workbook-'));
});
afterAll(() => rm(folder, { recursive: true }));

const HEADS = ['case_ref', 'person_ref', 'given_names'];

async function sheetOf(rows: readonly (readonly string[])[]): Promise<string> {
  let xml = '';
  for await (const part of sheetXml(
    (async function* () {
      yield* await Promise.resolve(rows);
    })(),
  ))
    xml += part;
  return xml;
}

/** A workbook as a spreadsheet packs it, with the parts given in place of ours. */
async function saveWorkbook(name: string, parts: Readonly<Record<string, string>>): Promise<string> {
  const zip = new ZipWriter(new Uint8ArrayWriter());
  for (const [part, xml] of Object.entries({ ...workbookParts(['persons', 'services']), ...parts }))
    await zip.add(part, new TextReader(xml));
  const file = path.join(folder, name);
  await writeFile(file, await zip.close());
  return file;
}

async function personsOf(file: string): Promise<FileRow[]> {
  const caseload = await openCaseload([file]);
  try {
    const rows: FileRow[] = [];
    for await (const row of caseload.sheets[0]!.rows) rows.push(row);
    return rows;
  } finally {
    await caseload.close();
  }
}

describe('reading a workbook', () => {
  const whole = async (): Promise<Record<string, string>> => ({
    'xl/worksheets/sheet1.xml': await sheetOf([
      HEADS,
      ...Array.from({ length: 2_000 }, (_, i) => [`C${i}`, 'P', `Ana ${i}`]),
    ]),
    'xl/worksheets/sheet2.xml': await sheetOf([['case_ref', 'person_ref', 'service']]),
  });

  it('R3, R5 should give back every text as it was written, whatever signs it holds', async () => {
    const texts = ['=1+1', "'t Hooft", '_x000D_', '<&>"', '  a ', 'محمد\u200f', '𝒳', 'ንጉሥ'];
    const file = await saveWorkbook('texts.xlsx', {
      ...(await whole()),
      'xl/worksheets/sheet1.xml': await sheetOf([HEADS, texts]),
    });
    expect(await personsOf(file)).toEqual([{ row: 2, cells: texts }]);
  });

  it('R4 should read a cell that shows a day as that day, and a number as the number', async () => {
    const file = await saveWorkbook('days.xlsx', {
      ...(await whole()),
      'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="#,##0.00\\ [$€]"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>case_ref</v></c><c r="B1" t="str"><v>family_name</v></c></row><row r="4"><c r="A4" s="1"><v>45351</v></c><c r="B4" s="2"><v>45351.5</v></c><c r="D4" s="3"><v>1234.5</v></c><c r="E4"><v>1990</v></c></row></sheetData></worksheet>`,
    });
    expect(await personsOf(file)).toEqual([{ row: 4, cells: ['2024-02-29', '2024-02-29', '', '1234.5', '1990'] }]);
  });

  it('should say of a workbook that was cut short, is a bomb, or lacks its sheets how to mend it', async () => {
    const file = await saveWorkbook('whole.xlsx', await whole());
    expect(await personsOf(file)).toHaveLength(2_000);
    const bytes = await readFile(file);
    for (const part of [0.3, 0.9, 0.999]) {
      const cut = path.join(folder, 'cut.xlsx');
      await writeFile(cut, bytes.subarray(0, Math.floor(bytes.length * part)));
      await expect(personsOf(cut)).rejects.toThrow('cut short');
    }
    // A part of it is damaged, and the directory at its end is whole.
    const torn = Buffer.from(bytes);
    torn.fill(0x55, Math.floor(bytes.length * 0.4), Math.floor(bytes.length * 0.6));
    await writeFile(path.join(folder, 'torn.xlsx'), torn);
    await expect(personsOf(path.join(folder, 'torn.xlsx'))).rejects.toThrow(/cannot be read|cut short/);
    const bomb = await saveWorkbook('bomb.xlsx', {
      ...(await whole()),
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${' '.repeat(64 * 1024 * 1024)}</sheetData></worksheet>`,
    });
    await expect(personsOf(bomb)).rejects.toThrow('unpacks to far more');
    const bare = await saveWorkbook('bare.xlsx', {
      'xl/workbook.xml': '<workbook><sheets><sheet name="Sheet1" sheetId="1" id="rId1"/></sheets></workbook>',
    });
    await expect(personsOf(bare)).rejects.toThrow('no sheet named persons');
    await expect(openCaseload([file, file])).rejects.toThrow('one workbook');
  });
});
