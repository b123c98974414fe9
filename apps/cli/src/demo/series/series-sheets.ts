import {
  CASELOAD_PERSON_COLUMNS,
  CASELOAD_SERVICE_COLUMNS,
  type CaseloadPersonColumn,
  type CaseloadServiceColumn,
} from '@homeward/contracts';
import type { CaseloadSheetFile, OpenCaseload } from '@homeward/exchange';
import { casesOf } from './series-caseload.ts';
import type { YearPlan } from './year-plan.ts';

/** A year of the caseload as the two sheets of a file. @param today `YYYY-MM-DD` */
export function openYear(plan: YearPlan, today: string): OpenCaseload {
  const cases = [...casesOf(plan, today)];
  return {
    sheets: [
      sheetOf<CaseloadPersonColumn>(
        ...(['persons', CASELOAD_PERSON_COLUMNS, cases.flatMap(({ persons }) => persons)] as const),
      ),
      sheetOf<CaseloadServiceColumn>(
        ...(['services', CASELOAD_SERVICE_COLUMNS, cases.flatMap(({ services }) => services)] as const),
      ),
    ],
    close: () => Promise.resolve(),
  };
}

const sheetOf = <Column extends string>(
  sheet: CaseloadSheetFile['sheet'],
  head: readonly Column[],
  all: Iterable<Readonly<Partial<Record<Column, string | undefined>>>>,
): CaseloadSheetFile => ({ sheet, encoding: 'utf-8', head, rows: rowsOf(all, head) });

async function* rowsOf<Column extends string>(
  all: Iterable<Readonly<Partial<Record<Column, string | undefined>>>>,
  columns: readonly Column[],
): CaseloadSheetFile['rows'] {
  let row = 1;
  for (const each of all) {
    row += 1;
    // A long load leaves room for whatever else the process has to do.
    if (row % 1_000 === 0) await new Promise(setImmediate);
    yield { row, cells: columns.map((column) => each[column] ?? '') };
  }
}
