import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import type { Actor } from '@homeward/platform';
import type { Change, OwnRecordName } from './change.ts';

const OWN_SQL: Readonly<Record<OwnRecordName, string>> = {
  notice: `select id, case when read_at is null then 1 else 2 end as version from notice where id = any ($1::uuid[])`,
  caseload: `select id, version from caseload_import where id = any ($1::uuid[])
             union all select id, version from caseload_export where id = any ($1::uuid[])`,
};

/** A case of which somebody sees that something was written, and how far it has come. */
export interface Reached {
  readonly caseId: string;
  readonly version: number;
}

interface ReachedRow extends Reached {
  readonly rowId: string;
}

/**
 * What of all that was written one person may know of: they see the row that was written, and its case. Row security
 * answers, in the scope they have at this moment, so that sealed matter is told to nobody whom it is not for.
 */
@Injectable()
export class ReachQuery {
  constructor(private readonly transactions: Transactions) {}

  /** The cases, each once, with the changes in them that the reader sees. */
  async execute(actor: Actor, changes: readonly Change[]): Promise<ReadonlyMap<string, Reached & { seen: Change[] }>> {
    const reached = new Map<string, Reached & { seen: Change[] }>();
    for (const table of new Set(changes.map((change) => change.table))) {
      const written = changes.filter((change) => change.table === table);
      for (const { rowId, caseId, version } of await this.seen(actor, table, written)) {
        const known = reached.get(caseId) ?? { caseId, version, seen: [] };
        known.seen.push(...written.filter((change) => change.rowId === rowId && change.caseId === caseId));
        reached.set(caseId, known);
      }
    }
    return reached;
  }

  /** Records that are the reader's alone. A notice counts how often it was touched: 1 when it is new, 2 when it was read. */
  async own(actor: Actor, name: OwnRecordName, ids: readonly string[]): Promise<{ id: string; version: number }[]> {
    if (ids.length === 0) return [];
    return this.transactions.read(actor, { name: `live_own_${name}`, text: OWN_SQL[name], values: [ids] });
  }

  private seen(actor: Actor, table: string, changes: readonly Change[]): Promise<ReachedRow[]> {
    return this.transactions.read<ReachedRow>(actor, {
      name: `live_reach_${table}`,
      text: `select told.row_id as "rowId", c.id as "caseId", c.version
               from unnest($1::uuid[], $2::uuid[]) told (row_id, case_id)
               join "${table}" written on written.id = told.row_id join "case" c on c.id = told.case_id`,
      values: [changes.map(({ rowId }) => rowId), changes.map(({ caseId }) => caseId)],
    });
  }
}
