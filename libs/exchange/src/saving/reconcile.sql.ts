import { digestSql, firstDay } from './codes.sql.ts';
import { PERSON_CELLS, PERSON_TABLES } from './member-projection.sql.ts';

/** Finds what staged rows speak of among what is known. */
export const RESOLVE_SQL: readonly string[] = [
  `update staged_person s set office_id = o.id from office o
    where lower(coalesce(o.code, o.name)) = lower(s.v ->> 'office')`,
  `update staged_person s set case_id = r.case_id from caseload_case_ref r where r.digest = s.case_digest`,
  `update staged_person s set case_id = c.id from "case" c where s.case_ref like 'HW:%' and c.id::text = substr(s.case_ref, 4)`,
  // A case that was merged into another goes on there.
  `update staged_person s set case_id = c.joined_into_id from "case" c where c.id = s.case_id and c.joined_into_id is not null`,
  `update staged_person s set person_id = r.person_id from caseload_person_ref r where r.digest = s.person_digest`,
  `update staged_person s set person_id = p.id from person p
    where s.person_ref like 'HW:%' and p.id::text = substr(s.person_ref, 4)`,
  `update staged_person s set member_id = m.id from case_member m where m.case_id = s.case_id and m.person_id = s.person_id`,
  `update staged_person s set erased = true from person p where p.id = s.person_id and p.erased_at is not null`,
  `update staged_person s set owner_id = u.id from app_user u
    where u.email_key = lower(s.v ->> 'case_worker') and u.status = 'active' and u.kind = 'person'
      and (u.office_id = s.office_id or exists (select 1 from role_assignment a where a.user_id = u.id
             and a.office_id = s.office_id and (a.valid_to is null or a.valid_to > current_date)))`,
];

/** R8: references another office brought first, but for what has come to the importing office since. */
export const TAKEN_SQL = `
  select s.row, s.case_ref as "caseRef", 'case_ref' as "column", s.case_ref as value,
         case when t.office_id = s.office_id then 'case.at-other-office' else 'reference.of-other-office' end as code
    from staged_person s join caseload_reference t on t.kind = 'case' and t.digest = s.case_digest
   where (s.case_id is null or t.office_id <> s.office_id)
     and not exists (select 1 from "case" c where c.id = s.case_id and c.office_id = s.office_id)
  union all
  select s.row, s.case_ref, 'person_ref', s.person_ref,
         case when t.office_id = s.office_id then 'case.at-other-office' else 'reference.of-other-office' end
    from staged_person s join caseload_reference t on t.kind = 'person' and t.digest = s.person_digest
   where (s.person_id is null or t.office_id <> s.office_id)
     and not exists (select 1 from person p where p.id = s.person_id and p.office_id = s.office_id)
     -- A person whose case came over comes with it.
     and not exists (select 1 from case_member m where m.person_id = s.person_id and m.case_id = s.case_id
            and m.office_id = s.office_id)
  union all
  -- Of one file, too, the first row brings a person; a later one of another office is of somebody else's.
  select s.row, s.case_ref, 'person_ref', s.person_ref, 'reference.of-other-office'
    from staged_person s
    join (select distinct on (person_digest) person_digest, office_id from staged_person order by person_digest, row) f
      on f.person_digest = s.person_digest and f.office_id <> s.office_id
   where s.person_id is null
   order by row`;

/** A case has its principal: the file may not bring a second one beside them. */
export const SECOND_PRINCIPAL_SQL = `
  select s.row, s.case_ref as "caseRef" from staged_person s
   where s.case_id is not null and s.member_id is null and s.v ->> 'role' = 'principal'
     and exists (select 1 from case_member m where m.case_id = s.case_id and m.principal)`;

/** What Homeward made elsewhere is new here, and needs what every new row needs ($1 the required columns). */
export const LACKING_SQL = `
  select s.row, s.case_ref as "caseRef", c.col as "column" from staged_person s
   cross join lateral (
     select r.col from unnest($1::text[]) with ordinality r (col, place) where not s.v ? r.col
     union all
     select 'given_names' where not s.v ?| '{family_name,given_names}') c
   where s.member_id is null and not s.erased and (s.case_ref like 'HW:%' or s.person_ref like 'HW:%')
   order by s.row`;

/** R32. */
export const UNKNOWN_WORKERS_SQL = `
  select s.row, s.v ->> 'case_worker' as value from staged_person s
   where s.v ? 'case_worker' and s.owner_id is null order by s.row`;

