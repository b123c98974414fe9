import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type {
  AnswerWay,
  ComplaintCategory,
  ComplaintChannel,
  ComplaintDue,
  ComplaintOutcome,
  ComplaintSensitivity,
  ComplaintStatus,
  ComplaintWordKind,
} from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, notFound, pageOf, systemActor, type Actor, type PageInfo, type PageQuery } from '@homeward/platform';
import { ComplaintStaff } from './complaint-staff.ts';

export interface ComplaintRow {
  readonly id: string;
  readonly number: string;
  readonly officeId: string;
  readonly channel: ComplaintChannel;
  readonly category: ComplaintCategory;
  readonly sensitivity: ComplaintSensitivity;
  readonly status: ComplaintStatus;
  readonly receivedOn: string;
  readonly anonymous: boolean;
  readonly handlerId: string | null;
  readonly handlerName: string | null;
  /** Null where the reader does not see the case. */
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  /** What is to be done next, and by when; null once it is answered. */
  readonly due: ComplaintDue | null;
  readonly dueOn: string | null;
  readonly version: number;
}

export interface ComplaintFilters extends PageQuery {
  readonly state?: 'open' | 'closed' | undefined;
  readonly category?: ComplaintCategory | undefined;
  readonly sensitivity?: ComplaintSensitivity | undefined;
  readonly whose?: 'mine' | 'nobody' | undefined;
  /** Those whose day has come. */
  readonly overdue?: boolean | undefined;
}

export interface ComplaintView extends ComplaintRow {
  readonly language: string | null;
  readonly aboutUserId: string | null;
  readonly aboutUserName: string | null;
  readonly memberId: string | null;
  readonly safeWays: readonly AnswerWay[];
  readonly hasReceipt: boolean;
  readonly acknowledgedOn: string | null;
  readonly resolvedOn: string | null;
  readonly outcome: ComplaintOutcome | null;
  readonly answeredOn: string | null;
  readonly answeredWay: AnswerWay | null;
  readonly appealedOn: string | null;
  readonly recordedByName: string | null;
  readonly words: readonly {
    readonly id: string;
    readonly kind: ComplaintWordKind;
    readonly text: string;
    readonly authorName: string | null;
    readonly at: string;
  }[];
  readonly events: readonly {
    readonly what: string;
    readonly to: ComplaintStatus;
    readonly byName: string | null;
    readonly at: string;
  }[];
  /** Who could handle it, by id and name. */
  readonly handlers: readonly { readonly id: string; readonly name: string }[];
}

const DUE = `case when k.status = 'received' then 'acknowledge' when k.status <> 'closed' then 'resolve' end`;
const DUE_ON = `case when k.status = 'received' then least(k.acknowledge_due_on, k.resolve_due_on)
  when k.status <> 'closed' then k.resolve_due_on end`;

const ROW = `
  k.id, k.number, k.office_id as "officeId", k.channel, k.category, k.sensitivity, k.status,
  to_char(k.received_on, 'YYYY-MM-DD') as "receivedOn", k.anonymous, k.handler_id as "handlerId",
  c.id as "caseId", c.number as "caseNumber", ${DUE} as due,
  to_char(${DUE_ON}, 'YYYY-MM-DD') as "dueOn", k.version`;
const FROM = `complaint k left join "case" c on c.id = k.about_case_id`;
/** Of what row security shows, the desk lists what the reader handles: an office knows of more than it may read. */
const HANDLED = `((k.sensitivity = 'normal' and k.office_id = any ($1::uuid[]))
  or (k.sensitivity = 'sensitive' and k.office_id = any ($2::uuid[])))`;

const LIST_SQL = `
  with handled as (
    select ${ROW}, count(*) over ()::integer as total from ${FROM}
     where ${HANDLED}
       and ($3::text is null or (k.status = 'closed') = ($3 = 'closed'))
       and ($4::text is null or k.category = $4) and ($5::text is null or k.sensitivity = $5)
       and ($6::text is null or ($6 = 'mine' and k.handler_id = $7) or ($6 = 'nobody' and k.handler_id is null))
       and ($8::boolean is not true or ${DUE_ON} < nullif(current_setting('app.now', true), '')::timestamptz::date)
     order by ${DUE_ON} nulls last, k.received_on, k.id limit $9 offset $10)
  select coalesce(json_agg(to_jsonb(handled) - 'total'), '[]') as rows, coalesce(max(total), 0) as total from handled`;

