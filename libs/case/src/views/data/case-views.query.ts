import { Injectable } from '@nestjs/common';
import type { CaseListColumn, CaseListSort, Role } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, personOf, type Actor } from '@homeward/platform';
import type { ViewFilters } from './case-view.entity.ts';

export interface CaseViewListed {
  id: string;
  name: string;
  /** Kept by the reader, who may remove it. */
  mine: boolean;
  sharedRole: Role | null;
  filters: ViewFilters;
  columns: CaseListColumn[];
  sort: CaseListSort;
  order: 'asc' | 'desc';
  version: number;
}

/** The reader's own views, and those shared with a role they hold. */
@Injectable()
export class CaseViewsQuery {
  constructor(private readonly transactions: Transactions) {}

  async execute(actor: Actor): Promise<CaseViewListed[]> {
    demand(actor, 'case.read');
    const [row] = await this.transactions.read<{ rows: CaseViewListed[] }>(actor, {
      name: 'case_views',
      text: `select coalesce(json_agg(json_build_object('id', v.id, 'name', v.name, 'mine', v.user_id = $1,
                     'sharedRole', v.shared_role, 'filters', v.filters, 'columns', v.columns, 'sort', v.sort,
                     'order', v.sort_order, 'version', v.version) order by v.user_id = $1 desc, v.name, v.id), '[]') as rows
               from (select * from case_view order by name, id limit 200) v`,
      values: [personOf(actor)],
    });
    return row!.rows;
  }
}
