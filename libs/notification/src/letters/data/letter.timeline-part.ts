import { Injectable } from '@nestjs/common';
import { TimelineOf, type TimelinePart } from '@homeward/case';

/** Letters by kind and day, with the paper they were filed as; a sealed one is there for whoever may read it only. */
@Injectable()
@TimelineOf('letter')
export class LetterTimelinePart implements TimelinePart {
  readonly entries = `
    select coalesce(l.filed_at, l.created_at) as at, 0::bigint as seq, l.id::text as id, l.member_id, l.kind as what,
           null::text as from_stage, null::text as to_stage, l.author_id as actor_id,
           jsonb_build_object('state', l.state) as more
      from letter l where l.case_id = $1`;
  readonly tells = {
    kind: 'attachment' as const,
    ids: `select l.attachment_id from letter l where l.case_id = $1 and l.attachment_id is not null`,
  };
}
