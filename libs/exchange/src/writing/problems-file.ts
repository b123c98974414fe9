import type { CaseloadProblemKind, CaseloadSheet } from '@homeward/contracts';
import { csvLine } from '@homeward/platform';

export interface ProblemLine {
  readonly kind: CaseloadProblemKind;
  readonly sheet: CaseloadSheet;
  readonly row: number;
  readonly column: string;
  readonly value: string;
  /** Of a conflict: what stands in Homeward. */
  readonly stored: string | null;
  readonly code: string;
  readonly message: string;
}

/** The head of ERRORS.csv, a table somebody works through; Excel reads UTF-8 only behind its first mark. */
export const PROBLEMS_HEAD = `\uFEFF${csvLine(['kind', 'sheet', 'row', 'column', 'value', 'in_homeward', 'code', 'message'])}`;

export const problemLine = ({ kind, sheet, row, column, value, stored, code, message }: ProblemLine): string =>
  csvLine([kind, sheet, String(row), column, value, stored ?? '', code, message]);
