import { asOwner } from './office.ts';
import { unlike } from './casework.ts';

export interface FlightOfFifty {
  /** The day it leaves, in the office’s zone. */
  readonly day: string;
  readonly carrier: string;
  /** What all of its travellers are called by. */
  readonly family: string;
}

export const FLYING = 50;
/** The last two are a father and his child; everybody else has a case of their own. */
const FATHER = FLYING - 1;

/**
 * Fifty people on one aeroplane that left ten minutes ago: declared, said again this week that they wish to go, ticketed.
 * Written past every rule, because the way there is told elsewhere.
 */
export async function saveFlightOfFifty(): Promise<FlightOfFifty> {
  const [{ officeId, userId }] = (await asOwner<{ officeId: string; userId: string }>(
    `select o.id as "officeId", u.id as "userId" from office o join app_user u on u.email = 'amina@homeward.example'
      where o.name = 'Brussels desk'`,
  )) as [{ officeId: string; userId: string }];
  const [family, carrier] = [unlike(), `Carrier ${unlike()}`];
  const departs = `(date_trunc('minute', now()) - interval '10 minutes')`;
  const of = `f.case_id, '${officeId}'::uuid, f.member_id`;
  await asOwner(`
    create temporary table flyer as
      select n, n = ${FLYING} as child, gen_random_uuid() as case_id, gen_random_uuid() as booking_id, gen_random_uuid() as member_id,
             gen_random_uuid() as person_id, gen_random_uuid() as seat_id from generate_series(1, ${FLYING}) n;
    update flyer set case_id = f.case_id, booking_id = f.booking_id from flyer f where f.n = ${FATHER} and flyer.child;
    insert into person (id, office_id, sex, birth_date, birth_date_precision, created_by, created_at)
      select person_id, '${officeId}', 'male', case when child then current_date - 3000 else '1988-05-04' end, 'day',
             '${userId}', now() from flyer;
    insert into person_name (person_id, office_id, kind, given_names, family_name, script, search_key)
      select person_id, '${officeId}', 'primary', 'Traveller ' || n, '${family}', 'latin', 'traveller ' || n || ' ${family}'
        from flyer;
    insert into person_nationality select person_id, '${officeId}', 'GE' from flyer;
    insert into "case" (id, office_id, number, host_country_code, stage, owner_id, opened_on, created_by, created_at, updated_at)
      select distinct on (case_id) case_id, '${officeId}'::uuid, 'BE-2025-' || lpad((floor(random() * 1e7)::int * 100 + n)::text, 10, '0'),
             'BE', 'BOOKED', '${userId}'::uuid, current_date - 60, '${userId}'::uuid, now(), now() from flyer order by case_id, n;
    insert into case_member (id, case_id, office_id, person_id, relation, principal, stage, created_at, destination_country_code)
      select member_id, case_id, '${officeId}', person_id, case when child then 'child' else 'principal' end, not child,
             'BOOKED', now(), 'GE' from flyer;
    insert into case_history (case_id, office_id, member_id, action, from_stage, to_stage, happened_on, actor_id, at, correlation_id)
      select ${of}, 'open-case', null, 'BOOKED', current_date - 60, '${userId}', now() - interval '60 days', 'fixture' from flyer f;
    with template as (select id, number, language from declaration_template where sample and language = 'en' limit 1),
    declared as (
      insert into declaration (case_id, office_id, member_id, template_id, template_number, language, sample, signed_at,
          signed_on, signed_by, in_detention, recorded_by, created_at)
        select ${of}, t.id, t.number, t.language, true, now() - interval '20 days', current_date - 20, 'person', false,
               '${userId}', now() from flyer f cross join template t where not f.child
        returning id, case_id, office_id)
    insert into declaration_reconfirmation (declaration_id, case_id, office_id, reconfirmed_on, recorded_by, created_at)
      select id, case_id, office_id, current_date - 1, '${userId}', now() from declared;
    insert into member_relation (case_id, office_id, member_id, of_person_id, kind, created_by, created_at)
      select ${of}, c.person_id, 'parent', '${userId}', now() from flyer f join flyer c on c.child where f.n = ${FATHER};
    insert into custody_order (case_id, office_id, member_id, court, reference, ordered_on, recorded_by, created_at)
      select ${of}, 'Family court', 'Ref', current_date - 90, '${userId}', now() from flyer f where f.child;
    insert into child_hearing (case_id, office_id, member_id, decision, outcome, heard_on, heard_by, created_at)
      select ${of}, 'departure', 'heard', current_date - 1, '${userId}', now() from flyer f where f.child;
    insert into booking (id, case_id, office_id, number, state, mode, provider, wished_from, wished_to, from_place, to_place,
        requested_by, requested_at, created_at)
      select f.booking_id, f.case_id, '${officeId}', 1, 'ticketed', 'air', 'manual', current_date, current_date, 'BRU', 'TBS',
             '${userId}', now(), now() from flyer f where not f.child;
    insert into booking_leg (booking_id, case_id, office_id, position, carrier, service_number, from_place, to_place,
        departs_local, arrives_local, departs_at, arrives_at)
      select f.booking_id, f.case_id, '${officeId}', 1, '${carrier}', 'FF 50', 'BRU', 'TBS',
             ${departs} at time zone 'Europe/Brussels', (${departs} + interval '5 hours') at time zone 'Asia/Tbilisi',
             ${departs}, ${departs} + interval '5 hours' from flyer f where not f.child;
    insert into booking_passenger (id, booking_id, member_id, case_id, office_id, state, ticket_number, caregiver_passenger_id,
        created_at)
      select f.seat_id, f.booking_id, f.member_id, f.case_id, '${officeId}', 'ticketed', '999-' || f.n,
             case when f.child then (select seat_id from flyer where n = ${FATHER}) end, now() from flyer f order by f.n;
    insert into embarkation_briefing (case_id, office_id, member_id, passenger_id, held_at, answer, language,
        interpreter_used, recorded_by, created_at)
      select ${of}, f.seat_id, now() - interval '1 day', 'yes', 'ka', true, '${userId}', now() from flyer f where not f.child;`);
  const [{ day }] = (await asOwner<{ day: string }>(
    `select to_char(${departs} at time zone 'Europe/Brussels', 'YYYY-MM-DD') as day`,
  )) as [{ day: string }];
  return { day, carrier, family };
}

/** How many of the travellers stand where. */
export async function standingOf({ family }: FlightOfFifty): Promise<Record<string, number>> {
  const rows = await asOwner<{ stage: string; n: number }>(
    `select m.stage, count(*)::int as n from case_member m join person_name n on n.person_id = m.person_id
      where n.family_name = $1 group by 1`,
    [family],
  );
  return Object.fromEntries(rows.map(({ stage, n }) => [stage, n]));
}
