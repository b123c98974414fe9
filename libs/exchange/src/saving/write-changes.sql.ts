import { closingInHouse, DAY_COLUMNS, inHouse, roleInHouse, sexInHouse, stepsOf } from './codes.sql.ts';
import { statement, type Statement } from './statement.ts';
import { birthDay, caseStage, precision } from './write-new.sql.ts';

const STEP_COLUMNS = [...DAY_COLUMNS, 'cancel_reason', 'closing_reason'].map((column) => `'${column}'`).join(', ');
const KNOWN_STAGES = `('COUNSELLING', 'APPLIED', 'APPROVED', 'PRE_DEPARTURE', 'DEPARTED', 'ARRIVED', 'REINTEGRATION', 'CLOSED',
  'INELIGIBLE', 'WITHDRAWN', 'CANCELLED')`;
/** Names that change, for which search keys are made in this process. */
export const CHANGED_NAMES_SQL = `
  select d.person_id as "personId",
         coalesce(max(d.value) filter (where d.col = 'given_names'), n.given_names) as "givenNames",
         coalesce(max(d.value) filter (where d.col = 'family_name'), n.family_name) as "familyName"
    from staged_difference d join person_name n on n.person_id = d.person_id and n.kind = 'primary'
   where d.taken and d.col in ('family_name', 'given_names') group by d.person_id, n.given_names, n.family_name`;
export const WRITE_NAMES_SQL = `
  update person_name n set given_names = r."givenNames", family_name = r."familyName", script = r.script, search_key = r.key
    from json_to_recordset($1::json) as r ("personId" uuid, "givenNames" text, "familyName" text, script text, key text)
   where n.person_id = r."personId" and n.kind = 'primary'`;

export const CHANGE_PERSONS: readonly Statement[] = [
  statement(
    `update person p set version = p.version + 1,
            sex = coalesce(x.sex, p.sex), birth_date = coalesce(x.born, p.birth_date),
            birth_date_precision = coalesce(x.precision, p.birth_date_precision),
            preferred_language = coalesce(x.language, p.preferred_language)
       from (select d.person_id, max(${sexInHouse('d.value')}) filter (where d.col = 'sex') as sex,
                    max(${birthDay('d.value')}) filter (where d.col = 'birth_date') as born,
                    max(${precision('d.value')}) filter (where d.col = 'birth_date') as precision,
                    max(d.value) filter (where d.col = 'language') as language
               from staged_difference d
              where d.taken
                and d.col in ('sex', 'birth_date', 'language', 'family_name', 'given_names', 'nationality')
              group by d.person_id) x
      where p.id = x.person_id`,
  ),
  statement(
    `delete from person_nationality n using staged_difference d
      where d.taken and d.col = 'nationality' and n.person_id = d.person_id and n.country_code = d.stored`,
  ),
  statement(
    `insert into person_nationality (person_id, office_id, country_code)
     select distinct d.person_id, p.office_id, d.value from staged_difference d join person p on p.id = d.person_id
      where d.taken and d.col = 'nationality'
     on conflict (person_id, country_code) do update set ended_on = null`,
  ),
  statement(
    `update contact_channel k set value = d.value, value_key = x.value_key, version = k.version + 1
       from staged_difference d join staged_person s on s.row = d.row
      cross join lateral (select case d.col when 'phone' then s.phone_key else s.email_key end as value_key) x
      where d.taken and d.col in ('phone', 'email') and k.person_id = d.person_id and k.kind = d.col
        and k.ended_at is null and k.value = d.stored`,
  ),
  statement(
    `insert into contact_channel (person_id, office_id, kind, value, value_key, safety, created_at)
     select distinct on (d.person_id, d.col) d.person_id, p.office_id, d.col, d.value,
            case d.col when 'phone' then s.phone_key else s.email_key end, 'unknown', $1
       from staged_difference d join staged_person s on s.row = d.row join person p on p.id = d.person_id
      where d.taken and d.col in ('phone', 'email') and d.stored is null
      order by d.person_id, d.col, d.row`,
    'at',
  ),
];

export const CHANGE_CASES: readonly Statement[] = [
  statement(
    `update "case" c set host_country_code = coalesce(x.host, c.host_country_code), owner_id = coalesce(x.owner_id, c.owner_id),
            version = c.version + 1, updated_at = $1
       from (select d.case_id, max(d.value) filter (where d.col = 'host_country') as host,
                    (array_agg(s.owner_id) filter (where d.col = 'case_worker'))[1] as owner_id
               from staged_difference d join staged_person s on s.row = d.row where d.taken group by d.case_id) x
      where c.id = x.case_id`,
    'at',
  ),
  statement(
    `update caseload_case_ref r set programme_code = coalesce(x.programme, r.programme_code), channel = coalesce(x.channel, r.channel)
       from (select d.case_id, max(d.value) filter (where d.col = 'programme') as programme,
                    max(${inHouse('d.value')}) filter (where d.col = 'return_channel') as channel
               from staged_difference d where d.taken and d.col in ('programme', 'return_channel') group by d.case_id) x
      where r.case_id = x.case_id`,
  ),
  statement(
    `update "case" c set imported_at = $1
      where c.id in (select d.case_id from staged_difference d where d.taken and d.col in (${STEP_COLUMNS})
                     union select s.case_id from staged_person s where s.new_member and not s.new_case)`,
    'at',
  ),
  statement(
    `update case_member m set version = m.version + 1, relation = coalesce(x.role, m.relation),
            destination_country_code = coalesce(x.destination, m.destination_country_code), queued_on = coalesce(x.applied, m.queued_on)
       from (select d.member_id, max(${roleInHouse('d.value')}) filter (where d.col = 'role') as role,
                    max(d.value) filter (where d.col = 'destination') as destination,
                    max(d.value) filter (where d.col = 'applied_on')::date as applied
               from staged_difference d where d.taken group by d.member_id) x
      where m.id = x.member_id`,
  ),
  statement(
    `insert into audit_event (at, actor_kind, actor_id, correlation_id, action, record_type, record_id, office_id)
     select $2, $3, $1, $4, 'import-caseload', 'case', c.id::text, c.office_id from "case" c
      where c.id in (select case_id from staged_difference where taken union select case_id from staged_person where new_member)
        and not exists (select 1 from new_case n where n.id = c.id)`,
    'who',
    'at',
    'kind',
    'correlation',
  ),
];