const VIEW_SQL = `
  select ${ROW}, k.language, k.about_user_id as "aboutUserId", k.recorded_by as "recordedBy",
         k.about_member_id as "memberId", k.safe_ways as "safeWays", k.has_receipt as "hasReceipt",
         to_char(k.acknowledged_on, 'YYYY-MM-DD') as "acknowledgedOn", to_char(k.resolved_on, 'YYYY-MM-DD') as "resolvedOn",
         k.outcome, to_char(k.answered_on, 'YYYY-MM-DD') as "answeredOn", k.answered_way as "answeredWay",
         to_char(k.appealed_on, 'YYYY-MM-DD') as "appealedOn",
         coalesce((select json_agg(w) from (select w.id, w.kind, w.text, w.author_id as "userId", w.created_at as at
             from complaint_word w where w.complaint_id = k.id order by w.created_at, w.id) w), '[]') as words,
         coalesce((select json_agg(e) from (select e.what, e.to_status as "to", e.actor_id as "userId", e.at
             from complaint_event e where e.complaint_id = k.id order by e.at, e.id) e), '[]') as events
    from ${FROM} where k.id = $3 and ${HANDLED}`;

type Unnamed<Row> = Omit<Row, 'authorName' | 'byName'> & { readonly userId: string | null };
interface Found extends Omit<
  ComplaintView,
  'handlers' | 'handlerName' | 'aboutUserName' | 'recordedByName' | 'words' | 'events'
> {
  readonly recordedBy: string | null;
  readonly words: readonly Unnamed<ComplaintView['words'][number]>[];
  readonly events: readonly Unnamed<ComplaintView['events'][number]>[];
}

/** The desk of complaints: what waits for whom and until when, and one complaint whole for whoever handles it. */
@Injectable()
export class ComplaintsQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly staff: ComplaintStaff,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `permission.missing` */
  async list(actor: Actor, filters: ComplaintFilters): Promise<{ rows: ComplaintRow[]; page: PageInfo }> {
    demand(actor, 'complaint.read');
    const { page, size, offset } = pageOf(filters);
    const [found] = await this.transactions.read<{ rows: Omit<ComplaintRow, 'handlerName'>[]; total: number }>(actor, {
      name: 'complaints_list',
      text: LIST_SQL,
      values: [
        ...[...handledBy(actor), filters.state ?? null, filters.category ?? null, filters.sensitivity ?? null],
        ...[filters.whose ?? null, actor.userId, filters.overdue ?? null, size, offset],
      ],
    });
    const nameOf = await this.names(found!.rows.map(({ handlerId }) => handlerId));
    const rows = found!.rows.map((row) => ({ ...row, handlerName: nameOf(row.handlerId) }));
    return { rows, page: { page, size, total: found!.total } };
  }

  /** @throws DomainError `permission.missing`, `record.not-found` */
  async get(actor: Actor, complaintId: string): Promise<ComplaintView> {
    demand(actor, 'complaint.read');
    const found = await this.transactions.run(actor, async (tx) => {
      const [row]: Found[] = await tx.query(VIEW_SQL, [...handledBy(actor), complaintId]);
      if (!row) throw notFound('complaint');
      const about = { recordType: 'complaint', recordId: complaintId, officeId: row.officeId };
      await this.audit.record(tx, actor, { action: 'read-complaint', ...about });
      return row;
    });
    const ids = await this.staff.handlers(found.officeId, found.sensitivity, found.aboutUserId);
    const { recordedBy, words, events, ...complaint } = found;
    const nameOf = await this.names([
      ...[...ids, complaint.handlerId, complaint.aboutUserId, recordedBy],
      ...[...words, ...events].map(({ userId }) => userId),
    ]);
    return {
      ...complaint,
      handlerName: nameOf(complaint.handlerId),
      aboutUserName: nameOf(complaint.aboutUserId),
      recordedByName: nameOf(recordedBy),
      words: words.map(({ userId, ...word }) => ({ ...word, authorName: nameOf(userId) })),
      events: events.map(({ userId, ...event }) => ({ ...event, byName: nameOf(userId) })),
      handlers: ids.map((id) => ({ id, name: nameOf(id) ?? '' })),
    };
  }

  /** As the installation: a focal point outside the line sees no colleagues, and must know who has to do with a complaint. */
  private async names(ids: readonly (string | null)[]): Promise<(id: string | null) => string | null> {
    const rows = await this.transactions.read<{ id: string; name: string }>(systemActor(), {
      name: 'complaint_colleagues',
      text: `select id, display_name as name from app_user where id = any ($1::uuid[])`,
      values: [[...new Set(ids.filter((id) => id !== null))]],
    });
    const known = new Map(rows.map(({ id, name }) => [id, name]));
    return (id) => (id === null ? null : (known.get(id) ?? null));
  }
}

const handledBy = ({ offices }: Actor): [readonly string[], readonly string[]] => [
  offices['complaint.handle'] ?? [],
  offices['complaint.handle-sensitive'] ?? [],
];
