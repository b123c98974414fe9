import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { FROM_THE_BEGINNING, readPage, type Page, type Place } from '../data/unlinked-events.ts';
import { beginningOf, linkDigest, monthOf, type ChainedEvent } from '../domain/chain.ts';

/** How far before the end of the chain a tick looks: a transaction lasts seconds, so what commits later is caught. */
const LOOKS_BACK_MS = 10 * 60_000;

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
   * @param reach `recent` looks a few minutes back from the end of the chain, and is cheap; `all` at the whole trail
   * @returns how many events were linked; 0 also when another process is linking
   */
  async execute(reach: 'recent' | 'all'): Promise<number> {
    let linked = 0;
    let from: Place | null = null;
    for (;;) {
      const page: Page | null = await this.transactions.run(systemActor(), (tx) => this.linkPage(tx, reach, from));
      linked += page?.unlinked.length ?? 0;
      if (!page?.full) return linked;
      from = page.end;
    }
  }

  private async linkPage(tx: EntityManager, reach: 'recent' | 'all', from: Place | null): Promise<Page | null> {
    const [lock]: { held: boolean }[] = await tx.query(
      `select pg_try_advisory_xact_lock(hashtext('homeward-audit-chain')) as held`,
    );
    if (!lock!.held) return null;
    const begin = from ?? (reach === 'all' ? FROM_THE_BEGINNING : await this.recently(tx));
    const page = await readPage((sql, values) => tx.query(sql, values), begin);
    if (page && page.unlinked.length > 0) await this.append(tx, page.unlinked);
    return page;
  }

  /** Shortly before the last linked event, or before now when that one carries an instant to come. */
  private async recently(tx: EntityManager): Promise<Place> {
    const [last]: { at: Date }[] = await tx.query(
      `select e.at from (select month, event_id from audit_link order by month desc, seq desc limit 1) l
        cross join lateral (select at from audit_event
                             where id = l.event_id and at >= l.month::timestamp at time zone 'UTC' limit 1) e`,
    );
    if (!last) return FROM_THE_BEGINNING;
    const from = Math.min(last.at.getTime(), this.clock.now().getTime());
    return { ...FROM_THE_BEGINNING, at: new Date(from - LOOKS_BACK_MS).toISOString() };
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
      `select to_char(m.month, 'YYYY-MM-DD') as month, l.seq, l.digest from unnest($1::date[]) m (month)
        cross join lateral (select seq, digest from audit_link where month = m.month order by seq desc limit 1) l`,
      [months],
    );
    return new Map(rows.map((row) => [row.month, { seq: Number(row.seq), digest: row.digest }]));
  }
}
