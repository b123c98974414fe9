import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { CHAINED_EVENT_SQL } from '../data/chain.queries.ts';
import { beginningOf, linkDigest, monthOf, type ChainedEvent } from '../domain/chain.ts';

const BATCH = 1_000;
/** How far before the end of the chain a tick looks: a transaction lasts seconds, so what commits later is caught. */
const LOOKS_BACK_MS = 60 * 60_000;

interface Head {
  seq: number;
  digest: Buffer;
}

/**
 * Gives committed events their place in the chain of their month. Places follow the order in which events are found,
 * not their instants: an event that commits after later ones is linked behind them, and nothing that was linked moves.
 */
@Injectable()
export class LinkAuditEventsAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * @param reach `recent` looks an hour back from the end of the chain, and is cheap; `all` looks at the whole trail
   * @returns how many events were linked; 0 also when another process is linking
   */
  async execute(reach: 'recent' | 'all'): Promise<number> {
    let linked = 0;
    let after: Pick<ChainedEvent, 'at' | 'id'> | null = null;
    for (;;) {
      const batch: ChainedEvent[] | null = await this.transactions.run(systemActor(), (tx) =>
        this.linkBatch(tx, reach, after),
      );
      linked += batch?.length ?? 0;
      if (!batch || batch.length < BATCH) return linked;
      after = batch.at(-1)!;
    }
  }

  private async linkBatch(
    tx: EntityManager,
    reach: 'recent' | 'all',
    after: Pick<ChainedEvent, 'at' | 'id'> | null,
  ): Promise<ChainedEvent[] | null> {
    const [lock]: { held: boolean }[] = await tx.query(
      `select pg_try_advisory_xact_lock(hashtext('homeward-audit-chain')) as held`,
    );
    if (!lock!.held) return null;
    const since = reach === 'all' ? '-infinity' : await this.recently(tx);
    const events: ChainedEvent[] = await tx.query(
      `select ${CHAINED_EVENT_SQL} from audit_event e
        where e.at >= $1::timestamptz and (e.at, e.id) > ($2::timestamptz, $3::uuid)
          and not exists (select 1 from audit_link l where l.event_id = e.id)
        order by e.at, e.id limit $4`,
      [since, after?.at ?? '-infinity', after?.id ?? '00000000-0000-0000-0000-000000000000', BATCH],
    );
    if (events.length > 0) await this.append(tx, events);
    return events;
  }

  /** An hour before the last linked event, or before now when that one carries an instant to come. */
  private async recently(tx: EntityManager): Promise<string> {
    const [last]: { at: Date }[] = await tx.query(
      `select e.at from audit_link l
         join audit_event e on e.id = l.event_id and e.at >= l.month::timestamp at time zone 'UTC'
        order by l.month desc, l.seq desc limit 1`,
    );
    if (!last) return '-infinity';
    const from = Math.min(last.at.getTime(), this.clock.now().getTime());
    return new Date(from - LOOKS_BACK_MS).toISOString();
  }

  private async append(tx: EntityManager, events: readonly ChainedEvent[]): Promise<void> {
    const heads = await this.heads(tx, [...new Set(events.map(monthOf))]);
    const links = events.map((event) => {
      const month = monthOf(event);
      const head = heads.get(month) ?? { seq: 0, digest: beginningOf(month) };
      const next = { seq: head.seq + 1, digest: linkDigest(head.digest, event) };
      heads.set(month, next);
      return { month, eventId: event.id, previous: head.digest, ...next };
    });
    await tx.query(
      `insert into audit_link (month, seq, event_id, previous, digest)
       select * from unnest($1::date[], $2::bigint[], $3::uuid[], $4::bytea[], $5::bytea[])`,
      [
        links.map((link) => link.month),
        links.map((link) => link.seq),
        links.map((link) => link.eventId),
        links.map((link) => link.previous),
        links.map((link) => link.digest),
      ],
    );
  }

  private async heads(tx: EntityManager, months: readonly string[]): Promise<Map<string, Head>> {
    const rows: { month: string; seq: string; digest: Buffer }[] = await tx.query(
      `select distinct on (month) to_char(month, 'YYYY-MM-DD') as month, seq, digest
         from audit_link where month = any ($1::date[]) order by month, seq desc`,
      [months],
    );
    return new Map(rows.map((row) => [row.month, { seq: Number(row.seq), digest: row.digest }]));
  }
}
