import { Injectable } from '@nestjs/common';
import { IS_LAST_STEP } from '../workflow/data/correctable-step.ts';
import { TimelineOf, type TimelinePart } from './timeline-part.ts';

/** Steps with their reason; a corrected step stays, marked, beside the one that corrects it. */
@Injectable()
@TimelineOf('step')
export class StepTimelinePart implements TimelinePart {
  readonly entries = `
    select h.at, h.id as seq, h.id::text as id, h.member_id, h.action as what, h.from_stage, h.to_stage, h.actor_id,
           jsonb_strip_nulls(jsonb_build_object('happenedOn', h.happened_on, 'reasonCode', h.reason_code,
             'reviewOn', h.review_on, 'reason', r.text, 'corrects', h.corrects_id::text,
             'corrected', case when exists (select 1 from case_history c where c.corrects_id = h.id) then true end,
             'correctable', case when ${IS_LAST_STEP} then true end)) as more
      from case_history h left join step_reason r on r.history_id = h.id where h.case_id = $1`;
}

/** Whoever left for another case, or came from one: the reader finds the rest of the story there. */
@Injectable()
@TimelineOf('link')
export class LinkTimelinePart implements TimelinePart {
  readonly entries = `
    select l.at, 0::bigint as seq, l.id::text as id, m.id as member_id, l.kind as what, null::text as from_stage,
           null::text as to_stage, l.actor_id,
           jsonb_build_object('otherCaseId', l.other_case_id, 'otherCase', o.number) as more
      from case_link l left join "case" o on o.id = l.other_case_id
      -- Whoever was entered twice is told of once.
      left join lateral (select m.id from case_member m
        where m.person_id = l.person_id and m.case_id = any (array[l.case_id, l.other_case_id])
        order by m.doubles_id is not null, m.case_id <> l.case_id, m.id limit 1) m on true
     where l.case_id = $1`;
}

/** Appointments by their hour, to come and past. */
@Injectable()
@TimelineOf('appointment')
export class AppointmentTimelinePart implements TimelinePart {
  readonly entries = `
    select a.starts_at as at, 0::bigint as seq, a.id::text as id, a.member_id, a.state as what, null::text as from_stage,
           null::text as to_stage, a.with_user_id as actor_id, null::jsonb as more
      from appointment a where a.case_id = $1`;
}
