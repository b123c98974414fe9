import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { demand, type Actor } from '@homeward/platform';
import { AuditTrail, type AuditedRead } from '../actions/audit-trail.ts';

export interface AuditEventFilter {
  readonly recordType?: string;
  readonly recordId?: string;
  readonly actorId?: string;
  /** A day by the clock of the event's office. */
  readonly day?: string;
}

export interface AuditEventRow {
  readonly id: string;
  readonly at: Date;
  readonly actorKind: string;
  readonly actorId: string | null;
  /** How the colleague is called; null for a machine. */
  readonly actorName: string | null;
  readonly officeId: string | null;
  readonly correlationId: string;
  readonly action: string;
  readonly recordType: string;
  readonly recordId: string;
  /** Which fields were written; their values are shown to nobody. */
  readonly fields: readonly string[];
  readonly total: string;
}

/** Records by kind and id, such as everything that hangs on one case. */
export interface NamedRecords {
  readonly types: readonly string[];
  readonly ids: readonly string[];
}

const SHOWN = `p.id, p.at, p.actor_kind as "actorKind", p.actor_id as "actorId", u.display_name as "actorName",
                      p.office_id as "officeId", p.correlation_id as "correlationId", p.action,
                      p.record_type as "recordType", p.record_id as "recordId", p.total,
                      array(select jsonb_object_keys(p.value_digests) order by 1) as fields`;

const MATCHING = `from audit_event e left join office o on o.id = e.office_id
  where ($1::text is null or e.record_type = $1) and ($2::text is null or e.record_id = $2)
    and ($3::uuid is null or e.actor_id = $3)
    and ($4::date is null or (e.at >= $4::date - interval '1 day' and e.at < $4::date + interval '2 days'
         and (e.at at time zone coalesce(o.time_zone, 'UTC'))::date = $4))`;

/** Who did and who read what, newest first. Looking at the trail leaves its own trace. */
@Injectable()
export class AuditEventsQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `permission.missing` */
  async list(
    actor: Actor,
    filter: AuditEventFilter,
    page: { size: number; offset: number },
  ): Promise<{ rows: readonly AuditEventRow[]; total: number }> {
    demand(actor, 'audit.read');
    const { recordType = null, recordId = null, actorId = null, day = null } = filter;
    const rows = await this.transactions.read<AuditEventRow>(
      actor,
      {
        name: 'audit_events',
        text: `with page as (select e.*, count(*) over () as total ${MATCHING}
                              order by e.at desc, e.id limit $5 offset $6)
               select ${SHOWN}
                 from page p left join app_user u on u.id = p.actor_id
                order by p.at desc, p.id`,
        values: [recordType, recordId, actorId, day, page.size, page.offset],
      },
      [
        this.audit.readOf(actor, {
          action: 'read-audit-trail',
          recordType: 'audit_event',
          recordId: recordId ?? actorId ?? day ?? 'all',
          officeId: actor.offices['audit.read']![0]!,
        }),
      ],
    );
    return { rows, total: Number(rows[0]?.total ?? 0) };
  }

  /**
   * What was done with these records and who read them, newest first.
   * @param records each kind with the id at the same place
   * @param read what the reader asked for, for the trace of this reading
   * @throws DomainError `permission.missing`
   */
  async listOf(
    actor: Actor,
    records: NamedRecords,
    read: AuditedRead,
    page: { size: number; offset: number },
  ): Promise<{ rows: readonly AuditEventRow[]; total: number }> {
    demand(actor, 'audit.read');
    const rows = await this.transactions.read<AuditEventRow>(
      actor,
      {
        name: 'audit_events_of_records',
        text: `with named as (select distinct * from unnest($1::text[], $2::text[]) as r (record_type, record_id)),
                    page as (select e.*, count(*) over () as total
                               from named join audit_event e using (record_type, record_id)
                              order by e.at desc, e.id limit $3 offset $4)
               select ${SHOWN}
                 from page p left join app_user u on u.id = p.actor_id
                order by p.at desc, p.id`,
        values: [records.types, records.ids, page.size, page.offset],
      },
      [this.audit.readOf(actor, read)],
    );
    return { rows, total: Number(rows[0]?.total ?? 0) };
  }
}
