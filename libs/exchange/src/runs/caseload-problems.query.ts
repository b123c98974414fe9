import { Readable } from 'node:stream';
import { AuditTrail, ReadTrail } from '@homeward/audit';
import type { CaseloadProblemKind, CaseloadSheet } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, notFound, pageOf, type Actor, type PageInfo, type PageQuery } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import { problemLine, PROBLEMS_HEAD, type ProblemLine } from '../writing/problems-file.ts';

export interface ProblemFilter extends PageQuery {
  readonly kind?: CaseloadProblemKind;
  readonly sheet?: CaseloadSheet;
  readonly column?: string;
  readonly sort?: ProblemSort;
}

export const PROBLEM_SORTS = ['row', 'column'] as const;
export type ProblemSort = (typeof PROBLEM_SORTS)[number];

export interface ProblemView extends ProblemLine {
  readonly id: string;
}

export interface ProblemPlace {
  readonly kind: CaseloadProblemKind;
  readonly sheet: CaseloadSheet;
  readonly column: string;
  readonly count: number;
}

interface Found {
  readonly officeId: string;
  readonly total: number;
  readonly rows: ProblemView[];
  readonly places: ProblemPlace[];
}

const VIEW = `p.id::text, p.kind, p.sheet, p.row_number as "row", p.column_name as "column",
  coalesce(p.problem ->> 'value', '') as value, p.problem ->> 'stored' as stored,
  coalesce(p.problem ->> 'code', 'field.changed-since') as code,
  coalesce(p.problem ->> 'message', 'This was changed in Homeward since; run the import again with overwrite to take the value of the file.') as message`;
const MEANT = `p.import_id = i.id and p.kind <> 'name' and ($2::text is null or p.kind = $2)
  and ($3::text is null or p.sheet = $3) and ($4::text is null or p.column_name = $4)`;
const ORDERS: Readonly<Record<ProblemSort, string>> = {
  row: 'p.sheet, p.row_number, p.column_name, p.id',
  column: 'p.sheet, p.column_name, p.row_number, p.id',
};
const BATCH = 1_000;

/** What is wrong in a file, with what stands there and here: for whoever sent it, and each look stands in the trail. */
@Injectable()
export class CaseloadProblemsQuery {
  constructor(
    private readonly trail: ReadTrail,
    private readonly audit: AuditTrail,
    private readonly transactions: Transactions,
  ) {}

  /** @throws DomainError `record.not-found` */
  async list(
    actor: Actor,
    importId: string,
    { kind, sheet, column, sort = 'row', ...query }: ProblemFilter,
  ): Promise<{ rows: ProblemView[]; page: PageInfo; places: ProblemPlace[] }> {
    demand(actor, 'caseload.import');
    const { page, size, offset } = pageOf(query);
    const found = await this.trail.read<Found>(
      actor,
      {
        name: `caseload_problems_${sort}`,
        text: `select i.office_id as "officeId",
                 (select count(*)::integer from caseload_problem p where ${MEANT}) as total,
                 coalesce((select json_agg(l) from (select ${VIEW} from caseload_problem p where ${MEANT}
                   order by ${ORDERS[sort]} limit $5 offset $6) l), '[]') as rows,
                 coalesce((select json_agg(l) from (
                   select p.kind, p.sheet, p.column_name as "column", count(*)::integer as count
                     from caseload_problem p where p.import_id = i.id and p.kind <> 'name'
                    group by p.kind, p.sheet, p.column_name order by p.kind, p.sheet, count(*) desc, p.column_name) l), '[]') as places
               from caseload_import i where i.id = $1`,
        values: [importId, kind ?? null, sheet ?? null, column ?? null, size, offset],
      },
      { action: 'read-caseload-problems', recordType: 'caseload_import', recordId: importId },
    );
    if (!found) throw notFound('import');
    return { rows: found.rows, page: { page, size, total: found.total }, places: found.places };
  }

  /** All of them as a table to work through, in the order of the rows. @throws DomainError `record.not-found` */
  async file(actor: Actor, importId: string): Promise<Readable> {
    demand(actor, 'caseload.import');
    await this.transactions.run(actor, async (tx) => {
      const [run]: { officeId: string }[] = await tx.query(
        `select office_id as "officeId" from caseload_import where id = $1`,
        [importId],
      );
      if (!run) throw notFound('import');
      await this.audit.record(tx, actor, {
        ...{ action: 'read-caseload-problems', recordType: 'caseload_import', recordId: importId },
        officeId: run.officeId,
      });
    });
    return Readable.from(this.lines(actor, importId));
  }

  private async *lines(actor: Actor, importId: string): AsyncGenerator<string> {
    yield PROBLEMS_HEAD;
    for (const kind of ['error', 'conflict', 'warning'] as const) {
      let after = '0';
      for (;;) {
        const rows = await this.transactions.read<ProblemView>(actor, {
          name: 'caseload_problem_lines',
          text: `select ${VIEW} from caseload_problem p where p.import_id = $1 and p.kind = $2 and p.id > $3
                  order by p.id limit ${BATCH}`,
          values: [importId, kind, after],
        });
        if (rows.length > 0) yield rows.map(problemLine).join('');
        if (rows.length < BATCH) break;
        after = rows.at(-1)!.id;
      }
    }
  }
}