/**
 * Steps are never rewritten: those a new day contradicts are taken back from the last to the first of them, and the way
 * is registered anew from there. What was added to the end is added.
 */
export const CHANGE_STEPS: readonly Statement[] = [
  statement(
    `create temp table step_member on commit drop as
       select w.* from to_write w where not w.is_new and exists (
         select 1 from staged_difference d where d.member_id = w.member_id and d.taken and d.col in (${STEP_COLUMNS}))`,
  ),
  statement(
    `create temp table standing_step on commit drop as
       select h.id, h.member_id, h.case_id, h.office_id, h.from_stage, h.to_stage, h.happened_on,
              case when h.to_stage in ${KNOWN_STAGES} then
                count(*) filter (where h.to_stage in ${KNOWN_STAGES}) over (partition by h.member_id order by h.id) end as place
         from case_history h join step_member w on w.member_id = h.member_id
        where h.corrects_id is null and h.from_stage is not null and h.from_stage <> h.to_stage
          and not exists (select 1 from case_history z where z.corrects_id = h.id)`,
  ),
  statement(
    `create temp table planned_step on commit drop as
       select w.member_id, w.case_id, w.office_id, x.stage, x.happened_on,
              row_number() over (partition by w.member_id order by x.position) as place,
              case when x.stage = 'CLOSED' then ${closingInHouse(`w.e ->> 'closing_reason'`)} end as reason_code
         from step_member w cross join lateral ${stepsOf('w.e')} x`,
  ),
  statement(
    `create temp table wrong_step on commit drop as
       select s.member_id, min(s.id) as id, min(s.place) as place
         from standing_step s left join planned_step p on p.member_id = s.member_id and p.place = s.place
        where s.place is not null and (p.member_id is null or p.stage <> s.to_stage or p.happened_on <> s.happened_on
           or exists (select 1 from staged_difference d where d.member_id = s.member_id and d.taken
                and ((s.to_stage = 'CANCELLED' and d.col = 'cancel_reason') or (s.to_stage = 'CLOSED' and d.col = 'closing_reason'))))
        group by s.member_id`,
  ),
  statement(
    `insert into case_history (case_id, office_id, member_id, action, from_stage, to_stage, happened_on, corrects_id, actor_id, at, correlation_id)
     select s.case_id, s.office_id, s.member_id, 'correct-step', s.to_stage, s.from_stage, s.happened_on, s.id, $1, $2, $3
       from standing_step s join wrong_step x on x.member_id = s.member_id and s.id >= x.id order by s.id desc`,
    'who',
    'at',
    'correlation',
  ),
  statement(
    `insert into case_history (case_id, office_id, member_id, action, from_stage, to_stage, reason_code, happened_on, actor_id, at, correlation_id)
     select p.case_id, p.office_id, p.member_id, 'register-retroactively',
            coalesce(lag(p.stage) over (partition by p.member_id order by p.place), p.base), p.stage, p.reason_code,
            p.happened_on, $1, $2, $3
       from (select p.*, coalesce(
               (select s.from_stage from standing_step s where s.id = x.id), m.stage) as base
               from planned_step p join case_member m on m.id = p.member_id
               left join wrong_step x on x.member_id = p.member_id
              where p.place >= coalesce(x.place, 1 + (select count(s.place) from standing_step s where s.member_id = p.member_id))) p
      order by p.member_id, p.place`,
    'who',
    'at',
    'correlation',
  ),
  statement(
    `update case_member m set version = m.version + 1, stage = coalesce(
            (select p.stage from planned_step p where p.member_id = m.id order by p.place desc limit 1), 'INQUIRY')
       from step_member w where w.member_id = m.id`,
  ),
  statement(
    `insert into step_reason (history_id, member_id, case_id, office_id, text)
     select h.id, h.member_id, h.case_id, h.office_id, w.e ->> 'cancel_reason'
       from step_member w join case_history h on h.member_id = w.member_id and h.at = $1
      where h.action = 'register-retroactively' and h.to_stage = 'CANCELLED' and w.e ? 'cancel_reason'`,
    'at',
  ),
  statement(
    `update "case" c set stage = d.stage, updated_at = $1, stage_since = coalesce((
            select min(h.happened_on) from case_history h where h.case_id = c.id and h.to_stage = d.stage
               and h.corrects_id is null), c.stage_since)
       from (${caseStage(`select m.case_id, m.stage, m.principal from case_member m where m.case_id in (
               select case_id from step_member union select case_id from staged_person where new_member and not new_case)`)}) d
      where d.case_id = c.id and d.stage <> c.stage`,
    'at',
  ),
];
