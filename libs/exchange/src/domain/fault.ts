import type { CaseloadColumn, CaseloadProblemCode, CaseloadSheet } from '@homeward/contracts';

/** Something wrong with one cell, found without looking at other rows. The message says how to mend it. */
export interface Fault {
  readonly column: CaseloadColumn;
  readonly code: CaseloadProblemCode;
  readonly message: string;
}

/** A fault with its place in the file, as the report and ERRORS.csv show it. */
export interface CaseloadProblem {
  readonly sheet: CaseloadSheet;
  /** The spreadsheet's row; the head is row 1. */
  readonly row: number;
  readonly column: string;
  /** What stands there. Shown to whoever brought the file, never logged. */
  readonly value: string;
  readonly code: CaseloadProblemCode;
  readonly message: string;
}

export const fault = (column: CaseloadColumn, code: CaseloadProblemCode, message: string): Fault => ({
  column,
  code,
  message,
});

/** What one row's cells hold, by column; a cell without a value is not there. */
export type Cells = Readonly<Partial<Record<CaseloadColumn, string>>>;
