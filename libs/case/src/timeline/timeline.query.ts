import { Injectable } from '@nestjs/common';
import { ReadTrail } from '@homeward/audit';
import { TIMELINE_KINDS, type MemberStage, type TimelineKind } from '@homeward/contracts';
import { demand, notFound, pageOf, type Actor, type PageInfo, type PageQuery } from '@homeward/platform';
import { DiscoveryService } from '@nestjs/core';
import { TimelineOf, type TimelinePart } from './timeline-part.ts';

export interface TimelineEntry {
  kind: TimelineKind;
  at: string;
  /** Of the step, session, appointment …; a step is corrected by it. */
  id: string;
  memberId: string | null;
  /** The workflow's action, the session's purpose, the appointment's state: a code of the entry's own matter. */
  what: string;
  from: MemberStage | null;
  to: MemberStage | null;
  actorId: string | null;
  actorName: string | null;
  /** What else the entry tells, by the names the matter gives it. */
  more: Readonly<Record<string, unknown>> | null;
}

/** What happened to a family, newest first. */
@Injectable()
export class TimelineQuery {
  private readonly statements = new Map<TimelineKind | 'all', string>();

  constructor(
    private readonly trail: ReadTrail,
    private readonly discovery: DiscoveryService,
  ) {}

  /** @throws DomainError `record.not-found` */
  async execute(
    actor: Actor,
    caseId: string,
    query: PageQuery & { kind?: TimelineKind | null },
  ): Promise<{ rows: TimelineEntry[]; page: PageInfo }> {
    demand(actor, 'case.read');
    const { page, size, offset } = pageOf(query);
    const kind = query.kind ?? 'all';
    const row = await this.trail.read<{ total: number; rows: TimelineEntry[]; officeId: string }>(
      actor,
      { name: `case_timeline_${kind}`, text: this.statementFor(kind), values: [caseId, size, offset] },
      { action: 'read-timeline', recordType: 'case', recordId: caseId },
    );
    if (!row) throw notFound('case');
    return { rows: row.rows, page: { page, size, total: row.total } };
  }

  private statementFor(kind: TimelineKind | 'all'): string {
    const standing = this.statements.get(kind);
    if (standing) return standing;
    const statement = timelineSql([...this.parts()], kind);
    this.statements.set(kind, statement);
    return statement;
  }

  /** @throws Error when a kind of entry has no part or two: a timeline with a gap tells a false story */
  private parts(): Map<TimelineKind, TimelinePart> {
    const found = new Map<TimelineKind, TimelinePart>();
    for (const wrapper of this.discovery.getProviders({ metadataKey: TimelineOf.KEY })) {
      const kind = this.discovery.getMetadataByDecorator(TimelineOf, wrapper)!;
      const part = wrapper.instance as TimelinePart;
      if (found.has(kind) && found.get(kind)!.constructor !== part.constructor)
        throw new Error(`Two classes answer to @TimelineOf('${kind}').`);
      found.set(kind, part);
    }
    const missing = TIMELINE_KINDS.filter((kind) => !found.has(kind));
    if (missing.length > 0) throw new Error(`Nothing answers to @TimelineOf for: ${missing.join(', ')}.`);
    return found;
  }
}

function timelineSql(parts: readonly (readonly [TimelineKind, TimelinePart])[], asked: TimelineKind | 'all'): string {
  const told = (kind: TimelineKind): string =>
    parts
      .flatMap(([, { tells }]) => (tells?.kind === kind ? [` and part.id::uuid not in (${tells.ids})`] : []))
      .join('');
  const entries = parts
    .filter(([kind]) => asked === 'all' || kind === asked)
    .map(([kind, part]) => `select '${kind}' as kind, part.* from (${part.entries}) part where true${told(kind)}`);
  return `
    with entry as (${entries.join('\n union all\n')}),
    shown as (
      select e.kind, e.at, e.id, e.member_id as "memberId", e.what, e.from_stage as "from", e.to_stage as "to",
             e.actor_id as "actorId", u.display_name as "actorName", e.more
        from entry e left join app_user u on u.id = e.actor_id
       order by e.at desc, e.seq desc, e.kind, e.id limit $2 offset $3)
    select (select count(*)::integer from entry) as total, coalesce((select json_agg(shown) from shown), '[]') as rows,
           c.office_id as "officeId"
      from "case" c where c.id = $1`;
}
