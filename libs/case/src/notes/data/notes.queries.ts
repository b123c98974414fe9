import { Injectable } from '@nestjs/common';
import { ReadTrail } from '@homeward/audit';
import type { FlagCode, MatterClass } from '@homeward/contracts';
import { demand, notFound, pageOf, type Actor, type PageInfo, type PageQuery } from '@homeward/platform';

export interface NoteView {
  id: string;
  memberId: string;
  matterClass: MatterClass;
  text: string;
  correctsId: string | null;
  /** The notes that put this one right, oldest first. */
  correctedBy: string[];
  authorId: string;
  authorName: string | null;
  createdAt: string;
}

export interface FlagView {
  id: string;
  memberId: string;
  matterClass: MatterClass;
  code: FlagCode;
  reason: string;
  raisedBy: string;
  raisedAt: string;
  loweredBy: string | null;
  loweredAt: string | null;
  lowerReason: string | null;
  version: number;
}

interface Paged<Row> {
  rows: Row[];
  page: PageInfo;
}

/** Notes and flags of a case, newest first; those a reader may not know of are in no row and no count. */
@Injectable()
export class NotesQueries {
  constructor(private readonly trail: ReadTrail) {}

  /** @throws DomainError `record.not-found` */
  notes(actor: Actor, caseId: string, query: PageQuery): Promise<Paged<NoteView>> {
    return this.page(
      actor,
      caseId,
      query,
      'notes',
      `case_note`,
      'created_at',
      `n.id, n.member_id as "memberId", n.matter_class as "matterClass", n.text, n.corrects_id as "correctsId",
       array(select k.id from case_note k where k.corrects_id = n.id order by k.created_at, k.id) as "correctedBy",
       n.author_id as "authorId", (select u.display_name from app_user u where u.id = n.author_id) as "authorName",
       n.created_at as "createdAt"`,
    );
  }

  /** @throws DomainError `record.not-found` */
  flags(actor: Actor, caseId: string, query: PageQuery): Promise<Paged<FlagView>> {
    return this.page(
      actor,
      caseId,
      query,
      'flags',
      `case_flag`,
      'raised_at',
      `n.id, n.member_id as "memberId", n.matter_class as "matterClass", n.code, n.reason, n.author_id as "raisedBy",
       n.raised_at as "raisedAt", n.lowered_by as "loweredBy", n.lowered_at as "loweredAt",
       n.lower_reason as "lowerReason", n.version`,
    );
  }

  private async page<Row>(
    actor: Actor,
    caseId: string,
    query: PageQuery,
    what: 'notes' | 'flags',
    table: string,
    order: string,
    columns: string,
  ): Promise<Paged<Row>> {
    demand(actor, 'case.read');
    const { page, size, offset } = pageOf(query);
    const row = await this.trail.read<{ total: number; rows: Row[]; officeId: string }>(
      actor,
      {
        name: `case_${what}`,
        text: `select c.office_id as "officeId",
                      (select count(*)::integer from ${table} n where n.case_id = c.id) as total,
                      coalesce((select json_agg(l) from (select ${columns} from ${table} n where n.case_id = c.id
                         order by n.${order} desc, n.id limit $2 offset $3) l), '[]') as rows
                 from "case" c where c.id = $1`,
        values: [caseId, size, offset],
      },
      { action: `read-${what}`, recordType: 'case', recordId: caseId },
    );
    if (!row) throw notFound('case');
    return { rows: row.rows, page: { page, size, total: row.total } };
  }
}
