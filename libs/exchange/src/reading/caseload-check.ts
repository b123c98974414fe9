import type { CaseloadColumn, CaseloadSheet } from '@homeward/contracts';
import type { CaseloadProblem, Cells, Fault } from '../domain/fault.ts';
import { readHead } from '../domain/head-row.ts';
import type { CaseloadKnowledge } from '../domain/knowledge.ts';
import { isLasting } from '../domain/lasting-references.ts';
import { oncePerColumn, readPersonRow, type ReadPersonRow } from '../domain/person-row.ts';
import { PersonsTogether } from '../domain/persons-together.ts';
import { readServiceRow, type ReadServiceRow } from '../domain/service-row.ts';
import { checkDelivered, ServiceReferences } from '../domain/services-together.ts';
import { BrokenFile, type CaseloadSheetFile, type FileRow } from './caseload-file.ts';

export interface CheckedPerson extends ReadPersonRow {
  readonly row: number;
}
export interface CheckedService extends ReadServiceRow {
  readonly row: number;
}

/** What reading a caseload needs of the installation, and where its rows go. */
export interface CaseloadSink {
  person(row: CheckedPerson): Promise<void> | void;
  service(row: CheckedService): Promise<void> | void;
  /** The day somebody known departed, empty for none; undefined when the pair is not known. */
  departureOf(caseRef: string, personRef: string): Promise<string | undefined>;
  progress(sheet: CaseloadSheet, rows: number): void;
}

const PROGRESS_ROWS = 1_000;

/** Reads a caseload once, row by row, and gathers what is wrong with it. */
export class CaseloadCheck {
  readonly errors: CaseloadProblem[] = [];
  readonly warnings: CaseloadProblem[] = [];
  /** Cases with an error in any of their rows: they are saved whole or not at all. */
  readonly faultyCases = new Set<string>();
  readonly persons = new PersonsTogether();
  readonly read: Record<CaseloadSheet, number> = { persons: 0, services: 0 };
  /** R2: so that whoever imports sees at once whether letters were read right. */
  readonly foreignNames: string[] = [];
  private readonly references = new ServiceReferences();

  constructor(
    private readonly known: CaseloadKnowledge,
    private readonly sink: CaseloadSink,
  ) {}

  /** Heads or a file that breaks off: no row of it can be trusted to be whole. */
  get wholeFileWrong(): boolean {
    return this.errors.some(
      ({ code }) => code === 'file.broken' || code === 'column.missing' || code === 'column.twice',
    );
  }

  async sheet(file: CaseloadSheetFile): Promise<void> {
    const head = readHead(file.sheet, file.head);
    this.errors.push(...head.errors);
    this.warnings.push(...head.warnings);
    const present = new Set(head.columns.filter((column) => column !== null));
    try {
      for await (const row of file.rows) {
        if (row.cells.every((cell) => cell.trim() === '')) continue;
        this.read[file.sheet] += 1;
        if (this.read[file.sheet] % PROGRESS_ROWS === 0) this.sink.progress(file.sheet, this.read[file.sheet]);
        const cells = cellsOf(head.columns, row);
        if (file.sheet === 'persons') await this.person(row, cells, present);
        else await this.service(row, cells, present);
        this.demandWidth(file.sheet, head.columns.length, row, cells);
      }
    } catch (error) {
      if (!(error instanceof BrokenFile)) throw error;
      this.errors.push(broken(file.sheet, error));
    }
    if (file.sheet !== 'persons') return;
    for (const { caseRef, row, fault } of this.persons.withoutPrincipal())
      this.error('persons', row, fault, { role: '' }, caseRef);
  }

  /** What rows are compared with is of no use after the last of them, and saving takes longer than reading. */
  forgetRows(): void {
    this.persons.forget();
    this.references.forget();
  }

  /** An error found once the rows stood together in the database. */
  error(sheet: CaseloadSheet, row: number, { column, code, message }: Fault, typed: Cells, caseRef?: string): void {
    this.errors.push({ sheet, row, column, value: typed[column] ?? '', code, message });
    if (caseRef !== undefined) this.faultyCases.add(caseRef);
  }

  warn(sheet: CaseloadSheet, row: number, { column, code, message }: Fault, typed: Cells): void {
    this.warnings.push({ sheet, row, column, value: typed[column] ?? '', code, message });
  }

  private async person({ row }: FileRow, cells: Cells, present: ReadonlySet<CaseloadColumn>): Promise<void> {
    const read = readPersonRow(cells, this.known, present, isLasting(cells.case_ref) || isLasting(cells.person_ref));
    const faults = oncePerColumn([...read.faults, ...this.persons.add(row, read.values)]);
    const caseRef = read.values.case_ref;
    for (const each of faults) this.error('persons', row, each, read.typed, caseRef);
    for (const each of read.warnings) this.warn('persons', row, each, read.typed);
    this.showName(read.values);
    if (caseRef !== undefined && read.values.person_ref !== undefined) await this.sink.person({ row, ...read });
  }

  private async service({ row }: FileRow, cells: Cells, present: ReadonlySet<CaseloadColumn>): Promise<void> {
    const read = readServiceRow(cells, this.known, present);
    const { case_ref: caseRef, person_ref: personRef } = read.values;
    const together = this.references.add(read.values);
    const pair =
      caseRef === undefined || personRef === undefined
        ? []
        : checkDelivered(read.values, await this.departureOf(caseRef, personRef));
    for (const each of oncePerColumn([...read.faults, ...together, ...pair]))
      this.error('services', row, each, read.typed, caseRef);
    if (caseRef !== undefined && personRef !== undefined) await this.sink.service({ row, ...read });
  }

  /** An empty cell changes nothing: whoever departed here departed, though the file does not say when. */
  private async departureOf(caseRef: string, personRef: string): Promise<string | undefined> {
    const here = this.persons.departureOf(caseRef, personRef);
    return here || ((await this.sink.departureOf(caseRef, personRef)) ?? here);
  }

  /** A separator that stands unquoted in a cell moves all that follows it: nothing of the row can be trusted. */
  private demandWidth(sheet: CaseloadSheet, width: number, { row, cells }: FileRow, values: Cells): void {
    const extra = cells.slice(width).find((cell) => cell.trim() !== '');
    if (extra === undefined) return;
    const message =
      'This row has more cells than the first row has heads; put a cell that holds a separator in quotes.';
    this.errors.push({ sheet, row, column: '', value: extra.trim(), code: 'row.longer', message });
    if (values.case_ref !== undefined) this.faultyCases.add(values.case_ref.trim());
  }

  private showName({ given_names: given, family_name: family }: Cells): void {
    if (this.foreignNames.length >= 3) return;
    const name = [given, family].filter((each) => each !== undefined).join(' ');
    if (/[^\u0000-\u007f]/.test(name)) this.foreignNames.push(name);
  }
}

function cellsOf(columns: readonly (CaseloadColumn | null)[], { cells }: FileRow): Cells {
  const values: Partial<Record<CaseloadColumn, string>> = {};
  for (let i = 0; i < columns.length; i += 1) {
    const column = columns[i];
    const cell = cells[i];
    if (column != null && cell !== undefined && cell !== '') values[column] = cell;
  }
  return values;
}

export const broken = (sheet: CaseloadSheet, { message, row }: BrokenFile): CaseloadProblem => ({
  ...{ sheet, row, column: '', value: '', code: 'file.broken', message },
});
