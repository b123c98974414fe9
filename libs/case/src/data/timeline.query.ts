import { Injectable } from '@nestjs/common';
import { ReadTrail } from '@homeward/audit';
import type { MemberStage } from '@homeward/contracts';
import { demand, notFound, pageOf, type Actor, type PageInfo, type PageQuery } from '@homeward/platform';

export const TIMELINE_KINDS = ['step', 'session', 'appointment'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

export interface TimelineEntry {
  kind: TimelineKind;
  at: string;
  memberId: string;
  /** The workflow's action, the session's purpose or the appointment's state. */
  what: string;
  from: MemberStage | null;
  to: MemberStage | null;
  actorId: string | null;
  actorName: string | null;
}

/** Sessions appear by date and purpose only: what was said stands in their notes, each behind its own policy. */
const TIMELINE_SQL = `
  with entry as (
    select 'step' as kind, h.at, h.id as seq, h.member_id, h.action as what, h.from_stage, h.to_stage, h.actor_id
      from case_history h where h.case_id = $1 and ($2::text is null or $2 = 'step')
    union all
    select 'session', s.held_at, 0, s.member_id, s.purpose, null, null, s.counsellor_id
      from counselling_session s where s.case_id = $1 and ($2::text is null or $2 = 'session')
    union all
    select 'appointment', a.starts_at, 0, a.member_id, a.state, null, null, a.with_user_id
      from appointment a where a.case_id = $1 and ($2::text is null or $2 = 'appointment')),
  shown as (
    select e.kind, e.at, e.member_id as "memberId", e.what, e.from_stage as "from", e.to_stage as "to",
           e.actor_id as "actorId", u.display_name as "actorName"
      from entry e left join app_user u on u.id = e.actor_id
     order by e.at desc, e.seq desc, e.kind, e.member_id limit $3 offset $4)
  select (select count(*)::integer from entry) as total, coalesce((select json_agg(shown) from shown), '[]') as entries,
         c.office_id as "officeId"
    from "case" c where c.id = $1`;

/** What happened to a family, newest first. */
@Injectable()
export class TimelineQuery {
  constructor(private readonly trail: ReadTrail) {}

  /** @throws DomainError `record.not-found` */
  async execute(
    actor: Actor,
    caseId: string,
    query: PageQuery & { kind?: TimelineKind | null },
  ): Promise<{ entries: TimelineEntry[]; page: PageInfo }> {
    demand(actor, 'case.read');
    const { page, size, offset } = pageOf(query);
    const row = await this.trail.read<{ total: number; entries: TimelineEntry[]; officeId: string }>(
      actor,
      { name: 'case_timeline', text: TIMELINE_SQL, values: [caseId, query.kind ?? null, size, offset] },
      { action: 'read-timeline', recordType: 'case', recordId: caseId },
    );
    if (!row) throw notFound('case');
    return { entries: row.entries, page: { page, size, total: row.total } };
  }
}
