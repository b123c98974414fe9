import { statement, type Statement } from './statement.ts';

/**
 * What published figures count of what was declared. A file says it of somebody and of no day, so that it holds for every
 * day of theirs; what somebody set here stands.
 */
export const COUNT_DECLARED: readonly Statement[] = [
  statement(
    `delete from statistical_vulnerability v using declared_anew a
      where v.member_id = a.member_id and v.created_at in (
        select d.declared_at from declared_vulnerability d where d.member_id = a.member_id)`,
  ),
  statement(
    `insert into statistical_vulnerability (case_id, office_id, member_id, matter_class, kind, true_from, author_id, created_at)
     select m.case_id, m.office_id, m.id, k.matter_class, k.kind, make_date(extract(year from p.birth_date)::integer, 1, 1), $1, $2
       from declared_anew a join staged_person s on s.row = a.row
       join case_member m on m.id = a.member_id join person p on p.id = m.person_id
       join (values ('vot', 'protection'), ('health', 'health')) k (kind, matter_class)
         on k.kind = any (string_to_array(s.v ->> 'vulnerabilities', ';'))
      where not exists (select 1 from statistical_vulnerability x where x.member_id = m.id and x.kind = k.kind)`,
    'who',
    'at',
  ),
];

/** Facts a step or service keeps of its day: of whoever has another one now, all figures are written again. */
const OF_MEMBER = `'{destination,return_type,applied_on,declared_on}'::text[]`;
const OF_CASE = `'{host_country,programme,return_channel}'::text[]`;

export const CORRECTED_SQL = `
  select distinct d.member_id as id from staged_difference d where d.taken and d.col = any (${OF_MEMBER})
  union
  select m.id from staged_difference d join case_member m on m.case_id = d.case_id
   where d.taken and d.col = any (${OF_CASE})`;

export const WRITTEN_SQL = `
  select member_id as id from to_write
  union
  select member_id from staged_service where new_service
  union
  select s.member_id from staged_service s join service_difference d on d.row = s.row where d.taken`;
