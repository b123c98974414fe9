import { TimelineOf, type TimelinePart } from '@homeward/case';
import { Injectable } from '@nestjs/common';

/** What happened to a booking, and to each seat of it that was given back. */
@Injectable()
@TimelineOf('booking')
export class BookingTimelinePart implements TimelinePart {
  readonly entries = `
    select e.happened_at as at, 0::bigint as seq, e.id::text as id, s.member_id, e.to_state as what,
           null::text as from_stage, null::text as to_stage, e.recorded_by as actor_id,
           jsonb_strip_nulls(jsonb_build_object('bookingNumber', b.number, 'reasonCode', e.reason_code)) as more
      from booking_event e join booking b on b.id = e.booking_id
      left join booking_passenger s on s.id = e.passenger_id
     where e.case_id = $1 and (e.passenger_id is null or e.to_state not in ('held', 'ticketed', 'departed'))`;
}
