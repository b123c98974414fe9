import type { CaseloadColumn } from '@homeward/contracts';
import { cellText } from './cell-text.ts';
import { fault, type Cells, type Fault } from './fault.ts';
import type { CaseloadKnowledge } from './knowledge.ts';
import type { Reader } from './read-value.ts';

export type Readers<Column extends CaseloadColumn> = Readonly<Record<Column, Reader>>;

export interface ReadCells {
  /** As Homeward writes them; a cell with a fault is not there. */
  readonly values: Cells;
  /** As they stand in the file, without white space at the ends. */
  readonly typed: Cells;
  readonly faults: readonly Fault[];
}

export interface CellsOfRow<Column extends CaseloadColumn> {
  readonly readers: Readers<Column>;
  readonly required: readonly Column[];
  /** Columns the file has: a column that is missing altogether is a fault of the head and not of each row. */
  readonly present: ReadonlySet<CaseloadColumn>;
}

/** Reads a row's cells one by one, each by its own rule. */
export function readCells<Column extends CaseloadColumn>(
  cells: Cells,
  { readers, required, present }: CellsOfRow<Column>,
  known: CaseloadKnowledge,
): ReadCells {
  const values: Partial<Record<CaseloadColumn, string>> = {};
  const typed: Partial<Record<CaseloadColumn, string>> = {};
  const faults: Fault[] = [];
  for (const column of Object.keys(readers) as Column[]) {
    const raw = cells[column];
    const { text, control } = raw === undefined ? { text: '', control: false } : cellText(raw);
    if (text === '') {
      if (required.includes(column) && present.has(column)) faults.push(missing(column));
      continue;
    }
    typed[column] = text;
    if (control) {
      faults.push(fault(column, 'text.control-character', 'A character here cannot be shown; type the cell anew.'));
      continue;
    }
    const reading = readers[column](text, known);
    if ('value' in reading) values[column] = reading.value;
    else faults.push(fault(column, reading.code, reading.message));
  }
  return { values, typed, faults };
}

export const missing = (column: CaseloadColumn): Fault =>
  fault(column, 'value.missing', `Every row needs a value for ${column}; fill it in.`);
