import { Injectable } from '@nestjs/common';
import { TimelineOf, type TimelinePart } from '@homeward/case';

const NO_STAGE = `null::text as from_stage, null::text as to_stage`;

/** When contact was planned, tried, lost and found, and that somebody answered. */
@Injectable()
@TimelineOf('follow-up')
export class FollowUpTimelinePart implements TimelinePart {
  readonly entries = `
    select e.at, 0::bigint as seq, e.id::text as id, e.member_id, e.kind as what, ${NO_STAGE}, e.actor_id,
           jsonb_strip_nulls(jsonb_build_object('arrivedOn', e.arrived_on, 'earlierArrivedOn', e.earlier_arrived_on)) as more
      from follow_up_event e where e.case_id = $1
    union all
    select a.recorded_at, 0, a.id::text, a.member_id, 'attempt-' || a.outcome, ${NO_STAGE}, a.recorded_by,
           jsonb_strip_nulls(jsonb_build_object('happenedOn', a.attempted_on, 'channel', a.channel, 'againOn', a.again_on))
      from contact_attempt a where a.case_id = $1
    union all
    select s.recorded_at, 0, s.id::text, s.member_id, case when s.number = 1 then 'satisfaction' else 'satisfaction-corrected' end,
           ${NO_STAGE}, s.recorded_by, jsonb_build_object('happenedOn', s.answered_on)
      from satisfaction s where s.case_id = $1`;
}
