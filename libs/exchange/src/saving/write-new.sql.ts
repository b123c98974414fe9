import { CASELOAD_VULNERABILITIES } from '@homeward/contracts';
import {
  closingInHouse,
  digestSql,
  firstDay,
  inHouse,
  PROFILE_OF,
  roleInHouse,
  sexInHouse,
  STAGES_SQL,
  stepsOf,
} from './codes.sql.ts';

import { statement, type Statement } from './statement.ts';

export const birthDay = (text: string): string =>
  `case when length(${text}) = 4 then make_date((${text})::integer, 1, 1) else (${text})::date end`;
export const precision = (text: string): string => `case when length(${text}) = 4 then 'year' else 'day' end`;
/** The principal's stage once nobody is under way, else the earliest of those who are. */
export const caseStage = (members: string): string => `
  select case_id, coalesce((${STAGES_SQL})[min(array_position(${STAGES_SQL}, stage))], max(stage) filter (where principal)) as stage
    from (${members}) x group by case_id`;
export const LAST_STEP = (e: string): string =>
  `(select x.stage from ${stepsOf(e)} x order by x.position desc limit 1)`;

export const WRITE_PERSONS: readonly Statement[] = [
  statement(
    `insert into person (id, office_id, sex, birth_date, birth_date_precision, preferred_language, erased_at, created_by, created_at)
     select s.person_id, s.office_id, ${sexInHouse(`s.v ->> 'sex'`)}, ${birthDay(`s.v ->> 'birth_date'`)},
            ${precision(`s.v ->> 'birth_date'`)}, s.v ->> 'language', case when s.past_retention then $2::timestamptz end, $1, $2
       from staged_person s where s.new_person order by s.row`,
    'who',
    'at',
  ),
  statement(
    `insert into person_name (person_id, office_id, kind, given_names, family_name, script, search_key)
     select s.person_id, s.office_id, 'primary', coalesce(s.v ->> 'given_names', ''), coalesce(s.v ->> 'family_name', ''),
            s.script, s.search_key
       from staged_person s where s.new_person and not s.past_retention order by s.row`,
  ),
  statement(
    `insert into person_nationality (person_id, office_id, country_code)
     select s.person_id, s.office_id, s.v ->> 'nationality' from staged_person s where s.new_person order by s.row`,
  ),
  statement(
    `insert into contact_channel (person_id, office_id, kind, value, value_key, safety, created_at)
     select s.person_id, s.office_id, k.kind, k.value, k.value_key, 'unknown', $1
       from staged_person s
      cross join lateral (values ('phone', s.v ->> 'phone', s.phone_key), ('email', s.v ->> 'email', s.email_key))
        k (kind, value, value_key)
      where s.new_person and k.value is not null order by s.row`,
    'at',
  ),
  statement(
    `insert into caseload_person_ref (person_id, office_id, digest, person_ref)
     select s.person_id, s.office_id, s.person_digest, case when not s.past_retention then s.person_ref end
       from staged_person s where s.new_person`,
  ),
  statement(
    `insert into caseload_reference (kind, digest, office_id)
     select 'person', s.person_digest, s.office_id from staged_person s where s.new_person`,
  ),
];

export const WRITE_CASES: readonly Statement[] = [
  statement(
    `insert into "case" (id, office_id, number, host_country_code, stage, stage_since, owner_id, opened_on, created_by,
            created_at, updated_at, imported_at)
     select n.id, n.office_id, n.number, n.host, d.stage, coalesce(since.day, n.opened_on), n.owner_id, n.opened_on, $1, $2, $2, $2
       from new_case n
       join (${caseStage(`select w.case_id, w.e ->> 'role' = 'principal' as principal,
               coalesce(${LAST_STEP('w.e')}, 'INQUIRY') as stage from to_write w`)}) d on d.case_id = n.id
       left join lateral (select min(x.happened_on) as day from to_write w cross join lateral ${stepsOf('w.e')} x
              where w.case_id = n.id and x.stage = d.stage) since on true
      order by n.row`,
    'who',
    'at',
  ),
  statement(
    `insert into caseload_case_ref (case_id, office_id, digest, case_ref, programme_code, channel, past_retention, imported_at)
     select n.id, n.office_id, n.case_digest, n.case_ref, n.programme, ${inHouse('n.channel')},
            case when x.nameless then 'anonymised' when k.case_ref is not null then 'kept' end, $1
       from new_case n
       join (select s.case_id, bool_or(s.past_retention) as nameless from staged_person s group by s.case_id) x on x.case_id = n.id
       left join past_case k on k.case_ref = n.case_ref`,
    'at',
  ),
  statement(
    `insert into caseload_reference (kind, digest, office_id) select 'case', n.case_digest, n.office_id from new_case n`,
  ),
  statement(
    `insert into audit_event (at, actor_kind, actor_id, correlation_id, action, record_type, record_id, office_id)
     select $2, $3, $1, $4, 'import-caseload', 'case', n.id::text, n.office_id from new_case n`,
    'who',
    'at',
    'kind',
    'correlation',
  ),
];

