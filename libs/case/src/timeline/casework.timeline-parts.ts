import { Injectable } from '@nestjs/common';
import { TimelineOf, type TimelinePart } from './timeline-part.ts';

const NO_STAGE = `null::text as from_stage, null::text as to_stage`;

/** Who answered for the case from when, and what the one told the other. */
@Injectable()
@TimelineOf('hand-over')
export class HandOverTimelinePart implements TimelinePart {
  readonly entries = `
    select h.at, 0::bigint as seq, h.id::text as id, null::uuid as member_id,
           case when h.to_owner_id is null then 'unassigned' else 'assigned' end as what, ${NO_STAGE},
           h.author_id as actor_id,
           jsonb_strip_nulls(jsonb_build_object('fromOwnerId', h.from_owner_id, 'toOwnerId', h.to_owner_id,
             'note', h.note)) as more
      from case_hand_over h where h.case_id = $1`;
}

/** Offers to other offices and how each ended. */
@Injectable()
@TimelineOf('transfer')
export class TransferTimelinePart implements TimelinePart {
  readonly entries = `
    select e.at, 0::bigint as seq, t.id::text as id, null::uuid as member_id, e.what, ${NO_STAGE}, e.actor_id,
           jsonb_strip_nulls(jsonb_build_object('fromOfficeId', t.from_office_id, 'toOfficeId', t.to_office_id,
             'reasonCode', t.reason, 'deadlineOn', t.deadline_on, 'reason', e.reason)) as more
      from case_transfer t
     cross join lateral (values (t.proposed_at, 'proposed', t.proposed_by, null),
                                (t.answered_at, t.state, t.answered_by, t.answer_reason)) e (at, what, actor_id, reason)
     where t.case_id = $1 and e.at is not null`;
}

/** Notes as they were written; a correction stands beside what it corrects. */
@Injectable()
@TimelineOf('note')
export class NoteTimelinePart implements TimelinePart {
  readonly entries = `
    select n.created_at as at, 0::bigint as seq, n.id::text as id, n.member_id, n.matter_class as what, ${NO_STAGE},
           n.author_id as actor_id, jsonb_strip_nulls(jsonb_build_object('text', n.text, 'corrects', n.corrects_id)) as more
      from case_note n where n.case_id = $1`;
}

/** Flags raised, and lowered. */
@Injectable()
@TimelineOf('flag')
export class FlagTimelinePart implements TimelinePart {
  readonly entries = `
    select e.at, 0::bigint as seq, f.id::text as id, f.member_id, e.what, ${NO_STAGE}, e.actor_id,
           jsonb_build_object('code', f.code, 'matterClass', f.matter_class, 'reason', e.reason) as more
      from case_flag f
     cross join lateral (values (f.raised_at, 'raised', f.author_id, f.reason),
                                (f.lowered_at, 'lowered', f.lowered_by, f.lower_reason)) e (at, what, actor_id, reason)
     where f.case_id = $1 and e.at is not null`;
}

/** Files that were attached. */
@Injectable()
@TimelineOf('attachment')
export class AttachmentTimelinePart implements TimelinePart {
  readonly entries = `
    select a.created_at as at, 0::bigint as seq, a.id::text as id, a.member_id, a.media_type as what, ${NO_STAGE},
           a.author_id as actor_id,
           jsonb_build_object('fileName', a.file_name, 'matterClass', a.matter_class) as more
      from attachment a where a.case_id = $1`;
}
