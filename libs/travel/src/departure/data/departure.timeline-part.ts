import { Injectable } from '@nestjs/common';
import { TimelineOf, type TimelinePart } from '@homeward/case';

const NO_STAGE = `null::text as from_stage, null::text as to_stage`;

/** What was told, asked, paid and recorded in the last days, at the airport and at the arrival. */
@Injectable()
@TimelineOf('departure')
export class DepartureTimelinePart implements TimelinePart {
  readonly entries = `
    select o.created_at as at, 0::bigint as seq, o.id::text as id, o.member_id, 'orientation' as what, ${NO_STAGE},
           o.given_by as actor_id, jsonb_build_object('givenOn', o.given_on, 'language', o.language, 'mode', o.mode) as more
      from orientation o where o.case_id = $1
    union all
    select e.held_at, 0, e.id::text, e.member_id, 'briefing-' || e.answer, ${NO_STAGE}, e.recorded_by,
           jsonb_strip_nulls(jsonb_build_object('language', e.language, 'reviewOn', e.review_on))
      from embarkation_briefing e where e.case_id = $1
    union all
    select o.recorded_at, 0, o.id::text, o.member_id, 'airport-' || o.outcome, ${NO_STAGE}, o.recorded_by,
           jsonb_strip_nulls(jsonb_build_object('happenedOn', o.happened_on, 'baggagePieces', o.baggage_pieces,
             'takenBack', case when o.taken_back_at is not null then true end))
      from airport_outcome o where o.case_id = $1
    union all
    select p.created_at, 0, p.id::text, p.member_id, 'payment', ${NO_STAGE}, p.paid_by,
           jsonb_strip_nulls(jsonb_build_object('amountMinor', p.amount_minor, 'currency', p.currency,
             'receiptNumber', p.receipt_number, 'returned', case when p.returned_at is not null then true end))
      from departure_payment p where p.case_id = $1
    union all
    select r.created_at, 0, r.id::text, r.member_id, 'reception', ${NO_STAGE}, r.opened_by,
           jsonb_strip_nulls(jsonb_build_object('receivingOfficeId', r.receiving_office_id, 'fromOn', r.from_on,
             'endedOn', r.ended_on))
      from case_reception r where r.case_id = $1
    union all
    select a.confirmed_at, 0, a.id::text, a.member_id, 'arrival', ${NO_STAGE}, a.confirmed_by,
           jsonb_strip_nulls(jsonb_build_object('happenedOn', a.arrived_on, 'place', a.place, 'evidence', a.evidence,
             'takenBack', case when a.taken_back_at is not null then true end))
      from arrival a where a.case_id = $1`;
}
