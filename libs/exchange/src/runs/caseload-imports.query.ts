import { CASELOAD_FILE_HOURS, CASELOAD_IMPORT_UNDER_WAY, type CaseloadImportState } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, notFound, pageOf, type Actor, type PageInfo, type PageQuery } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import type { AskedOptions, RunOptions, RunProgress } from '../domain/run-options.ts';
import type { KeptResult } from './keep-outcome.ts';

export interface ImportFileView {
  readonly ordinal: number;
  readonly fileName: string;
  readonly byteSize: number;
  readonly received: number;
}

export interface ImportView {
  readonly id: string;
  readonly state: CaseloadImportState;
  readonly underWay: boolean;
  readonly files: readonly ImportFileView[];
  readonly filesUntil: string | null;
  readonly options: AskedOptions;
  readonly progress: RunProgress;
  readonly result: KeptResult | null;
  readonly names: readonly string[];
  readonly receivedAt: string;
  readonly finishedAt: string | null;
  readonly version: number;
}

interface Row extends Omit<ImportView, 'underWay' | 'filesUntil' | 'options'> {
  readonly options: RunOptions;
}

const VIEW = `
  select i.id, i.state, i.options, i.progress, i.result, i.version,
         to_json(i.received_at) as "receivedAt", to_json(i.finished_at) as "finishedAt",
         coalesce((select json_agg(json_build_object('ordinal', f.ordinal, 'fileName', f.file_name,
                     'byteSize', f.byte_size, 'received', f.received) order by f.ordinal)
                     from caseload_file f where f.import_id = i.id), '[]') as files,
         coalesce((select json_agg(p.problem ->> 'value' order by p.id)
                     from caseload_problem p where p.import_id = i.id and p.kind = 'name'), '[]') as names
    from caseload_import i`;

/** Imports somebody sent, their own and nobody else's: each shows what stands in a file. */
@Injectable()
export class CaseloadImportsQuery {
  constructor(private readonly transactions: Transactions) {}

  async list(actor: Actor, query: PageQuery): Promise<{ rows: ImportView[]; page: PageInfo }> {
    demand(actor, 'caseload.import');
    const { page, size, offset } = pageOf(query);
    const [found] = await this.transactions.read<{ total: number; rows: Row[] }>(actor, {
      name: 'caseload_imports',
      text: `select (select count(*)::integer from caseload_import where started_by = $1) as total,
                    coalesce((select json_agg(l) from (${VIEW} where i.started_by = $1
                      order by i.received_at desc, i.id limit $2 offset $3) l), '[]') as rows`,
      values: [actor.userId, size, offset],
    });
    return { rows: found!.rows.map(viewOf), page: { page, size, total: found!.total } };
  }

  /** @throws DomainError `record.not-found` */
  async get(actor: Actor, id: string): Promise<ImportView> {
    demand(actor, 'caseload.import');
    const [row] = await this.transactions.read<Row>(actor, {
      name: 'caseload_import_one',
      text: `${VIEW} where i.id = $1`,
      values: [id],
    });
    if (!row) throw notFound('import');
    return viewOf(row);
  }
}

function viewOf({ options, ...row }: Row): ImportView {
  const { offices: _, ...asked } = options;
  const underWay = CASELOAD_IMPORT_UNDER_WAY.includes(row.state);
  const since = new Date(row.finishedAt ?? row.receivedAt).getTime();
  const filesUntil =
    row.files.length > 0 && !underWay ? new Date(since + CASELOAD_FILE_HOURS * 3_600_000).toISOString() : null;
  return { ...row, options: asked, underWay, filesUntil };
}
