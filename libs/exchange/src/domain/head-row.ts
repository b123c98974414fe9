import {
  CASELOAD_PERSON_COLUMNS,
  CASELOAD_REQUIRED,
  CASELOAD_SERVICE_COLUMNS,
  CASELOAD_SHEETS,
  type CaseloadColumn,
  type CaseloadSheet,
} from '@homeward/contracts';
import type { CaseloadProblem } from './fault.ts';

export const CASELOAD_COLUMNS: Readonly<Record<CaseloadSheet, readonly CaseloadColumn[]>> = {
  persons: CASELOAD_PERSON_COLUMNS,
  services: CASELOAD_SERVICE_COLUMNS,
};

export interface HeadRow {
  /** By place in the row; null for a column that is not known. */
  readonly columns: readonly (CaseloadColumn | null)[];
  readonly errors: readonly CaseloadProblem[];
  readonly warnings: readonly CaseloadProblem[];
}

/** `Case Ref`, `case-ref` and `CASE_REF` are one head. */
const headName = (head: string): string =>
  head
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');

/** R1: any order, any case; an unknown head is left aside with a warning, a missing one is an error of row 1. */
export function readHead(sheet: CaseloadSheet, heads: readonly string[]): HeadRow {
  const known = CASELOAD_COLUMNS[sheet];
  const columns = heads.map((head) => known.find((column) => column === headName(head)) ?? null);
  const problem = (column: string, value: string, code: CaseloadProblem['code'], message: string): CaseloadProblem => ({
    ...{ sheet, row: 1, column, value, code, message },
  });
  const warnings = heads.flatMap((head, i) =>
    columns[i] === null && head.trim() !== ''
      ? [problem(head.trim(), head.trim(), 'column.unknown', 'This column is not known and is left aside.')]
      : [],
  );
  const twice = known.filter((column) => columns.filter((each) => each === column).length > 1);
  const missing: CaseloadColumn[] = CASELOAD_REQUIRED[sheet].filter((column) => !columns.includes(column));
  if (sheet === 'persons' && !columns.includes('family_name') && !columns.includes('given_names'))
    missing.push('given_names');
  return {
    columns,
    warnings,
    errors: [
      ...known
        .filter((column) => missing.includes(column))
        .map((column) =>
          problem(column, '', 'column.missing', `The column ${column} is missing; add it to the first row.`),
        ),
      ...twice.map((column) =>
        problem(column, column, 'column.twice', `The column ${column} stands twice; keep one of them.`),
      ),
    ],
  };
}

/** The sheet whose heads these are; null when they are too few of either to tell. */
export function sheetOf(heads: readonly string[]): CaseloadSheet | null {
  const names = heads.map(headName);
  const own = (sheet: CaseloadSheet): number => {
    const others = CASELOAD_COLUMNS[sheet === 'persons' ? 'services' : 'persons'];
    return CASELOAD_COLUMNS[sheet].filter((column) => names.includes(column) && !others.includes(column)).length;
  };
  const [best] = [...CASELOAD_SHEETS].sort((one, other) => own(other) - own(one));
  return own(best!) > 0 ? best! : null;
}