export const WRITE_MEMBERS: readonly Statement[] = [
  statement(
    `insert into case_member (id, case_id, office_id, person_id, relation, principal, stage, destination_country_code,
            queued_on, created_at)
     select w.member_id, w.case_id, w.office_id, w.person_id, ${roleInHouse(`w.e ->> 'role'`)}, w.e ->> 'role' = 'principal',
            coalesce(${LAST_STEP('w.e')}, 'INQUIRY'), w.e ->> 'destination', (w.e ->> 'applied_on')::date, $1
       from to_write w where w.is_new order by w.row`,
    'at',
  ),
  statement(
    `insert into member_relation (case_id, office_id, member_id, of_person_id, kind, created_by, created_at)
     select m.case_id, m.office_id, k.member_id, k.of_person_id, k.kind, $1, $2
       from to_write w join case_member m on m.id = w.member_id
       join case_member p on p.case_id = m.case_id and p.principal and p.id <> m.id
      cross join lateral (
        select m.id, p.person_id, case m.relation when 'other-relative' then 'other-kin' when 'grandparent' then 'other-kin'
               when 'partner' then 'other-kin' else m.relation end
          where m.relation in ('spouse', 'parent', 'sibling', 'other-relative', 'grandparent', 'partner')
        union all
        select p.id, m.person_id, 'parent' where m.relation = 'child') k (member_id, of_person_id, kind)
      where w.is_new
     on conflict on constraint member_relation_key do nothing`,
    'who',
    'at',
  ),
  statement(
    `insert into case_history (case_id, office_id, member_id, action, from_stage, to_stage, reason_code, happened_on,
            actor_id, at, correlation_id)
     select w.case_id, w.office_id, w.member_id, h.action, h.from_stage, h.to_stage,
            case when h.to_stage = 'CLOSED' then ${closingInHouse(`w.e ->> 'closing_reason'`)} end, h.happened_on, $1, $2, $4
       from to_write w
      cross join lateral (
        select 'open-case' as action, null as from_stage, 'INQUIRY' as to_stage, 0 as position,
               coalesce(${firstDay('w.e')}, $3::date) as happened_on
        union all
        select 'register-retroactively', coalesce(lag(x.stage) over (order by x.position), 'INQUIRY'), x.stage, x.position,
               x.happened_on from ${stepsOf('w.e')} x) h
      where w.is_new order by w.row, h.position`,
    'who',
    'at',
    'today',
    'correlation',
  ),
  statement(
    `insert into step_reason (history_id, member_id, case_id, office_id, text)
     select h.id, h.member_id, h.case_id, h.office_id, t.text
       from to_write w join case_history h on h.member_id = w.member_id and h.at = $1
       join staged_person s on s.row = w.row
      cross join lateral (
        select w.e ->> 'cancel_reason' where h.to_stage = 'CANCELLED'
        union all
        select u.value from unknown_worker u where u.row = w.row and h.action = 'open-case') t (text)
      where w.is_new and t.text is not null
        and (w.e ? 'cancel_reason' or w.row in (select u.row from unknown_worker u))`,
    'at',
  ),
];

