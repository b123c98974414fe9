import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { systemActor } from '@homeward/platform';
import { DateTime } from 'luxon';
import type { ChainedEvent } from '../domain/chain.ts';
import { CHAINED_EVENT_SQL } from './chained-event.sql.ts';
import { FROM_THE_BEGINNING, readPage } from './unlinked-events.ts';

export interface LinkRow {
  readonly seq: number;
  readonly previous: Buffer;
  readonly digest: Buffer;
  readonly eventId: string;
  /** Null when the event is gone. */
  readonly event: ChainedEvent | null;
}

export interface ValueRow {
  readonly eventId: string;
  readonly field: string;
  readonly salt: Buffer;
  readonly before: unknown;
  readonly after: unknown;
}

export interface HeadRow {
  readonly seq: number;
  readonly digest: Buffer;
  readonly signedAt: Date;
  readonly keyId: string;
  readonly signature: Buffer;
  /** The digest that stands at that place now; null when there is none. */
  readonly standing: Buffer | null;
}

/** Reads the chain piece by piece, as the installation itself: nobody's scope reaches links and heads. */
@Injectable()
export class ChainQueries {
  constructor(private readonly transactions: Transactions) {}

  /** Every month from the first to the last that events, links or heads speak of. */
  async months(): Promise<string[]> {
    const rows = await this.transactions.read<{ month: string }>(systemActor(), {
      name: 'audit_months',
      text: `select to_char(m.month, 'YYYY-MM-DD') as month from (
               select least((select min(month) from audit_link), (select min(month) from audit_head),
                            (select date_trunc('month', min(at) at time zone 'UTC')::date from audit_event)) as first,
                      greatest((select max(month) from audit_link), (select max(month) from audit_head),
                               (select date_trunc('month', max(at) at time zone 'UTC')::date from audit_event)) as last) known
              cross join generate_series(known.first, known.last, interval '1 month') m (month) order by m.month`,
      values: [],
    });
    return rows.map((row) => row.month);
  }

  async countLinks(months: readonly string[]): Promise<number> {
    const rows = await this.transactions.read<{ links: string | null }>(systemActor(), {
      name: 'audit_links_count',
      text: `select sum((select max(seq) from audit_link l where l.month = m.month)) as links
               from unnest($1::date[]) m (month)`,
      values: [months],
    });
    return Number(rows[0]?.links ?? 0);
  }

  async links(month: string, after: number, most: number): Promise<LinkRow[]> {
    const rows = await this.transactions.read<Omit<LinkRow, 'seq' | 'event'> & { seq: string } & ChainedEvent>(
      systemActor(),
      {
        name: 'audit_links',
        text: `select l.seq, l.previous, l.digest, l.event_id as "eventId", ${CHAINED_EVENT_SQL}
                 from (select * from audit_link where month = $1::date and seq > $2::bigint order by seq limit $3) l
                 left join lateral (select * from audit_event where id = l.event_id
                    and at >= $1::date::timestamp at time zone 'UTC'
                    and at < ($1::date + interval '1 month') at time zone 'UTC' limit 1) e on true
                order by l.seq`,
        values: [month, after, most],
      },
    );
    return rows.map(({ seq, previous, digest, eventId, ...event }) => ({
      seq: Number(seq),
      previous,
      digest,
      eventId,
      event: event.id === null ? null : event,
    }));
  }

  async values(eventIds: readonly string[]): Promise<ValueRow[]> {
    return this.transactions.read<ValueRow>(systemActor(), {
      name: 'audit_values',
      text: `select event_id as "eventId", field, salt, before, after from audit_value where event_id = any ($1::uuid[])`,
      values: [eventIds],
    });
  }

  async heads(month: string): Promise<HeadRow[]> {
    const rows = await this.transactions.read<Omit<HeadRow, 'seq'> & { seq: string }>(systemActor(), {
      name: 'audit_heads',
      text: `select h.seq, h.digest, h.signed_at as "signedAt", h.key_id as "keyId", h.signature, l.digest as standing
               from audit_head h left join audit_link l on l.month = h.month and l.seq = h.seq
              where h.month = $1::date order by h.seq`,
      values: [month],
    });
    return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
  }

  /** Events of the month without a place in the chain, piece by piece. */
  async *unlinked(month: string): AsyncGenerator<ChainedEvent> {
    const next = DateTime.fromISO(month, { zone: 'utc' }).plus({ months: 1 }).toISO()!;
    let from = { ...FROM_THE_BEGINNING, at: `${month}T00:00:00.000000Z` };
    for (;;) {
      const page = await readPage(
        (text, values) => this.transactions.read(systemActor(), { name: 'audit_unlinked', text, values }),
        from,
        next,
      );
      yield* page?.unlinked ?? [];
      if (!page?.full) return;
      from = page.end;
    }
  }
}
