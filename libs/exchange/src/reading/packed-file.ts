import { open, type FileHandle } from 'node:fs/promises';
import { configure, Reader, ZipReader, type Entry, type FileEntry } from '@zip.js/zip.js';
import { BrokenFile, demandSize, ENTRIES_MOST, RATIO_MOST, UNPACKED_BYTES_MOST } from './caseload-file.ts';

configure({ useWebWorkers: false, chunkSize: 256 * 1024 });

/** Reads a packed file where it lies: only its directory and the parts that are asked for come into memory. */
class PlacesOfFile extends Reader<FileHandle> {
  constructor(
    private readonly handle: FileHandle,
    override readonly size: number,
  ) {
    super(handle);
  }

  override async readUint8Array(offset: number, length: number): Promise<Uint8Array> {
    const buffer = Buffer.alloc(Math.max(0, Math.min(length, this.size - offset)));
    const { bytesRead } = await this.handle.read(buffer, 0, buffer.length, offset);
    return buffer.subarray(0, bytesRead);
  }
}

/** The parts of a workbook, unpacked as streams and never beyond what a caseload could be. */
export class PackedFile {
  private unpacked = 0;

  private constructor(
    private readonly name: string,
    private readonly handle: FileHandle,
    private readonly parts: ReadonlyMap<string, FileEntry>,
  ) {}

  /** @throws BrokenFile when it is no packed file, was cut short, or is not what a spreadsheet writes */
  static async open(file: string, name: string): Promise<PackedFile> {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      demandSize(name, size);
      const entries = await readDirectory(new PlacesOfFile(handle, size), name);
      return new PackedFile(name, handle, new Map(entries.map((entry) => [entry.filename, entry])));
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  has(part: string): boolean {
    return this.parts.has(part);
  }

  /** @throws BrokenFile when the part unpacks to more than it may, or is broken */
  async *read(part: string): AsyncGenerator<string> {
    const entry = this.parts.get(part);
    if (!entry) throw new BrokenFile(`${this.name} lacks a part that every workbook has. Save it anew as .xlsx.`);
    if (entry.encrypted)
      throw new BrokenFile(`${this.name} is protected by a password. Save it without one and import it again.`);
    const decoder = new TextDecoder('utf-8');
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const written = entry.getData(writable, { checkSignature: true });
    written.catch(() => undefined);
    let bytes = 0;
    const reader = readable.getReader();
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        bytes += next.value.length;
        this.demandPlausible(entry, bytes);
        yield decoder.decode(next.value, { stream: true });
      }
      await written;
    } catch (error) {
      throw error instanceof BrokenFile ? error : brokenOff(this.name);
    } finally {
      await reader.cancel().catch(() => undefined);
      this.unpacked += bytes;
    }
    yield decoder.decode();
  }

  close(): Promise<void> {
    return this.handle.close();
  }

  private demandPlausible(entry: Entry, bytes: number): void {
    if (this.unpacked + bytes > UNPACKED_BYTES_MOST || bytes > RATIO_MOST * (entry.compressedSize + 64 * 1024))
      throw new BrokenFile(`${this.name} unpacks to far more than a caseload holds. Import the caseload as CSV.`);
  }
}

async function readDirectory(places: PlacesOfFile, name: string): Promise<FileEntry[]> {
  const entries: FileEntry[] = [];
  try {
    for await (const entry of new ZipReader(places).getEntriesGenerator()) {
      if (!entry.directory) entries.push(entry);
      if (entries.length > ENTRIES_MOST) break;
    }
  } catch {
    throw brokenOff(name);
  }
  if (entries.length > ENTRIES_MOST)
    throw new BrokenFile(`${name} holds far more parts than a workbook has. Import the caseload as CSV.`);
  return entries;
}

const brokenOff = (name: string): BrokenFile =>
  new BrokenFile(`${name} is no whole .xlsx workbook; it may have been cut short. Save it anew and import it again.`);
