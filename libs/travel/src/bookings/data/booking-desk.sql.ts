import { TODAY_IN } from '@homeward/case';
import { AGREED } from './case-bookings.sql.ts';

/** Confirmed two days before, so that a changed hour is known while it can still be told (domain 1.9). */
const CONFIRM_BEFORE = `interval '48 hours'`;
const NOW = `nullif(current_setting('app.now', true), '')::timestamptz`;

/** What lies on the desk of whoever books, line by line: a booking stands there once for each thing to do about it. */
export const BOOKING_DESK_LINES = `
  select 'asked' as matter, b.id, null::uuid as seat, null::uuid as task,
         least(b.wished_from::timestamptz, b.created_at + interval '2 days') as due
    from booking b where b.state in ('draft', 'requested')
  union all
  select 'option', b.id, null, null, b.option_expires_at from booking b where b.state = 'held'
  union all
  select 'ticketing', b.id, null, null, b.ticketing_limit_at from booking b
   where b.state = 'held' and b.ticketing_limit_at is not null
  union all
  select 'refund', s.booking_id, s.id, null, null from booking_passenger s where s.refund_state in ('to-ask', 'asked')
  union all
  select 'task', t.booking_id, t.passenger_id, t.id, t.due_on::timestamptz
    from booking_task t join booking_passenger s on s.id = t.passenger_id join case_member m on m.id = s.member_id
    join office o on o.id = t.office_id
   where t.done_on is null and (t.kind <> 'advance-notice' or ${AGREED('m.person_id', TODAY_IN('o.time_zone'))})
  union all
  select 'confirm', b.id, null, null, l.departs_at - ${CONFIRM_BEFORE}
    from booking b join booking_leg l on l.booking_id = b.id and l.position = 1
   where b.state = 'ticketed' and l.departs_at - ${CONFIRM_BEFORE} <= ${NOW} + interval '3 days' and l.departs_at > ${NOW}`;
