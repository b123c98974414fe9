import { open } from 'node:fs/promises';
import path from 'node:path';
import { BrokenFile, type CaseloadSheetFile } from './caseload-file.ts';
import { openCsv } from './csv-file.ts';
import { openXlsx } from './xlsx-file.ts';

export interface OpenCaseload {
  /** Persons before services, whatever order the files were named in. */
  readonly sheets: readonly CaseloadSheetFile[];
  close(): Promise<void>;
}

/** Opens one workbook, or one or two CSV files. @throws BrokenFile */
export async function openCaseload(files: readonly string[], encoding?: string): Promise<OpenCaseload> {
  const packed = await Promise.all(files.map(isPacked));
  if (packed.includes(true)) {
    if (files.length > 1) throw new BrokenFile('Import one workbook, or the CSV files persons and services.');
    return openXlsx(files[0]!);
  }
  const other = files.find((file) => /\.(xlsx|xlsm|xls|ods|numbers)$/i.test(file));
  if (other !== undefined)
    throw new BrokenFile(
      `${path.basename(other)} is no .xlsx workbook. Save it from a spreadsheet as .xlsx or as CSV.`,
    );
  const sheets = await Promise.all(files.map((file) => openCsv(file, encoding)));
  if (new Set(sheets.map(({ sheet }) => sheet)).size < sheets.length)
    throw new BrokenFile(`Both files hold ${sheets[0]!.sheet}. Import one file of persons and one of services.`);
  return {
    sheets: sheets.sort((one, other) => one.sheet.localeCompare(other.sheet)),
    close: () => Promise.resolve(),
  };
}

/** By its first bytes, and not by its name. */
async function isPacked(file: string): Promise<boolean> {
  const handle = await open(file, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new BrokenFile(
      error.code === 'ENOENT'
        ? `There is no file ${path.basename(file)}. Check its name and folder.`
        : `The file ${path.basename(file)} cannot be opened (${error.code ?? 'unknown'}).`,
    );
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.readUInt32LE() === 0x04034b50;
  } catch {
    throw new BrokenFile(`${path.basename(file)} cannot be read; name a file and not a folder.`);
  } finally {
    await handle.close();
  }
}
