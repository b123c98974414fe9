import { TimelineOf, type TimelinePart } from '@homeward/case';
import { Injectable } from '@nestjs/common';

/** What was reckoned anew, and what a person answered. */
@Injectable()
@TimelineOf('reckoning')
export class ReckoningTimelinePart implements TimelinePart {
  readonly entries = `
    select e.at, 0::bigint as seq, k.id::text as id, k.member_id, e.what, null::text as from_stage,
           null::text as to_stage, e.actor_id,
           jsonb_strip_nulls(jsonb_build_object('evaluationId', k.evaluation_id, 'reason', e.reason)) as more
      from entitlement_reckoning k
     cross join lateral (values
       (k.created_at, case k.state when 'renewed' then 'renewed' when 'passed' then 'passed' else 'waiting' end,
        k.created_by, null),
       (k.answered_at, k.state, k.answered_by, k.reason)) e (at, what, actor_id, reason)
     where k.case_id = $1 and e.at is not null`;
}
