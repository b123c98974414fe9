import { Injectable } from '@nestjs/common';
import { TimelineOf, type TimelinePart } from '@homeward/case';

/** Sessions appear by date and purpose only: what was said stands in their notes, each behind its own policy. */
@Injectable()
@TimelineOf('session')
export class SessionTimelinePart implements TimelinePart {
  readonly entries = `
    select s.held_at as at, 0::bigint as seq, s.id::text as id, s.member_id, s.purpose as what, null::text as from_stage,
           null::text as to_stage, s.counsellor_id as actor_id, null::jsonb as more
      from counselling_session s where s.case_id = $1`;
}
