import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { demand, notFound, pageOf, type Actor, type ListOf, type PageQuery } from '@homeward/platform';
import type { FigureFilters, FigurePeriod } from '../domain/key-figures.ts';
import type { PublishedFigures } from '../domain/publish-key-figures.ts';
import { rowsOfPublished, type FigureRow } from '../domain/rows-of-figures.ts';
import { writeFigureSheet, type SheetKind } from './figure-sheet.ts';

export interface ExportHead extends FigurePeriod {
  readonly id: string;
  readonly scope: string;
  readonly filters: FigureFilters;
  readonly madeAt: string;
  /** Who let it out and what for: for those who may do so themselves, null for others. */
  readonly madeBy: string | null;
  readonly purpose: string | null;
}
export interface PublishedReport extends ExportHead {
  readonly rows: readonly FigureRow[];
}

const HEAD = `e.id, to_char(e.from_day, 'YYYY-MM-DD') as "from", to_char(e.to_day, 'YYYY-MM-DD') as "to",
  to_char(e.as_of, 'YYYY-MM-DD') as "asOf", e.scope, e.filters, e.made_at as "madeAt",
  case when $1 then u.display_name end as "madeBy", case when $1 then e.purpose end as purpose`;

/** What was published, for whoever reads figures and no case: nothing is counted for them that was not let out. */
@Injectable()
export class PublishedFiguresQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  async list(actor: Actor, paging: PageQuery): Promise<ListOf<ExportHead>> {
    demand(actor, 'figures.published');
    const { page, size, offset } = pageOf(paging);
    const [found] = await this.transactions.read<{ rows: ExportHead[]; total: number }>(actor, {
      name: 'published_figures',
      text: `select (select count(*)::integer from figure_export) as total, coalesce((select json_agg(row) from (
               select ${HEAD} from figure_export e left join app_user u on u.id = e.made_by
                order by e.made_at desc, e.id limit $2 offset $3) row), '[]') as rows`,
      values: [lets(actor), size, offset],
    });
    return { rows: found!.rows, page: { page, size, total: found!.total } };
  }

  /** @throws DomainError `record.not-found` */
  async get(actor: Actor, id: string): Promise<PublishedReport> {
    demand(actor, 'figures.published');
    const [found] = await this.transactions.read<ExportHead & { figures: PublishedFigures }>(actor, {
      name: 'published_figures_of',
      text: `select ${HEAD}, e.figures from figure_export e left join app_user u on u.id = e.made_by where e.id = $2`,
      values: [lets(actor), id],
    });
    if (!found) throw notFound('export');
    const { figures, ...head } = found;
    return { ...head, rows: rowsOfPublished(figures) };
  }

  /** As a file; who took it is told in the trail. @throws DomainError `record.not-found` */
  async sheet(actor: Actor, id: string, kind: SheetKind): Promise<Buffer> {
    const { from, to, asOf, scope, rows } = await this.get(actor, id);
    await this.transactions.run(actor, (tx) =>
      this.audit.record(tx, actor, {
        ...{ action: 'download-figures', recordType: 'figure_export', recordId: id, officeId: null },
      }),
    );
    const head = [
      ['report', 'key-figures'],
      ['scope', scope],
      ['from', from],
      ['to', to],
      ['asOf', asOf],
    ] as const;
    return writeFigureSheet(kind, head, rows);
  }
}

/** Whether they may let figures out themselves, and so know who did. */
const lets = (actor: Actor): boolean => (actor.offices['figures.export'] ?? []).length > 0;
