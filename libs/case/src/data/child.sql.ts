const OF_AGE = 18;
/** An estimate may be two years out. */
const DOUBT = 2;

const year = (more: number): string => `(extract(year from p.birth_date)::integer + ${OF_AGE + more})::text`;
/** The first day on which somebody is certainly of age, as text: born on 29 February it is 1 March of a common year. */
const OF_AGE_FROM = `case p.birth_date_precision
  when 'day' then ${year(0)} || to_char(p.birth_date, '-MM-DD')
  when 'month' then ${year(0)} || to_char(p.birth_date, '-MM') || '-31'
  when 'year' then ${year(0)} || '-12-31'
  else ${year(DOUBT)} || '-12-31' end`;
const SETTLED = `(select d.outcome from age_doubt d where d.member_id = m.id and d.outcome is not null
  order by d.settled_on desc, d.created_at desc limit 1)`;

/**
 * Whether member `m`, who is person `p`, is treated as a child on a day: in doubt they are.
 * @param day an expression of type date
 */
export const isChild = (day: string): string => `(case
  when exists (select 1 from age_doubt d where d.member_id = m.id and d.outcome is null) then true
  when ${SETTLED} is not null then ${SETTLED} = 'child'
  when p.birth_date is null then m.relation = 'child'
  else to_char(${day}, 'YYYY-MM-DD') < ${OF_AGE_FROM} end)`;

/** A child of whom neither parent nor legal caregiver is in the case. */
export const isAlone = (day: string): string => `(${isChild(day)} and not exists (
  select 1 from member_relation r join case_member k on k.id = r.member_id
   where r.of_person_id = m.person_id and r.kind in ('parent', 'legal-caregiver') and k.case_id = m.case_id))`;
