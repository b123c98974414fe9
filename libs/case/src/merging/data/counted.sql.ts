/** What figures count, and a merge may change: people, members of cases, or cases. */
export const COUNTED_FIGURES = [
  'counselled',
  'applied',
  'approved',
  'departed-persons',
  'departed-cases',
  'departed-in-families',
  'closed',
] as const;
export type CountedFigure = (typeof COUNTED_FIGURES)[number];

/** One figure of one year, of these two files or cases alone. */
export interface CountedChange {
  readonly figure: CountedFigure;
  readonly year: number;
  readonly before: number;
  readonly after: number;
}

const STANDING = `h.corrects_id is null and h.from_stage is distinct from h.to_stage
  and not exists (select 1 from case_history c where c.corrects_id = h.id)`;

/** People are counted once a year: two files of one person are two, and one afterwards ($1 kept, $2 absorbed). */
export const PERSONS_COUNTED_SQL = `
  with counted as (
    select 'counselled' as figure, extract(year from h.happened_on)::integer as year, m.person_id
      from case_history h join case_member m on m.id = h.member_id
     where m.person_id in ($1, $2) and h.to_stage = 'COUNSELLING' and ${STANDING}
    union all
    select 'departed-persons', extract(year from h.happened_on)::integer, m.person_id
      from case_history h join case_member m on m.id = h.member_id
     where m.person_id in ($1, $2) and h.to_stage = 'DEPARTED' and ${STANDING})
  select figure, year, count(distinct person_id)::integer as before, 1 as after
    from counted group by 1, 2 having count(distinct person_id) > 1 order by 2, 1`;

/**
 * Members are counted by their steps: those of whoever was entered twice count no more ($1 theirs, $2 whom they double).
 * Whoever left from either case left from one afterwards ($3 and $4).
 */
export const MEMBERS_COUNTED_SQL = `
  with counted as (
    select f.figure, extract(year from h.happened_on)::integer as year, h.member_id
      from case_history h
      join (values ('APPLIED', 'applied'), ('APPROVED', 'approved'), ('CLOSED', 'closed')) as f (stage, figure)
        on f.stage = h.to_stage
     where h.member_id = any ($1::uuid[] || $2::uuid[]) and ${STANDING}),
  left_from as (
    select extract(year from h.happened_on)::integer as year, m.case_id, count(distinct m.id)::integer as people
      from case_history h join case_member m on m.id = h.member_id
     where m.case_id in ($3, $4) and m.doubles_id is null and h.to_stage = 'DEPARTED' and ${STANDING} group by 1, 2)
  select figure, year, count(distinct member_id)::integer as before,
         count(distinct member_id) filter (where member_id <> all ($1::uuid[]))::integer as after
    from counted group by 1, 2 having bool_or(member_id = any ($1::uuid[]))
  union all
  select 'departed-cases', year, 2, 1 from left_from group by year having count(*) = 2
  union all
  select 'departed-in-families', year, coalesce(sum(people) filter (where people > 1), 0)::integer, sum(people)::integer
    from left_from group by year having count(*) = 2
  order by 2, 1`;
