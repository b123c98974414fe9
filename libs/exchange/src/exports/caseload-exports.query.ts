import { CASELOAD_FILE_HOURS, type CaseloadExportState } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, notFound, pageOf, type Actor, type PageInfo, type PageQuery } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import type { ExportRunOptions, RunProgress } from '../domain/run-options.ts';

export interface ExportCounts {
  readonly persons: number;
  readonly cases: number;
  readonly services: number;
}

export interface ExportView extends ExportRunOptions {
  readonly id: string;
  readonly state: CaseloadExportState;
  readonly underWay: boolean;
  readonly progress: RunProgress;
  readonly result: ExportCounts | null;
  readonly fileName: string | null;
  readonly byteSize: number | null;
  /** Until when it can be fetched; null when it cannot. */
  readonly fetchUntil: string | null;
  readonly passwordWaits: boolean;
  readonly askedAt: string;
  readonly finishedAt: string | null;
  readonly version: number;
}

interface Row extends Omit<ExportView, 'underWay' | 'fetchUntil' | keyof ExportRunOptions> {
  readonly options: ExportRunOptions;
  readonly kept: boolean;
}

const VIEW = `
  select e.id, e.state, e.options, e.progress, e.result, e.file_name as "fileName", e.version,
         e.byte_size::double precision as "byteSize", e.wrapped_key is not null as kept,
         e.wrapped_password is not null as "passwordWaits", to_json(e.asked_at) as "askedAt",
         to_json(e.finished_at) as "finishedAt"
    from caseload_export e`;

/** Exports somebody asked for: their own, since nobody else fetches them. */
@Injectable()
export class CaseloadExportsQuery {
  constructor(private readonly transactions: Transactions) {}

  async list(actor: Actor, query: PageQuery): Promise<{ rows: ExportView[]; page: PageInfo }> {
    demand(actor, 'caseload.export');
    const { page, size, offset } = pageOf(query);
    const [found] = await this.transactions.read<{ total: number; rows: Row[] }>(actor, {
      name: 'caseload_exports',
      text: `select (select count(*)::integer from caseload_export where started_by = $1) as total,
                    coalesce((select json_agg(l) from (${VIEW} where e.started_by = $1
                      order by e.asked_at desc, e.id limit $2 offset $3) l), '[]') as rows`,
      values: [actor.userId, size, offset],
    });
    return { rows: found!.rows.map(viewOf), page: { page, size, total: found!.total } };
  }

  /** @throws DomainError `record.not-found` */
  async get(actor: Actor, id: string): Promise<ExportView> {
    demand(actor, 'caseload.export');
    const [row] = await this.transactions.read<Row>(actor, {
      name: 'caseload_export_one',
      text: `${VIEW} where e.id = $1`,
      values: [id],
    });
    if (!row) throw notFound('export');
    return viewOf(row);
  }
}

function viewOf({ options, kept, ...row }: Row): ExportView {
  const until = new Date(new Date(row.finishedAt ?? row.askedAt).getTime() + CASELOAD_FILE_HOURS * 3_600_000);
  return {
    ...{ ...options, ...row, underWay: row.state === 'waiting' || row.state === 'writing' },
    fetchUntil: kept ? until.toISOString() : null,
  };
}
