import { closingInFile, inFile, roleInFile, sexInFile } from './codes.sql.ts';

const FACT = (name: string): string => `(select f.value #>> '{}' from member_fact f
  where f.member_id = m.id and f.fact = '${name}' order by f.established_on desc, f.recorded_at desc limit 1)`;
const CHANNEL = (kind: string): string => `(select k.value from contact_channel k
  where k.person_id = p.id and k.kind = '${kind}' and k.ended_at is null order by k.created_at, k.id limit 1)`;

const OF_PERSON = `'family_name', nullif(n.family_name, ''), 'given_names', nullif(n.given_names, ''),
      'sex', ${sexInFile('p.sex')},
      'birth_date', case when p.birth_date_precision = 'day' then to_char(p.birth_date, 'YYYY-MM-DD')
                         else to_char(p.birth_date, 'YYYY') end,
      'nationality', a.country_code, 'language', p.preferred_language,
      'phone', ${CHANNEL('phone')}, 'email', ${CHANNEL('email')}`;
const NAMED = `left join person_name n on n.person_id = p.id and n.kind = 'primary'
    left join lateral (select x.country_code from person_nationality x
      where x.person_id = p.id and x.ended_on is null order by x.country_code limit 1) a on true`;
/** What a row tells of a person `p`, whatever case it is of. */
export const PERSON_CELLS = `jsonb_strip_nulls(jsonb_build_object(${OF_PERSON}))`;
export const PERSON_TABLES = `from person p ${NAMED}`;

/** Whoever was taken up again after a closing is not closed. */
const ENDED = `m.stage in ('CLOSED', 'INELIGIBLE', 'WITHDRAWN', 'CANCELLED')`;

/** Whoever applied anew is not approved and has not declared by what came before. */
const SINCE_APPLIED = (day: string): string => `case when ${day} >= coalesce(s.applied, ${day}) then ${day} end`;

/**
 * Members as the caseload file would show them today, one jsonb of its columns each: what an export writes, and what an
 * import compares with. Sealed matter is not in it.
 * @param members a condition on `m`, a case member
 */
export const memberProjection = (members: string): string => `
  select m.id as member_id, m.case_id, m.person_id, m.office_id, jsonb_strip_nulls(jsonb_build_object(
      'role', ${roleInFile('m.relation')},
      ${OF_PERSON},
      'host_country', c.host_country_code, 'destination', coalesce(d.destination_country_code, m.destination_country_code),
      'office', coalesce(o.code, o.name), 'programme', coalesce(e.programme_code, r.programme_code, d.programme_code),
      'return_type', coalesce(${FACT('returnType')}, d.return_type),
      'return_channel', ${inFile(`coalesce(d.channel, r.channel, 'avrr-programme')`)},
      'legal_status', ${inFile(`coalesce(${FACT('legalStatus')}, d.legal_status)`)},
      'case_worker', (select u.email from app_user u where u.id = c.owner_id and u.status = 'active'),
      'first_counselled_on', s.counselled, 'applied_on', s.applied, 'approved_on', ${SINCE_APPLIED('s.approved')},
      'departed_on', coalesce(to_char(d.departed_on, 'YYYY-MM-DD'), s.departed),
      'arrived_on', coalesce((select to_char(v.arrived_on, 'YYYY-MM-DD') from arrival v
         where v.member_id = m.id and v.taken_back_at is null), s.arrived),
      'reintegration_from', s.reintegration, 'closed_on', case when ${ENDED} then s.closed end,
      'declared_on', coalesce(to_char(k.declared_on, 'YYYY-MM-DD'), ${SINCE_APPLIED('s.declared')}),
      'rejected_on', case when m.stage = 'INELIGIBLE' then s.rejected end,
      'withdrawn_on', case when m.stage = 'WITHDRAWN' then s.withdrawn end,
      'cancelled_on', case when m.stage = 'CANCELLED' then s.cancelled end,
      'cancel_reason', case when m.stage = 'CANCELLED' then coalesce(
         (select left(t.text, 200) from step_reason t where t.history_id = s.cancelled_step), s.cancelled_code, '–') end,
      'closing_reason', case when s.closed is not null and ${ENDED} then coalesce(${closingInFile('s.closing_code')}, 'other') end)) as cur
    from case_member m
    join person p on p.id = m.person_id
    join "case" c on c.id = m.case_id
    join office o on o.id = m.office_id
    ${NAMED}
    left join departure d on d.member_id = m.id and d.taken_back_at is null
    left join caseload_case_ref r on r.case_id = m.case_id
    left join caseload_member_ref k on k.member_id = m.id
    left join lateral (select x.programme_code from eligibility_decision y
      join eligibility_evaluation x on x.id = y.evaluation_id
      where y.member_id = m.id and y.decision <> 'reject' order by y.decided_at desc limit 1) e on true
    left join lateral (
      select ${DAY('min', 'COUNSELLING', 'counselled')}, ${DAY('max', 'APPLIED', 'applied')},
             ${DAY('max', 'APPROVED', 'approved')}, ${DAY('max', 'PRE_DEPARTURE', 'declared')},
             ${DAY('max', 'DEPARTED', 'departed')}, ${DAY('max', 'ARRIVED', 'arrived')},
             ${DAY('min', 'REINTEGRATION', 'reintegration')}, ${DAY('max', 'CLOSED', 'closed')},
             ${DAY('max', 'INELIGIBLE', 'rejected')}, ${DAY('max', 'WITHDRAWN', 'withdrawn')},
             ${DAY('max', 'CANCELLED', 'cancelled')}, max(h.id) filter (where h.to_stage = 'CANCELLED') as cancelled_step,
             max(h.reason_code) filter (where h.to_stage = 'CANCELLED') as cancelled_code,
             max(h.reason_code) filter (where h.to_stage = 'CLOSED') as closing_code
        from case_history h
       where h.member_id = m.id and h.corrects_id is null and h.from_stage is distinct from h.to_stage
         and not exists (select 1 from case_history z where z.corrects_id = h.id)) s on true
   where ${members} and p.erased_at is null`;

function DAY(which: 'min' | 'max', stage: string, name: string): string {
  return `to_char(${which}(h.happened_on) filter (where h.to_stage = '${stage}'), 'YYYY-MM-DD') as ${name}`;
}

/** A recorded service as the file would show it. @param services a condition on `s` */
export const serviceProjection = (services: string): string => `
  select s.id as service_id, s.member_id, s.case_id, s.person_id, s.office_id, jsonb_strip_nulls(jsonb_build_object(
      'service', ${inFile('s.service')}, 'level', s.level, 'phase', ${inFile('s.phase')},
      'modality', ${inFile('s.modality')}, 'delivered_on', to_char(s.delivered_on, 'YYYY-MM-DD'),
      'amount', round(s.amount_minor / power(10::numeric, u.minor_digits), u.minor_digits)::text,
      'currency', s.currency, 'partner', s.partner_name)) as cur
    from recorded_service s left join currency u on u.code = s.currency
   where ${services}`;