/** What follows from the columns of whoever is written, new or changed: `to_write` says of whom. */
export const WRITE_FACTS: readonly Statement[] = [
  statement(
    `insert into member_fact (member_id, case_id, office_id, fact, value, established_on, recorded_by, recorded_at)
     select w.member_id, w.case_id, w.office_id, f.fact, to_jsonb(f.value), coalesce(${firstDay('w.e')}, $3::date), $1, $2
       from to_write w
      cross join lateral (values ('returnType', 'return_type', ${inHouse(`w.e ->> 'return_type'`)}),
             ('legalStatus', 'legal_status', ${inHouse(`w.e ->> 'legal_status'`)})) f (fact, col, value)
      where f.value is not null
        and (w.is_new or exists (select 1 from staged_difference d where d.member_id = w.member_id and d.taken and d.col = f.col))`,
    'who',
    'at',
    'today',
  ),
  statement(
    `insert into declared_vulnerability (case_id, office_id, member_id, matter_class, code, declared_at)
     select s.case_id, coalesce(w.office_id, s.office_id), s.member_id, c.matter_class, ${inHouse('c.code')}, $1
       from declared_anew a join staged_person s on s.row = a.row and not s.past_retention
       left join to_write w on w.member_id = a.member_id
      cross join lateral unnest(string_to_array(s.v ->> 'vulnerabilities', ';')) said (code)
       join (values ${Object.entries(CASELOAD_VULNERABILITIES)
         .map(([code, matter]) => `('${code}', '${matter}')`)
         .join(', ')}) c (code, matter_class) on c.code = said.code`,
    'at',
  ),
  statement(
    `create temp table departing on commit drop as
     select w.*, d.id as former_id, coalesce(s.born, w.e ->> 'birth_date') as born_on,
            coalesce(s.v ->> 'vulnerabilities' ~ '(^|;)umc(;|$)', d.unaccompanied, false) as alone
       from to_write w join staged_person s on s.row = w.row
       left join departure d on d.member_id = w.member_id and d.taken_back_at is null
      where (w.e ? 'departed_on' and w.is_new)
         or (not w.is_new and exists (select 1 from staged_difference x where x.member_id = w.member_id and x.taken
              and x.col in ('departed_on', 'return_channel', 'programme', 'return_type', 'host_country', 'destination',
                            'nationality', 'sex', 'birth_date', 'legal_status'))
             and (w.e ? 'departed_on' or d.id is not null))`,
  ),
  statement(`analyze departing`),
  statement(`update departure d set taken_back_at = $1 from departing w where d.id = w.former_id`, 'at'),
  statement(
    `insert into departure (case_id, office_id, member_id, person_id, departed_on, departed_from, channel, programme_code,
            return_type, host_country_code, destination_country_code, nationality_code, sex, age, legal_status, profile,
            unaccompanied, family_size, reintegration_entitled, recorded_by, recorded_at)
     select t.case_id, t.office_id, t.member_id, t.person_id, t.day, coalesce(t.departed_from, t.office_id),
            ${inHouse(`coalesce(t.e ->> 'return_channel', r.channel, 'avrr_programme')`)}, t.e ->> 'programme',
            t.e ->> 'return_type', t.e ->> 'host_country', t.e ->> 'destination', t.e ->> 'nationality',
            ${sexInHouse(`t.e ->> 'sex'`)}, greatest(0, extract(year from age(t.day, t.born))::integer), t.legal_status,
            ${PROFILE_OF('t.legal_status')}, t.alone,
            greatest(1, f.travelling), false, $1, $2
       from (select w.*, (w.e ->> 'departed_on')::date as day, ${inHouse(`w.e ->> 'legal_status'`)} as legal_status,
                    case when length(w.born_on) = 4 then make_date(w.born_on::integer, 7, 1) else w.born_on::date end as born,
                    (select d.departed_from from departure d where d.id = w.former_id) as departed_from
               from departing w where w.e ? 'departed_on') t
       left join caseload_case_ref r on r.case_id = t.case_id
       left join (select o.case_id, count(*)::integer as travelling from case_member o
             where o.travelling and o.case_id in (select case_id from departing) group by o.case_id) f on f.case_id = t.case_id`,
    'who',
    'at',
  ),
  statement(
    `update case_closure k set taken_back_at = $1 from to_write w
      where k.member_id = w.member_id and k.taken_back_at is null and exists (select 1 from staged_difference d
        where d.member_id = w.member_id and d.taken and d.col in ('closed_on', 'closing_reason'))`,
    'at',
  ),
  statement(
    `insert into case_closure (case_id, office_id, member_id, outcome, reason_code, closed_on, closed_by, closed_at)
     select w.case_id, w.office_id, w.member_id, 'not-known', ${closingInHouse(`w.e ->> 'closing_reason'`)},
            (w.e ->> 'closed_on')::date, $1, $2
       from to_write w
      where w.e ? 'closed_on' and (w.is_new or exists (select 1 from staged_difference d
        where d.member_id = w.member_id and d.taken and d.col in ('closed_on', 'closing_reason')))`,
    'who',
    'at',
  ),
];

/** R10: what was written, so that a later import knows whether it still stands. */
export const REMEMBER: readonly Statement[] = [
  statement(
    `insert into caseload_member_ref (member_id, case_id, office_id, declared_on, written, imported_at)
     select w.member_id, w.case_id, w.office_id, (w.e ->> 'declared_on')::date,
            coalesce((select jsonb_object_agg(f.key, ${digestSql('$2::text', 'f.key', 'f.value')})
               from jsonb_each_text(w.e) f where not w.past_retention), '{}'), $1
       from to_write w where w.is_new`,
    'at',
    'key',
  ),
  statement(
    `insert into caseload_member_ref as k (member_id, case_id, office_id, declared_on, written, imported_at)
     select w.member_id, w.case_id, w.office_id, (w.e ->> 'declared_on')::date, d.written, $1
       from to_write w
       join (select member_id, jsonb_object_agg(col, ${digestSql('$2::text', 'col', 'value')}) as written
               from staged_difference where taken group by member_id) d on d.member_id = w.member_id
      where not w.is_new
     on conflict (member_id) do update set written = k.written || excluded.written, declared_on = excluded.declared_on`,
    'at',
    'key',
  ),
  statement(
    `update caseload_member_ref k
        set written = k.written || jsonb_build_object('vulnerabilities',
              ${digestSql('$1::text', `'vulnerabilities'`, `s.v ->> 'vulnerabilities'`)})
       from declared_anew a join staged_person s on s.row = a.row where k.member_id = a.member_id and not s.new_member`,
    'key',
  ),
];
