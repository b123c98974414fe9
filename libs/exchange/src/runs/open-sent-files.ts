import type { SentFile } from './import-run.ts';
import type { CaseloadVault } from '../files/caseload-vault.ts';
import type { ClearFolder } from '../files/clear-folder.ts';

const LINE_END = 0x0a;
const PACKED = Buffer.from('PK\u0003\u0004');

export interface OpenedFiles {
  readonly paths: readonly string[];
  /** Rows of both sheets, about; null where the files are packed and nobody knows before they are read. */
  readonly rows: number | null;
}

/** Lays what was sent out in the clear, to be read by path. */
export async function openSentFiles(
  vault: CaseloadVault,
  folder: ClearFolder,
  files: readonly SentFile[],
): Promise<OpenedFiles> {
  const paths: string[] = [];
  let rows: number | null = 0;
  for (const file of files) {
    const place = await folder.place(file.fileName);
    let first = true;
    for await (const part of vault.read(file)) {
      if (first && part.subarray(0, PACKED.length).equals(PACKED)) rows = null;
      first = false;
      if (rows !== null) rows += linesIn(part);
      await place.handle.writeFile(part);
    }
    paths.push(place.path);
  }
  return { paths, rows };
}

function linesIn(part: Buffer): number {
  let lines = 0;
  for (let at = part.indexOf(LINE_END); at !== -1; at = part.indexOf(LINE_END, at + 1)) lines += 1;
  return lines;
}
