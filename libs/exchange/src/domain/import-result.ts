import type { CaseloadSheet } from '@homeward/contracts';
import type { CaseloadProblem } from './fault.ts';

export interface ImportCount {
  readonly read: number;
  readonly new: number;
  readonly changed: number;
  readonly same: number;
}

/** A field that was changed here since: both values, for a person to decide. */
export interface CaseloadConflict {
  readonly sheet: CaseloadSheet;
  readonly row: number;
  readonly column: string;
  /** What the file says. */
  readonly value: string;
  /** What stands in Homeward. */
  readonly stored: string;
}

/** What an import did or would do, as `--json` prints it. */
export interface ImportResult {
  readonly saved: boolean;
  readonly dryRun: boolean;
  readonly encoding: Readonly<Record<CaseloadSheet, string>>;
  readonly persons: ImportCount;
  readonly cases: ImportCount;
  readonly services: ImportCount;
  readonly conflicts: readonly CaseloadConflict[];
  readonly errors: readonly CaseloadProblem[];
  readonly warnings: readonly CaseloadProblem[];
}

/** What only the terminal and the screen tell. */
export interface ImportOutcome {
  readonly result: ImportResult;
  /** R2: the first names with a letter that is not ASCII. */
  readonly foreignNames: readonly string[];
  /** Whether anything of the file was left out: invalid rows, a conflict, cases past retention. */
  readonly leftOut: boolean;
  /** Whether the file was saved, or would be without `--dry-run`. */
  readonly saves: boolean;
}

/** R7: 0 all of it, 1 nothing, 3 a part. */
export function exitStatus({ saves, leftOut }: Pick<ImportOutcome, 'saves' | 'leftOut'>): 0 | 1 | 3 {
  if (!saves) return 1;
  return leftOut ? 3 : 0;
}

const NOTHING: ImportCount = { read: 0, new: 0, changed: 0, same: 0 };

/** A file that could not be opened, as any other import that saved nothing. */
export function refusedAsBroken(
  { message, row }: { readonly message: string; readonly row: number },
  dryRun: boolean,
): ImportOutcome {
  return {
    result: {
      ...{ saved: false, dryRun, encoding: { persons: 'utf-8', services: 'utf-8' } },
      ...{ persons: NOTHING, cases: NOTHING, services: NOTHING, conflicts: [], warnings: [] },
      errors: [{ sheet: 'persons', row, column: '', value: '', code: 'file.broken', message }],
    },
    ...{ foreignNames: [], leftOut: true, saves: false },
  };
}
