import type { CaseloadSheet } from '@homeward/contracts';

/** One row as it stands in the file. */
export interface FileRow {
  /** As a spreadsheet numbers it; the head is 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** One sheet of a caseload, to be read once from its first row to its last. */
export interface CaseloadSheetFile {
  readonly sheet: CaseloadSheet;
  /** `utf-8` or `windows-1252`, or what was asked for. */
  readonly encoding: string;
  readonly head: readonly string[];
  readonly rows: AsyncIterable<FileRow>;
}

/** A file that cannot be read at all or not to its end; the message says how to mend it. */
export class BrokenFile extends Error {
  constructor(
    message: string,
    /** The row it breaks off in, where that is known. */
    readonly row = 1,
  ) {
    super(message);
    this.name = 'BrokenFile';
  }
}

const MIB = 1024 * 1024;
/** Ten times what a caseload of 100,000 persons and 300,000 services takes. */
export const FILE_BYTES_MOST = 512 * MIB;
/** What a workbook may unpack to; a caseload of that size is sent as CSV. */
export const UNPACKED_BYTES_MOST = 2048 * MIB;
export const ENTRIES_MOST = 2_000;
/** A sheet of like rows packs some fifty to one, a bomb a thousand. */
export const RATIO_MOST = 250;

export function demandSize(name: string, bytes: number): void {
  if (bytes === 0) throw new BrokenFile(`${name} is empty.`);
  if (bytes <= FILE_BYTES_MOST) return;
  throw new BrokenFile(
    `${name} is larger than ${FILE_BYTES_MOST / MIB} MB. Split the caseload by office or year and import the parts.`,
  );
}
