import { TODAY_IN } from '@homeward/case';
import { PAYING_PROJECTS_SQL } from './paying-projects.ts';
import { AGE_COLUMNS } from './seat.facts.ts';

/** Whether a person agrees today that the receiving office hears of them; a task without it is not shown. */
export const AGREED = (person: string, today: string): string => `exists (
  select 1 from consent c where c.person_id = ${person} and c.purpose = 'sharing-with-partner'
     and c.recipient_kind = 'receiving-office' and c.granted_on <= ${today}
     and (c.withdrawn_on is null or c.withdrawn_on > ${today}))`;

const TODAY = TODAY_IN('o.time_zone');

const LEGS = `
  select l.position, l.carrier, l.service_number as "serviceNumber", l.from_place as "fromPlace", l.to_place as "toPlace",
         to_char(l.departs_local, 'YYYY-MM-DD"T"HH24:MI') as "departsLocal",
         to_char(l.arrives_local, 'YYYY-MM-DD"T"HH24:MI') as "arrivesLocal", l.departs_at as "departsAt",
         l.arrives_at as "arrivesAt", f.city as "fromCity", f.country_code as "fromCountryCode", f.time_zone as "fromZone",
         t.city as "toCity", t.country_code as "toCountryCode", t.time_zone as "toZone"
    from booking_leg l join airport f on f.code = l.from_place join airport t on t.code = l.to_place
   where l.booking_id = b.id order by l.position`;

const PASSENGERS = `
  select s.id, s.member_id as "memberId", concat_ws(' ', nullif(n.given_names, ''), nullif(n.family_name, '')) as "name",
         s.state, s.caregiver_passenger_id as "caregiverPassengerId", s.caregiver_escort_id as "caregiverEscortId",
         s.ticket_number as "ticketNumber", s.fare_minor as "fareMinor", s.currency, s.baggage_kg as "baggageKg",
         s.stop_reason as "stopReason", s.refund_state as "refundState", s.refund_minor as "refundMinor", s.version,
         ${AGE_COLUMNS},
         (select coalesce(json_agg(json_build_object('code', x.code, 'confirmedOn', x.confirmed_on) order by x.code), '[]')
            from passenger_service x where x.passenger_id = s.id) as services,
         (select coalesce(json_agg(json_build_object('code', y.country_code, 'exempt', exists (
                   select 1 from visa_regime r where r.country_code = y.country_code and r.area = 'schengen'
                      and r.regime = 'exempt' and r.note is null
                      and daterange(r.valid_from, r.valid_to, '[)') @> coalesce((select l.departs_local::date
                            from booking_leg l where l.booking_id = b.id and l.position = 1), ${TODAY})))), '[]')
            from person_nationality y where y.person_id = m.person_id and y.ended_on is null) as nationalities,
         (select coalesce(json_agg(json_build_object('countryCode', v.country_code, 'state', v.state,
                   'validTo', v.valid_to)), '[]') from transit_visa v where v.passenger_id = s.id) as confirmed
    from booking_passenger s join case_member m on m.id = s.member_id join person p on p.id = m.person_id
    left join person_name n on n.person_id = p.id and n.kind = 'primary'
   where s.booking_id = b.id order by m.principal desc, p.birth_date nulls last, s.id`;

const ESCORTS = `
  select e.id, e.kind, e.name, e.phone, to_char(e.confirmed_on, 'YYYY-MM-DD') as "confirmedOn", e.version
    from booking_escort e where e.booking_id = b.id order by e.kind, e.id`;

const TASKS = `
  select t.id, t.kind, t.passenger_id as "passengerId", to_char(t.due_on, 'YYYY-MM-DD') as "dueOn", t.version
    from booking_task t join booking_passenger s on s.id = t.passenger_id join case_member m on m.id = s.member_id
   where t.booking_id = b.id and t.done_on is null
     and (t.kind <> 'advance-notice' or ${AGREED('m.person_id', TODAY)}) order by t.due_on, t.id`;

const listed = (select: string): string => `(select coalesce(json_agg(x), '[]') from (${select}) x)`;

/** The bookings of a case, the latest first, in one row. */
export const CASE_BOOKINGS_SQL = `
  select c.office_id as "officeId", to_char(${TODAY}, 'YYYY-MM-DD') as today,
         (select coalesce(json_agg(d), '[]') from (
            select b.id, b.number, b.state, b.version, b.mode, to_char(b.wished_from, 'YYYY-MM-DD') as "wishedFrom",
                   to_char(b.wished_to, 'YYYY-MM-DD') as "wishedTo", b.from_place as "fromPlace", b.to_place as "toPlace",
                   pf.city as "fromCity", pt.city as "toCity", b.wishes, b.reference,
                   b.option_expires_at as "optionExpiresAt", b.ticketing_limit_at as "ticketingLimitAt", b.refundable,
                   b.cancel_reason as "cancelReason", b.project_id as "projectId", j.name as "projectName",
                   u.display_name as "requestedByName", b.requested_at as "requestedAt", b.created_at as "createdAt",
                   (select e.reason_code from booking_event e where e.booking_id = b.id and e.passenger_id is null
                       and e.to_state = 'failed' order by e.happened_at desc limit 1) as "failReason",
                   ${listed(LEGS)} as legs, ${listed(PASSENGERS)} as passengers, ${listed(ESCORTS)} as escorts,
                   ${listed(TASKS)} as tasks,
                   ${listed(`${PAYING_PROJECTS_SQL('b.id', TODAY)} order by name`)} as projects
              from booking b join airport pf on pf.code = b.from_place join airport pt on pt.code = b.to_place
              left join app_user u on u.id = b.requested_by left join project j on j.id = b.project_id
             where b.case_id = c.id order by b.number desc) d) as bookings
    from "case" c join office o on o.id = c.office_id where c.id = $1`;
