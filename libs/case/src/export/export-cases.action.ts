import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { CaseListColumn } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { type Actor, csvLine, demand, DomainError, personOf } from '@homeward/platform';
import type { CaseErrorCode } from '../domain/case.errors.ts';
import { chooseCases, DEPUTISED, meant, orderOf, type CaseFilters } from '../list/case-choice.ts';
import { Matters } from '../list/matters.ts';

export interface ExportCasesInput {
  readonly filters: CaseFilters;
  /** Only these among what the filters mean; all of it when null. */
  readonly caseIds: readonly string[] | null;
  readonly columns: readonly CaseListColumn[];
}

export interface CaseExport {
  readonly cases: number;
  readonly csv: Readable;
}

/** More rows than a spreadsheet is read for; a report is counted, not exported. */
const CASES_MAX = 100_000;
const BATCH = 1_000;

const CELLS_SQL = `
  select json_build_object('number', c.number, 'stage', c.stage, 'ownerName', u.display_name, 'officeName', o.name,
           'openedOn', c.opened_on, 'nextDueOn', c.next_due_on, 'updatedAt', c.updated_at,
           'principalName', concat_ws(' ', nullif(n.given_names, ''), nullif(n.family_name, ''))) as cells
    from unnest($1::uuid[]) with ordinality chosen (id, place)
    join "case" c on c.id = chosen.id join office o on o.id = c.office_id
    left join app_user u on u.id = c.owner_id
    left join case_member m on m.case_id = c.id and m.principal
    left join person_name n on n.person_id = m.person_id and n.kind = 'primary'
   order by chosen.place`;

/**
 * Names leave the system with an export, so it asks a permission of its own in the office of each case, and the trail
 * keeps which cases it held before the first of them is sent.
 */
@Injectable()
export class ExportCasesAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly matters: Matters,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `export.too-large`, `permission.missing` */
  async execute(actor: Actor, input: ExportCasesInput): Promise<CaseExport> {
    demand(actor, 'case.export');
    personOf(actor);
    const ids = await this.chosen(actor, input);
    return { cases: ids.length, csv: Readable.from(this.lines(actor, ids, input.columns)) };
  }

  private async chosen(actor: Actor, { filters, caseIds }: ExportCasesInput): Promise<readonly string[]> {
    const values: unknown[] = [];
    const next = (value: unknown): string => `$${values.push(value)}`;
    const choice = chooseCases(actor, filters, this.matters.cases(), next);
    const only = caseIds ? `and c.id = any (${next(caseIds)}::uuid[])` : '';
    const sql = `with ${DEPUTISED} select c.id, c.office_id as "officeId" from "case" c
        where ${meant(choice)} and c.office_id = any (${next(actor.offices['case.export'])}::uuid[]) ${only}
        order by ${orderOf(filters).by} limit ${CASES_MAX + 1}`;
    return this.transactions.run(actor, async (tx) => {
      const rows: { id: string; officeId: string }[] = await tx.query(sql, values);
      if (rows.length > CASES_MAX)
        throw new DomainError<CaseErrorCode>(
          'export.too-large',
          `At most ${CASES_MAX} cases can be exported at once.`,
          {
            fields: { filters: 'mean more cases than one export holds; narrow them' },
          },
        );
      const exportId = randomUUID();
      for (const [officeId, cases] of countBy(rows)) {
        const record = { action: 'export-cases', recordType: 'case_export', recordId: exportId, officeId } as const;
        await this.audit.record(tx, actor, record, { cases: { after: cases } });
      }
      return rows.map(({ id }) => id);
    });
  }

  /** A thousand cases at a time, so that an export of many holds little. */
  private async *lines(
    actor: Actor,
    ids: readonly string[],
    columns: readonly CaseListColumn[],
  ): AsyncGenerator<string> {
    // Excel reads UTF-8 only behind this mark.
    yield `\uFEFF${csvLine(columns)}`;
    for (let from = 0; from < ids.length; from += BATCH) {
      const rows = await this.transactions.read<{ cells: Record<CaseListColumn, string | null> }>(actor, {
        name: 'case_export_cells',
        text: CELLS_SQL,
        values: [ids.slice(from, from + BATCH)],
      });
      yield rows.map(({ cells }) => csvLine(columns.map((column) => cells[column]))).join('');
    }
  }
}

function countBy(rows: readonly { officeId: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { officeId } of rows) counts.set(officeId, (counts.get(officeId) ?? 0) + 1);
  return counts;
}
