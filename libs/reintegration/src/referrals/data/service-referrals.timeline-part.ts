import { TimelineOf, type TimelinePart } from '@homeward/case';
import { Injectable } from '@nestjs/common';

const NO_STAGE = `null::text as from_stage, null::text as to_stage`;

/** To whom somebody was sent, what they answered, and the help that was given; sealed ones only to those they are for. */
@Injectable()
@TimelineOf('service-referral')
export class ServiceReferralsTimelinePart implements TimelinePart {
  readonly entries = `
    select r.created_at as at, 0::bigint as seq, r.id::text as id, r.member_id, 'proposed' as what, ${NO_STAGE},
           r.author_id as actor_id, jsonb_build_object('serviceKind', r.service_kind, 'matterClass', r.matter_class) as more
      from service_referral r where r.case_id = $1
    union all
    select e.at, e.seq, s.id::text, s.member_id, e.what, ${NO_STAGE}, e.actor_id,
           jsonb_strip_nulls(jsonb_build_object('recipientOfficeId', s.recipient_office_id,
             'matterClass', s.matter_class, 'outcome', case when e.what = 'completed' then s.outcome end,
             'rejectReason', case when e.what = 'rejected' then s.reject_reason end))
      from referral_sending s
     cross join lateral (values
       (s.sent_at, 1, 'sent', s.author_id),
       (s.escalated_at, 2, 'no-response', null),
       (s.answered_at, 3, case when s.state = 'rejected' then 'rejected' else 'accepted' end, s.answered_by),
       (case when s.state in ('completed', 'withdrawn') then s.ended_on::timestamptz end, 4, s.state, s.ended_by)
     ) e (at, seq, what, actor_id)
     where s.case_id = $1 and e.at is not null
    union all
    select v.created_at, 0, v.id::text, v.member_id, 'service', ${NO_STAGE}, v.author_id,
           jsonb_strip_nulls(jsonb_build_object('serviceKind', v.service_kind, 'happenedOn', v.given_on,
             'provision', v.provision, 'matterClass', v.matter_class,
             'takenBack', case when v.taken_back_at is not null then true end))
      from reintegration_service v where v.case_id = $1`;
}
