import { TimelineOf, type TimelinePart } from '@homeward/case';
import { Injectable } from '@nestjs/common';

/**
 * What was settled before the journey: documents looked at, steps at a consulate, who receives whom. Of health only that
 * somebody was asked and answered, never what was found.
 */
@Injectable()
@TimelineOf('papers')
export class PapersTimelinePart implements TimelinePart {
  readonly entries = `
    select k.created_at as at, 0::bigint as seq, k.id::text as id, k.member_id, 'document-' || k.decision as what,
           null::text as from_stage, null::text as to_stage, k.checked_by as actor_id, null::jsonb as more
      from document_check k where k.case_id = $1
    union all
    select r.created_at, 0, r.id::text, r.member_id, 'document-asked-back', null, null, r.recorded_by, null
      from document_retrieval r where r.case_id = $1
    union all
    select s.created_at, 0, s.id::text, s.member_id, 'consulate-' || s.what, null, null, s.recorded_by,
           jsonb_build_object('on', s.happened_on)
      from consular_step s where s.case_id = $1
    union all
    select f.created_at, 0, f.id::text, f.member_id, 'fitness-asked', null, null, f.asked_by, null
      from travel_fitness f where f.case_id = $1
    union all
    select e.created_at, 0, e.id::text, e.member_id, 'reception-' || e.state, null, null, e.recorded_by, null
      from reception e where e.case_id = $1`;
}
