import { CASELOAD_REQUIRED, type CaseloadColumn } from '@homeward/contracts';
import { readContacts, type ReadContacts } from './contact-warnings.ts';
import type { Cells, Fault } from './fault.ts';
import type { CaseloadKnowledge } from './knowledge.ts';
import { PERSON_READERS } from './person-columns.ts';
import { PERSON_ROW_RULES } from './person-rules.ts';
import { readCells } from './read-cells.ts';

export interface ReadPersonRow extends Pick<ReadContacts, 'phoneKey' | 'emailKey'> {
  readonly values: Cells;
  readonly typed: Cells;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/**
 * R14–R36 as far as one row tells.
 * @param known what the installation knows
 * @param present the columns the file has
 * @param lasting the row names a record that Homeward made: an empty cell then changes nothing, as for every known record
 */
export function readPersonRow(
  cells: Cells,
  known: CaseloadKnowledge,
  present: ReadonlySet<CaseloadColumn>,
  lasting = false,
): ReadPersonRow {
  const required = lasting ? ([] as const) : CASELOAD_REQUIRED.persons;
  const read = readCells(cells, { readers: PERSON_READERS, required: [...required], present }, known);
  const rules = PERSON_ROW_RULES.flatMap((rule) => rule(read.values, read.typed));
  const named = present.has('family_name') || present.has('given_names');
  const faults = [
    ...read.faults,
    ...rules.filter(
      ({ column, code }) => !(column === 'given_names' && code === 'value.missing' && (lasting || !named)),
    ),
  ];
  const contacts = readContacts(read.values);
  return { ...contacts, typed: read.typed, faults: oncePerColumn(faults) };
}

/** A cell that cannot be read says nothing about others: one fault a column and code is enough. */
export function oncePerColumn(faults: readonly Fault[]): Fault[] {
  const seen = new Set<string>();
  return faults.filter(({ column, code }) => {
    const key = `${column} ${code}`;
    return !seen.has(key) && seen.add(key);
  });
}