/** Of those only the text is kept; the others are known by the address their account has. */
export const KNOWN_WORKERS_SQL = `
  update staged_person s set v = s.v - 'case_worker'
         || case when s.owner_id is null then '{}'::jsonb
                 else jsonb_build_object('case_worker', (select u.email from app_user u where u.id = s.owner_id)) end
   where s.v ? 'case_worker'`;

/**
 * R11: cases that are new here, of which nobody is under way, and whose time is over ($1 today): two years after the last
 * end, five after a closing or the last service, whichever is later (domain, retention).
 */
export const PAST_RETENTION_SQL = `
  with ended as (
    select s.case_ref, min(s.row) as row, bool_and(s.v ?| '{closed_on,rejected_on,withdrawn_on,cancelled_on}') as over,
           bool_or(s.v ? 'closed_on') as closed,
           max(case when s.v ? 'closed_on' then (s.v ->> 'closed_on')::date + $2::interval
             else greatest(s.v ->> 'rejected_on', s.v ->> 'withdrawn_on', s.v ->> 'cancelled_on')::date + $3::interval
             end) as until
      from staged_person s where s.case_id is null group by s.case_ref),
    given as (select x.case_ref, max(x.v ->> 'delivered_on')::date as last_on from staged_service x group by x.case_ref)
  select e.case_ref as "caseRef", e.row from ended e left join given g on g.case_ref = e.case_ref and e.closed
   where e.over and greatest(e.until, g.last_on + $2::interval) < $1::date
   order by e.row`;

/** What is left of somebody whose time is over: figures, with what they count, and nobody's name. */
/** What is erased of somebody later is not written of them now; digests stay, so that the same file adds nothing. */
export const ANONYMISE_SQL: readonly string[] = [
  `update staged_person s set past_retention = true, search_key = '', script = 'Zyyy', phone_key = null, email_key = null,
         owner_id = null, born = s.v ->> 'birth_date',
         v = s.v - '{family_name,given_names,phone,email,language,case_worker,vulnerabilities}'::text[]
             || coalesce((select jsonb_build_object('vulnerabilities', string_agg(c.code, ';'))
                  from unnest(string_to_array(s.v ->> 'vulnerabilities', ';')) c (code)
                 where c.code in ('umc', 'vot', 'health') having count(*) > 0), '{}')
             || jsonb_build_object('birth_date', left(s.v ->> 'birth_date', 4))
             || case when s.v ? 'cancel_reason' then jsonb_build_object('cancel_reason', '–') else '{}'::jsonb end
   where s.case_ref = any ($1::text[])`,
  `update staged_service set service_ref = null, v = v - 'partner' where case_ref = any ($1::text[])`,
];

export const LEAVE_OUT_SQL: readonly string[] = [
  `delete from staged_person where case_ref = any ($1::text[])`,
  `delete from staged_service where case_ref = any ($1::text[])`,
];

/** Ids for what is new, in the order of the file. $1 is today. */
export const NAME_NEW_SQL: readonly string[] = [
  `create temp table new_case on commit drop as
     select t.*, row_number() over (partition by t.host, t.year order by t.row) as place, null::text as number from (
       select s.case_ref, s.case_digest, gen_random_uuid() as id, min(s.row) as row, (array_agg(s.office_id))[1] as office_id,
              min(s.v ->> 'host_country') as host, min(s.v ->> 'programme') as programme,
              coalesce(min(s.v ->> 'return_channel'), 'avrr_programme') as channel,
              (array_agg(s.owner_id) filter (where s.owner_id is not null))[1] as owner_id,
              coalesce(min(${firstDay('s.v')}), $1::date) as opened_on,
              extract(year from coalesce(min(${firstDay('s.v')}), $1::date))::integer as year
         from staged_person s where s.case_id is null group by s.case_ref, s.case_digest) t`,
  `with wanted as (select host, year, count(*)::integer as cases from new_case group by host, year),
        taken as (
          insert into case_number_counter as k (country_code, year, last) select host, year, cases from wanted
           order by host, year
          on conflict (country_code, year) do update set last = k.last + excluded.last
          returning country_code, year, last)
   update new_case n
      set number = n.host || '-' || n.year || '-' || lpad((t.last - w.cases + n.place)::text, greatest(6, length((t.last)::text)), '0')
     from taken t join wanted w on w.host = t.country_code and w.year = t.year
    where n.host = t.country_code and n.year = t.year`,
  // At once: each time a row is written it is copied whole.
  `update staged_person s
      set case_id = coalesce(s.case_id, n.id), new_case = n.id is not null,
          person_id = coalesce(s.person_id, p.id), new_person = coalesce(s.row = p.row, false),
          member_id = case when s.member_id is null and not s.erased then gen_random_uuid() else s.member_id end,
          new_member = s.member_id is null and not s.erased
     from staged_person t
     left join new_case n on n.case_ref = t.case_ref
     left join (select person_digest, gen_random_uuid() as id, min(row) as row from staged_person where person_id is null
                 group by person_digest) p on p.person_digest = t.person_digest
    where t.row = s.row`,
  `create index on staged_person (member_id)`,
  `create index on staged_person (case_id)`,
  `create index on staged_person (case_ref, person_ref)`,
  `analyze staged_person`,
];

