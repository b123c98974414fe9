import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { systemActor } from '@homeward/platform';
import type { ChainedEvent } from '../domain/chain.ts';

/** An event in the words of the chain; its instant as text, because a clock of milliseconds would round it. */
export const CHAINED_EVENT_SQL = `e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  e.actor_kind as "actorKind", e.actor_id as "actorId", e.office_id as "officeId",
  e.correlation_id as "correlationId", e.action, e.record_type as "recordType", e.record_id as "recordId",
  e.value_digests as "valueDigests"`;

const MONTH_OF = (column: string): string =>
  `${column} >= $1::date::timestamp at time zone 'UTC' and ${column} < ($1::date + interval '1 month') at time zone 'UTC'`;

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

  /** Every month that has events, links or heads. */
  async months(): Promise<string[]> {
    const rows = await this.transactions.read<{ month: string }>(systemActor(), {
      name: 'audit_months',
      text: `select to_char(month, 'YYYY-MM-DD') as month from (
               select month from audit_link union select month from audit_head
               union select date_trunc('month', at at time zone 'UTC')::date from audit_event) m order by 1`,
      values: [],
    });
    return rows.map((row) => row.month);
  }

  async countLinks(months: readonly string[]): Promise<number> {
    const rows = await this.transactions.read<{ links: string }>(systemActor(), {
      name: 'audit_links_count',
      text: `select count(*) as links from audit_link where month = any ($1::date[])`,
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
                 from audit_link l left join audit_event e on e.id = l.event_id and ${MONTH_OF('e.at')}
                where l.month = $1::date and l.seq > $2::bigint order by l.seq limit $3`,
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

  /** Events of the month without a place in the chain. */
  async unlinked(month: string): Promise<{ id: string; at: Date }[]> {
    return this.transactions.read<{ id: string; at: Date }>(systemActor(), {
      name: 'audit_unlinked',
      text: `select e.id, e.at from audit_event e
              where ${MONTH_OF('e.at')} and not exists (select 1 from audit_link l where l.event_id = e.id)
              order by e.at, e.id`,
      values: [month],
    });
  }
}
