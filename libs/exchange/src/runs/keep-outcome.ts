import type { CaseloadImportState } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';
import type { ImportOutcome } from '../domain/import-result.ts';

const BATCH = 2_000;

/** What came of a run, as counts alone: what stood in the cells lies apart and is forgotten sooner. */
export interface KeptResult {
  readonly saved: boolean;
  readonly dryRun: boolean;
  readonly saves: boolean;
  readonly leftOut: boolean;
  readonly encoding: ImportOutcome['result']['encoding'];
  readonly persons: ImportOutcome['result']['persons'];
  readonly cases: ImportOutcome['result']['cases'];
  readonly services: ImportOutcome['result']['services'];
  readonly errors: number;
  readonly warnings: number;
  readonly conflicts: number;
}

export interface EndedRun {
  readonly id: string;
  readonly version: number;
  readonly at: Date;
}

/** The run was ended by somebody else meanwhile: what this one did must not stand beside it. */
export class RunEndedElsewhere extends Error {}

/**
 * Ends a run in the transaction that saved it, so that one cannot stand without the other.
 * @throws RunEndedElsewhere
 */
export async function keepOutcome(
  tx: EntityManager,
  { id, version, at }: EndedRun,
  { result, foreignNames, leftOut, saves }: ImportOutcome,
): Promise<void> {
  const { errors, warnings, conflicts, ...counts } = result;
  const kept: KeptResult = {
    ...{ ...counts, saves, leftOut },
    ...{ errors: errors.length, warnings: warnings.length, conflicts: conflicts.length },
  };
  const state: CaseloadImportState = result.saved ? 'saved' : result.dryRun ? 'checked' : 'refused';
  const [, ended]: [unknown, number] = await tx.query(
    `update caseload_import set state = $3, result = $4, progress = '{}', finished_at = $5
      where id = $1 and version = $2 and state in ('received', 'checking', 'saving')`,
    [id, version, state, kept, at],
  );
  if (ended === 0) throw new RunEndedElsewhere();
  // Nothing is left to run again for, and without its key a file is noise.
  if (result.saved && !leftOut) await tx.query(`delete from caseload_file where import_id = $1`, [id]);
  await keepProblems(tx, id, [
    ...errors.map((problem) => ({ ...problem, kind: 'error' })),
    ...conflicts.map((problem) => ({ ...problem, kind: 'conflict' })),
    ...warnings.map((problem) => ({ ...problem, kind: 'warning' })),
    ...foreignNames.map((value, row) => ({ kind: 'name', sheet: 'persons', row, column: '', value })),
  ]);
}

interface Kept {
  readonly kind: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly value: string;
}

async function keepProblems(tx: EntityManager, importId: string, problems: readonly Kept[]): Promise<void> {
  for (let from = 0; from < problems.length; from += BATCH)
    await tx.query(
      `insert into caseload_problem (import_id, kind, sheet, row_number, column_name, problem)
       select $1, p.kind, p.sheet, p.row, p."column", p.problem
         from jsonb_to_recordset($2::jsonb) as p(kind text, sheet text, row integer, "column" text, problem jsonb)`,
      [
        importId,
        JSON.stringify(
          problems
            .slice(from, from + BATCH)
            .map(({ kind, sheet, row, column, ...problem }) => ({ kind, sheet, row, column, problem })),
        ),
      ],
    );
}
