import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The one counting path of the key figures: it looks past row security, returns counts alone, and leaves its trace. */
export class CountKeyFigures1700000000044 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COUNT_KEY_FIGURES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function count_key_figures`);
  }
}

/** In scope and as filtered; a filter that is null lets everything through. */
const ASKED = (row: string): string => `${row}.counted_office_id = any (office_ids)
            and (programmes is null or ${row}.programme_code = any (programmes))
            and (hosts is null or ${row}.host_country_code = any (hosts))
            and (return_types is null or ${row}.return_type = any (return_types))
            and (channels is null or ${row}.channel = any (channels))`;

const WAIT = (name: string, from: string, to: string): string => `
            select '${name}' as wait, d.${to} - d.${from} as days, count(*) as n from d
             where d.${from} is not null and d.${to} is not null group by 2`;

/**
 * Each row is one number: the part of the report, its code where it has one, a second code, and the figure. The planner is
 * told each question afresh, because a month and ten years want different ways.
 */
export const COUNT_KEY_FIGURES = `
  create function count_key_figures(office_ids uuid[], from_day date, to_day date, as_of date, programmes text[],
      hosts text[], return_types text[], channels text[])
    returns table (part text, code text, more text, figure bigint)
    language plpgsql volatile security definer set search_path = public, pg_temp set work_mem = '64MB' set jit = off
    set plan_cache_mode = force_custom_plan as $$
    declare
      acting constant uuid := nullif(current_setting('app.user_id', true), '')::uuid;
      by_system constant boolean := coalesce(current_setting('app.system', true), '') = 'on';
      counted constant uuid[] := coalesce(
        string_to_array(nullif(current_setting('app.figures_offices', true), ''), ',')::uuid[], '{}');
      last_day constant date := least(to_day, as_of);
    begin
      if (acting is null and not by_system) or (not office_ids <@ counted) is not false then
        raise exception 'count_key_figures answers only for offices its caller may count'
          using errcode = 'insufficient_privilege';
      end if;
      insert into audit_event (at, actor_kind, actor_id, office_id, correlation_id, action, record_type, record_id)
        values (nullif(current_setting('app.now', true), '')::timestamptz, case when by_system then 'system' else 'person' end,
                acting, office_ids[1], current_setting('app.correlation_id', true), 'count-key-figures', 'key_figures',
                'key-figures');
      return query
        with d as materialized (
          select e.person_id, e.member_id, e.counted_case_id, e.counted_office_id, e.programme_code, e.host_country_code,
                 e.destination_country_code, e.nationality_code, e.sex, e.legal_status, e.return_type, e.unaccompanied,
                 e.happened_on, e.applied_on, e.approved_on,
                 width_bucket(e.age, array[5, 12, 18, 25, 35, 50, 65]) as age_group
            from figure_event e
           where e.kind = 'departed' and e.happened_on between from_day and last_day and ${ASKED('e')}),
        g as materialized (
          select grouping(d.sex, d.host_country_code, d.nationality_code, d.counted_office_id, d.happened_on) as by_what,
                 d.sex, d.age_group, d.legal_status, d.return_type, d.unaccompanied, d.host_country_code,
                 d.destination_country_code, d.nationality_code, d.counted_office_id, d.programme_code, d.happened_on,
                 count(*) as n
            from d group by grouping sets (
              (d.sex, d.age_group, d.legal_status, d.return_type, d.unaccompanied),
              (d.host_country_code, d.destination_country_code), (d.nationality_code),
              (d.counted_office_id, d.programme_code), (d.happened_on))),
        waits as (${WAIT('applicationToApproval', 'applied_on', 'approved_on')}
            union all${WAIT('approvalToDeparture', 'approved_on', 'happened_on')}
            union all${WAIT('applicationToDeparture', 'applied_on', 'happened_on')}),
        ranked as (
          select w.wait, w.days, sum(w.n) over (partition by w.wait order by w.days) as reached,
                 sum(w.n) over (partition by w.wait) as of_all from waits w),
        s as materialized (
          select e.person_id, e.service, e.level, e.phase, e.modality from figure_service e
           where e.given_on between from_day and last_day and ${ASKED('e')}),
        served as materialized (
          select s.service, s.level, s.phase, s.modality, count(*) as n from s group by 1, 2, 3, 4),
        closings as materialized (
          select distinct e.reason_code, e.member_id from figure_event e
           where e.kind = 'closed' and e.happened_on between from_day and last_day and ${ASKED('e')})
        select 'sex', g.sex::text, null::text, sum(g.n)::bigint from g where g.by_what = 15 group by g.sex
        union all
        select 'age', case when g.age_group < 3 then 'child' else 'adult' end, null, sum(g.n)::bigint from g
         where g.by_what = 15 and g.age_group is not null group by 2
        union all
        select 'ageGroup', g.age_group::text, null, sum(g.n)::bigint from g
         where g.by_what = 15 and g.age_group is not null group by 2
        union all
        select 'legalStatus', g.legal_status, null, sum(g.n)::bigint from g
         where g.by_what = 15 and g.legal_status is not null group by 2
        union all
        select 'returnType', g.return_type, null, sum(g.n)::bigint from g
         where g.by_what = 15 and g.return_type is not null group by 2
        union all
        select 'vulnerability', 'umc', null, sum(g.n)::bigint from g where g.by_what = 15 and g.unaccompanied having sum(g.n) > 0
        union all
        select 'vulnerability', v.kind, null, count(*) from d join statistical_vulnerability v
            on v.member_id = d.member_id and d.happened_on >= v.true_from
           and (v.true_until is null or d.happened_on < v.true_until)
         group by v.kind
        union all
        select 'flow', g.host_country_code::text, coalesce(g.destination_country_code::text, 'ZZ'), sum(g.n)::bigint from g
         where g.by_what = 23 group by 2, 3
        union all
        select 'nationality', coalesce(g.nationality_code::text, 'ZZ'), null, sum(g.n)::bigint from g
         where g.by_what = 27 group by 2
        union all
        select 'office', g.counted_office_id::text, null, sum(g.n)::bigint from g where g.by_what = 29 group by 2
        union all
        select 'programme', coalesce(g.programme_code, 'none'), null, sum(g.n)::bigint from g where g.by_what = 29 group by 2
        union all
        select 'month', to_char(g.happened_on, 'YYYY-MM'), null, sum(g.n)::bigint from g where g.by_what = 30 group by 2
        union all
        select 'persons', null, null, count(*) from (select distinct d.person_id from d) p
        union all
        select c.name, null, null, c.n from (
          select count(*) as cases, coalesce(sum(c.n) filter (where c.n > 1), 0)::bigint as families
            from (select count(*) as n from d group by d.counted_case_id) c) t
         cross join lateral (values ('cases', t.cases), ('inFamilies', t.families)) c (name, n)
        union all
        select 'withReintegration', null, null, count(*) from d where exists (
          select 1 from figure_service b where b.member_id = d.member_id and b.given_on <= as_of
             and b.service <> 'reintegration_counselling'
             and not (b.service in ('immediate_cash', 'immediate_basic_needs') and b.phase = 'pre_departure'))
        union all
        select 'wait', r.wait, x.what, x.n from (
          select r.wait, max(r.of_all)::bigint as n, min(r.days) filter (where 2 * r.reached >= r.of_all)::bigint as median,
                 min(r.days) filter (where 10 * r.reached >= 9 * r.of_all)::bigint as p90 from ranked r group by r.wait) r
         cross join lateral (values ('n', r.n), ('median', r.median), ('p90', r.p90)) x (what, n)
        union all
        select 'service', v.service, null, sum(v.n)::bigint from served v group by 2
        union all
        select 'level', v.level, null, sum(v.n)::bigint from served v group by 2
        union all
        select 'phase', v.phase, null, sum(v.n)::bigint from served v group by 2
        union all
        select 'modality', v.modality, null, sum(v.n)::bigint from served v group by 2
        union all
        select 'servicePersons', null, null, count(*) from (select distinct s.person_id from s) p
        union all
        select 'amount', e.currency::text, null, sum(e.amount_minor)::bigint from figure_payment e
         where e.given_on between from_day and last_day and e.paid_on <= as_of and ${ASKED('e')} group by 2
        union all
        select 'step', k.kind, null, count(*) from (
          select distinct e.kind, case e.kind when 'counselled' then e.person_id when 'no_show' then e.record_id
                   else e.member_id end as who
            from figure_event e
           where e.kind not in ('departed', 'closed') and e.happened_on between from_day and last_day and ${ASKED('e')}) k
         group by 2
        union all
        select 'step', 'closed', null, count(distinct c.member_id) from closings c
        union all
        select 'closingReason', c.reason_code, null, count(*) from closings c where c.reason_code is not null group by 2;
    end
    $$;
  revoke execute on function count_key_figures from public;
`;
