import { createReadStream, createWriteStream } from 'node:fs';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { ZipWriter } from '@zip.js/zip.js';
import type { ExportRunOptions } from '../domain/run-options.ts';
import type { ClearFile, ClearFolder } from '../files/clear-folder.ts';

export interface ExportPlaces {
  /** Where the writer is told to write. */
  readonly to: string;
  readonly fileName: string;
  /** The one file to be fetched, once all that was written stands in it. */
  gather(): Promise<ClearFile>;
}

const IN = 'caseload';

/** Makes the places a caseload is written to before it is written, so that none has a name on the disk. */
export async function placeExport(folder: ClearFolder, { format, sensitive }: ExportRunOptions): Promise<ExportPlaces> {
  const at = path.join(folder.path, IN);
  if (format === 'xlsx') {
    const fileName = sensitive ? 'caseload.xlsx.zip' : 'caseload.xlsx';
    const file = await folder.place(fileName, IN);
    return { to: path.join(at, 'caseload.xlsx'), fileName, gather: () => Promise.resolve(file) };
  }
  const archive = await folder.place('caseload.zip', IN);
  if (sensitive) return { to: at, fileName: 'caseload.zip', gather: () => Promise.resolve(archive) };
  const sheets = [await folder.place('persons.csv', IN), await folder.place('services.csv', IN)];
  return { to: at, fileName: 'caseload.zip', gather: () => pack(sheets, archive) };
}

async function pack(sheets: readonly ClearFile[], archive: ClearFile): Promise<ClearFile> {
  const zip = new ZipWriter(Writable.toWeb(createWriteStream(archive.path)) as WritableStream<Uint8Array>);
  for (const sheet of sheets)
    await zip.add(
      path.basename(sheet.path),
      Readable.toWeb(createReadStream(sheet.path)) as unknown as ReadableStream<Uint8Array>,
    );
  await zip.close();
  return archive;
}
