import type { CaseloadPerson, CaseloadService } from './caseload-row.ts';
import { seriesPersons, seriesServices } from './series-caseload.ts';

const PERSON_COLUMNS = [
  ...(['case_ref', 'person_ref', 'role', 'family_name', 'given_names', 'sex', 'birth_date'] as const),
  ...(['nationality', 'host_country', 'destination', 'office', 'programme', 'return_type'] as const),
  ...(['return_channel', 'legal_status', 'vulnerabilities', 'language', 'phone', 'email', 'case_worker'] as const),
  ...(['first_counselled_on', 'applied_on', 'approved_on', 'departed_on', 'arrived_on'] as const),
  ...(['reintegration_from', 'closed_on', 'declared_on', 'rejected_on', 'withdrawn_on', 'cancelled_on'] as const),
  ...(['cancel_reason', 'closing_reason'] as const),
] satisfies (keyof CaseloadPerson)[];
const SERVICE_COLUMNS = [
  ...(['service_ref', 'case_ref', 'person_ref', 'service', 'level', 'phase', 'modality'] as const),
  ...(['delivered_on', 'amount', 'currency', 'partner'] as const),
] satisfies (keyof CaseloadService)[];

/** A sheet of a caseload file, as an importer reads it: the head is row 1. */
export interface SeriesSheet {
  readonly sheet: 'persons' | 'services';
  readonly encoding: 'utf-8';
  readonly head: readonly string[];
  readonly rows: AsyncIterable<{ readonly row: number; readonly cells: readonly string[] }>;
}

/** Saves sheets in their order, persons before services. */
export type SaveCaseload = (sheets: readonly SeriesSheet[]) => Promise<void>;

/** The caseload as the two sheets of a file, made while they are read: no row is held. @param today `YYYY-MM-DD` */
export function seriesSheets(today: string): SeriesSheet[] {
  return [
    { sheet: 'persons', encoding: 'utf-8', head: PERSON_COLUMNS, rows: rowsOf(seriesPersons(today), PERSON_COLUMNS) },
    {
      sheet: 'services',
      encoding: 'utf-8',
      head: SERVICE_COLUMNS,
      rows: rowsOf(seriesServices(today), SERVICE_COLUMNS),
    },
  ];
}

async function* rowsOf<Column extends string>(
  all: Iterable<Readonly<Partial<Record<Column, string>>>>,
  columns: readonly Column[],
): SeriesSheet['rows'] {
  let row = 1;
  for (const each of all) {
    row += 1;
    // A long load leaves room for whatever else the process has to do.
    if (row % 1_000 === 0) await new Promise(setImmediate);
    yield { row, cells: columns.map((column) => each[column] ?? '') };
  }
}
