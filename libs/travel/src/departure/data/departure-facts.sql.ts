import { isAlone } from '@homeward/case';
import { STAGES } from '@homeward/contracts';

/** A birth year alone counts as 1 July of it (docs: key figures). */
const BORN = `(case when p.birth_date_precision in ('year', 'estimated')
  then make_date(extract(year from p.birth_date)::integer, 7, 1) else p.birth_date end)`;
const FACT = (name: string): string => `(select f.value #>> '{}' from member_fact f
  where f.member_id = m.id and f.fact = '${name}' and f.established_on <= $2::date
  order by f.established_on desc, f.recorded_at desc limit 1)`;
/** Of a person with several the one of the travel document, else the first entered. */
const NATIONALITY = `(select n.country_code from person_nationality n
  where n.person_id = m.person_id and (n.ended_on is null or n.ended_on > $2::date)
  order by exists (select 1 from identity_document d
     where d.person_id = m.person_id and d.issuing_country_code = n.country_code
       and d.kind in ('passport', 'emergency-travel-document')
       and (d.expires_on is null or d.expires_on >= $2::date)) desc, n.entered_at, n.country_code limit 1)`;
const PROGRAMME = `(select e.programme_code from eligibility_decision d
  join eligibility_evaluation e on e.id = d.evaluation_id
  where d.member_id = m.id and d.decision <> 'reject' order by d.decided_at desc limit 1)`;
const PROFILE = (status: string): string => `case
  when ${status} in ('asylum-pending', 'asylum-withdrawn') then 'applicant'
  when ${status} = 'asylum-rejected' then 'end-of-procedure'
  when ${status} in ('visa-overstay', 'irregular', 'stranded') then 'no-permit'
  when ${status} is not null then 'other' end`;

/** What is true of members $1 on day $2, written by $3 at $4 through channel $5, with the seat they left in if any. */
export const RECORD_FACTS_SQL = `
  insert into departure (case_id, office_id, member_id, person_id, passenger_id, departed_on, departed_from, channel,
    programme_code, return_type, host_country_code, destination_country_code, nationality_code, sex, age, legal_status,
    profile, unaccompanied, family_size, reintegration_entitled, recorded_by, recorded_at)
  select t.*, ${PROFILE('t.legal_status')}, t2.unaccompanied, t2.family_size, t2.entitled, $3::uuid, $4::timestamptz
    from (
      select m.case_id, m.office_id, m.id, m.person_id,
             (select o.passenger_id from airport_outcome o
               where o.member_id = m.id and o.outcome = 'departed' and o.taken_back_at is null
               order by o.recorded_at desc limit 1) as passenger_id,
             $2::date as departed_on, m.office_id as departed_from, $5::text as channel,
             case when $5::text = 'avrr-programme' then ${PROGRAMME} end as programme_code,
             ${FACT('returnType')} as return_type, c.host_country_code, m.destination_country_code,
             ${NATIONALITY} as nationality_code, p.sex,
             greatest(0, extract(year from age($2::date, ${BORN}))::integer) as age, ${FACT('legalStatus')} as legal_status
        from case_member m join person p on p.id = m.person_id join "case" c on c.id = m.case_id
       where m.id = any ($1::uuid[])) t
    cross join lateral (
      select ${isAlone('$2::date')} as unaccompanied,
             (select greatest(1, count(*))::integer from case_member o
               where o.case_id = m.case_id and o.travelling
                 and o.stage = any ('{${STAGES.join(',')}}'::text[])) as family_size,
             exists (select 1 from entitlement e where e.member_id = m.id and e.ended_at is null
                        and e.pay_moment <> 'departure') as entitled
        from case_member m join person p on p.id = m.person_id where m.id = t.id) t2`;