/** Columns that belong to a person or a case: what any of their rows last wrote counts. */
const OF_PERSON = `'{family_name,given_names,sex,birth_date,nationality,language,phone,email}'::text[]`;
const OF_CASE = `'{host_country,programme,return_channel,case_worker}'::text[]`;
/** What an import does not move: a case goes to another office by a transfer, and another principal by a person's hand. */
const NEVER = `(f.key = 'office' or (f.key = 'role' and 'principal' in (f.value, coalesce(c.cur ->> 'role', ''))))`;

/** R26: what an import wrote where the file had no value. */
const WRITTEN_BY_DEFAULT = `case when f.key = 'return_channel' then ${digestSql('$1::text', 'f.key', `'avrr_programme'`)} end`;

/**
 * R10: where a known row says something else than what stands, and whether what stands is still what an import wrote.
 * $1 is the key of digests, $2 whether differences are taken all the same.
 */
export const differencesSql = (projection: string): string => `
  create temp table staged_difference on commit drop as
    with known as (${projection})
    select s.row, s.case_ref, s.member_id, s.person_id, s.case_id, f.key as col, f.value, c.cur ->> f.key as stored,
           case when ${NEVER} then false
                when $2::boolean then true
                else exists (select 1 from caseload_member_ref k
                  where coalesce(k.written ->> f.key, ${WRITTEN_BY_DEFAULT})
                          is not distinct from ${digestSql('$1::text', 'f.key', 'c.cur ->> f.key')}
                    and (k.member_id = s.member_id
                      or (k.member_id in (select x.id from case_member x where x.person_id = s.person_id) and f.key = any (${OF_PERSON}))
                      or (k.case_id = s.case_id and f.key = any (${OF_CASE})))) end as taken
      from staged_person s join known c on c.member_id = s.member_id
     cross join lateral jsonb_each_text(s.v - 'vulnerabilities') f
     where not s.new_member and f.value is distinct from c.cur ->> f.key`;

/** R8, R10: whoever is known and comes in another case too, as the person they are. No case and member is changed by it. */
export const PERSON_DIFFERENCES_SQL = `
  insert into staged_difference (row, case_ref, member_id, person_id, case_id, col, value, stored, taken)
    with known as (
      select p.id as person_id, ${PERSON_CELLS} as cur ${PERSON_TABLES}
       where p.id in (select person_id from staged_person where new_member) and p.erased_at is null)
    select s.row, s.case_ref, null, s.person_id, null, f.key, f.value, c.cur ->> f.key,
           $2::boolean or exists (select 1 from caseload_member_ref k join case_member x on x.id = k.member_id
           where x.person_id = s.person_id and k.written ->> f.key is not distinct from ${digestSql('$1::text', 'f.key', 'c.cur ->> f.key')})
      from staged_person s join known c on c.person_id = s.person_id
     cross join lateral jsonb_each_text(s.v) f
     where s.new_member and f.key = any (${OF_PERSON}) and f.value is distinct from c.cur ->> f.key`;

/** Sealed matter is not read back: that it differs is told by the digest of what was last declared. */
export const DECLARED_ANEW_SQL = `
  create temp table declared_anew on commit drop as
    select s.row, s.member_id from staged_person s left join caseload_member_ref k on k.member_id = s.member_id
     where s.v ? 'vulnerabilities' and not s.erased
       and (s.new_member or k.written ->> 'vulnerabilities'
              is distinct from ${digestSql('$1::text', `'vulnerabilities'`, `s.v ->> 'vulnerabilities'`)})`;

/** Whom the transaction writes, with all that holds of them once it is written. */
export const toWriteSql = (projection: string): string => `
  create temp table to_write on commit drop as
    select s.row, s.member_id, s.case_id, s.office_id, s.person_id, s.v as e, true as is_new, s.past_retention
      from staged_person s where s.new_member
    union all
    select d.row, c.member_id, c.case_id, c.office_id, c.person_id, c.cur || d.e, false, false
      from (select min(row) as row, member_id, jsonb_object_agg(col, value) as e from staged_difference where taken
             group by member_id) d
      join (${projection}) c on c.member_id = d.member_id`;
