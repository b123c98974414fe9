import { TimelineOf, type TimelinePart } from '@homeward/case';
import { Injectable } from '@nestjs/common';

const NO_STAGE = `null::text as from_stage, null::text as to_stage`;

/** That a plan was agreed, and where each payment stood after whom; of what and how much the plan itself tells. */
@Injectable()
@TimelineOf('reintegration')
export class PlansTimelinePart implements TimelinePart {
  readonly entries = `
    select v.agreed_at as at, 0::bigint as seq, v.id::text as id, v.member_id, 'plan-agreed' as what, ${NO_STAGE},
           v.agreed_with as actor_id, jsonb_build_object('happenedOn', v.signed_on) as more
      from plan_version v where v.case_id = $1 and v.state <> 'draft'
    union all
    select e.at, 1, e.id::text, e.member_id, 'payment-' || e.to_state, ${NO_STAGE}, e.actor_id,
           jsonb_strip_nulls(jsonb_build_object('happenedOn', case e.to_state
             when 'paid' then d.given_on when 'delivered' then d.given_on when 'receipted' then d.receipted_on end))
      from disbursement_event e join disbursement d on d.id = e.disbursement_id
     where e.case_id = $1 and e.to_state <> 'planned'`;
}
