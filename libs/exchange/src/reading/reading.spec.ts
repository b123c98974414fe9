import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { guarded } from '@homeward/platform';
import { cellText } from '../domain/cell-text.ts';
import { readHead } from '../domain/head-row.ts';
import { BrokenFile, type FileRow } from './caseload-file.ts';
import { dayOfSerial, shownNumber } from './cell-formats.ts';
import { openCaseload } from './open-caseload.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'caseload-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function rowsOf(content: string | Buffer, encoding?: string) {
  const file = path.join(folder, 'persons.csv');
  await writeFile(file, content);
  const { sheets } = await openCaseload([file], encoding);
  const rows: FileRow[] = [];
  for await (const row of sheets[0]!.rows) rows.push(row);
  return { ...sheets[0]!, rows };
}

describe('reading a caseload file', () => {
  it('R1 should find the separator and read any line ends and quotes', async () => {
    for (const separator of [',', ';', '\t']) {
      const text = `case_ref${separator}family_name\r\nC1${separator}"a${separator}""b""\nc"\rC2${separator}d\n\nC3${separator}e`;
      const { rows } = await rowsOf(text);
      expect(rows.map(({ row, cells }) => [row, ...cells])).toEqual([
        [2, 'C1', `a${separator}"b"\nc`],
        [3, 'C2', 'd'],
        [4, ''],
        [5, 'C3', 'e'],
      ]);
    }
  });

  it('R1 should know a head in any order and case, warn of an unknown one and refuse a missing one', () => {
    const head = readHead('services', [
      'Delivered-On',
      'CASE REF',
      'colour',
      'person_ref',
      'service',
      'Level',
      'phase',
    ]);
    expect(head.columns.slice(0, 3)).toEqual(['delivered_on', 'case_ref', null]);
    expect(head.warnings.map(({ row, column }) => [row, column])).toEqual([[1, 'colour']]);
    expect(head.errors.map(({ row, column }) => [row, column])).toEqual([[1, 'modality']]);
    expect(readHead('persons', []).errors.map(({ column }) => column)).toContain('given_names');
  });

  it('R2 should read UTF-8 with or without mark, else Windows-1252, else what is asked for', async () => {
    const text = 'case_ref,family_name\nC1,Nikolić';
    for (const content of [text, `\ufeff${text}`]) {
      const { encoding, head, rows } = await rowsOf(content);
      expect([encoding, head[0], rows[0]!.cells[1]]).toEqual(['utf-8', 'case_ref', 'Nikolić']);
    }
    const old = await rowsOf(Buffer.from('case_ref,family_name\nC1,M\xfcller \x80', 'latin1'));
    expect([old.encoding, old.rows[0]!.cells[1]]).toEqual(['windows-1252', 'Müller €']);
    const asked = await rowsOf(Buffer.from('case_ref,family_name\nC1,\xc8abanov', 'latin1'), 'windows-1250');
    expect(asked.rows[0]!.cells[1]).toBe('Čabanov');
    await expect(rowsOf(text, 'klingon')).rejects.toThrow('not known');
  });

  it('R3 should make one space of white space and compose letters', () => {
    expect(cellText('  a \t\n b\u00a0 ').text).toBe('a b');
    expect(cellText('e\u0301').text).toBe('é');
    expect(cellText('a\u0007b').control).toBe(true);
    expect(cellText('a\u0085b').control).toBe(true);
    expect(cellText('a\u200fb')).toEqual({ text: 'a\u200fb', control: false });
  });

  it('R4 should read a date of a spreadsheet as its day', () => {
    expect(dayOfSerial(45351, false)).toBe('2024-02-29');
    expect(dayOfSerial(45351.75, false)).toBe('2024-02-29');
    expect(dayOfSerial(59, false)).toBe('1900-02-28');
    expect(dayOfSerial(61, false)).toBe('1900-03-01');
    expect(dayOfSerial(1, true)).toBe('1904-01-02');
    expect(shownNumber('0.30000000000000004')).toBe('0.3');
  });

  it('R5 should take one quotation mark from before a formula and from nothing else', () => {
    expect(cellText("'=1+1").text).toBe('=1+1');
    expect(cellText("''=1").text).toBe("''=1");
    expect(cellText("'t Hooft").text).toBe("'t Hooft");
    for (const text of ['=a', '+32', '-', '@b', 'c']) expect(cellText(guarded(text)).text).toBe(text);
  });

  it('should say what is wrong when a file is empty, too large, cut short, or no caseload', async () => {
    await expect(rowsOf('')).rejects.toThrow('is empty');
    await expect(rowsOf('a,b\n1,2')).rejects.toThrow('no column that is known');
    await expect(rowsOf('case_ref,family_name\nC1,"Nik')).rejects.toThrow('row 2');
    const file = path.join(folder, 'large.csv');
    await writeFile(file, 'case_ref\n');
    await truncate(file, 2 * 1024 ** 3);
    await expect(openCaseload([file])).rejects.toThrow('larger than 512 MB');
    await writeFile(path.join(folder, 'picture.xlsx'), Buffer.from('89504e470d0a1a0a', 'hex'));
    await expect(openCaseload([path.join(folder, 'picture.xlsx')])).rejects.toThrow('is no .xlsx workbook');
    await writeFile(file, Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(300)]));
    await expect(openCaseload([file])).rejects.toThrow(BrokenFile);
    await expect(openCaseload([path.join(folder, 'none.csv')])).rejects.toThrow('There is no file');
  });
});
