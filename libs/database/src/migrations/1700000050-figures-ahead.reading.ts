import { ADDED_UP, BENEFITED, DEPARTED, DIRTY_MONTHS, GROUPED, WHO } from './1700000050-figures-ahead.counting.ts';

/** In scope and as filtered; a filter that is null lets everything through. */
const ASKED = (row: string): string => `${row}.counted_office_id = any (office_ids)
            and (programmes is null or ${row}.programme_code = any (programmes))
            and (hosts is null or ${row}.host_country_code = any (hosts))
            and (return_types is null or ${row}.return_type = any (return_types))
            and (channels is null or ${row}.channel = any (channels))`;
/** Days one by one: the planner knows how many rows they hold, which of several ranges it would guess. */
const IN_REST = (day: string): string => `${day} = any (days)`;

/** More marks than this cost more than counting everything from its rows. */
const MARKS_MOST = 2_000;

/** How persons with a service are told from others that are counted once. */
export interface PersonsServed {
  readonly held: string;
  readonly ofRows: string;
  readonly counted: string;
}
const AMONG_OTHERS: PersonsServed = {
  held: '',
  ofRows: `
          union all
          select 'servicePersons', null, s.person_id, 1 from s`,
  counted: '',
};

/**
 * Whole years and months come from their sums where those hold, the days between from their rows. It reads at one moment,
 * that of the statement that calls it, so that no row is counted both ways.
 */
export const sumKeyFigures = ({ held, ofRows, counted }: PersonsServed): string => `
  create or replace function sum_key_figures(office_ids uuid[], asked_from date, asked_to date, as_of date, programmes text[],
      hosts text[], return_types text[], channels text[])
    returns table (part text, code text, more text, figure bigint)
    language plpgsql stable set search_path = public, pg_temp set work_mem = '64MB' set jit = off
    set plan_cache_mode = force_custom_plan set enable_memoize = off as $$
    declare
      last_day constant date := least(asked_to, as_of);
      dirty date[];
      pieces integer[] := '{}';
      groups integer[];
      rolled integer[];
      rest datemultirange := case when asked_from <= last_day then datemultirange(daterange(asked_from, last_day, '[]'))
        else '{}' end;
      days date[];
      whole boolean;
    begin
      if (select count(*) from (select 1 from figure_touched limit ${MARKS_MOST + 1}) one) <= ${MARKS_MOST}
         and not exists (select 1 from figure_touched t where t.kind = 'everything') then
        with t as materialized (select distinct f.month, f.kind, f.who_id from figure_touched f)
        select coalesce(array_agg(m.month), '{}') into dirty from (${DIRTY_MONTHS}) m (month);
        with holding as (
          select p.id, daterange(p.from_day, p.to_day, '[]') as days from figure_piece p
           where p.from_day >= asked_from and p.to_day <= asked_to and p.last_on <= last_day and p.settled_on <= as_of
             and not exists (select 1 from unnest(dirty) m where m between p.from_day and p.to_day)),
        largest as (
          select h.id, h.days from holding h
           where not exists (select 1 from holding o where o.days @> h.days and o.id <> h.id))
        select coalesce(array_agg(l.id), '{}'), rest - coalesce(range_agg(l.days), '{}') into pieces, rest from largest l;
      end if;
      days := array(select g::date from unnest(rest) r, generate_series(lower(r), upper(r) - 1, interval '1 day') g);
      whole := cardinality(pieces) = 1 and isempty(rest);
      groups := array(select g.id from figure_group g where not g.rolled and ${ASKED('g')});
      -- A channel as a whole, where nothing narrows the question further.
      if programmes is null and hosts is null and return_types is null
         and not exists (select 1 from figure_group g where not g.rolled and g.counted_office_id <> all (office_ids)) then
        rolled := array(select g.id from figure_group g
          where g.rolled and (channels is null or g.channel = any (channels)));
      else
        rolled := groups;
      end if;

      return query
        with d as materialized (
          select 0 as gid, ${DEPARTED} from figure_event e
           where ${IN_REST('e.happened_on')} and e.kind = 'departed' and ${ASKED('e')}),
        s as materialized (
          select 0 as gid, e.person_id, e.service, e.level, e.phase, e.modality
            from figure_service e
           where ${IN_REST('e.given_on')} and ${ASKED('e')}),
        p as (
          select 0 as gid, e.currency, e.amount_minor from figure_payment e
           where ${IN_REST('e.given_on')} and e.paid_on <= as_of and ${ASKED('e')}),
        k as materialized (
          select e.kind, ${WHO} as who, e.reason_code from figure_event e
           where ${IN_REST('e.happened_on')} and e.kind <> 'departed' and ${ASKED('e')}),${GROUPED},
        added as materialized (
          select a.part, a.code, a.more, sum(a.n)::bigint as n from (
            select x.part, x.code, x.more, x.n from (${ADDED_UP(BENEFITED('d.member_id', 'as_of'))}) x
            union all
            select f.part, f.code, f.more, f.n from figure_sum f
             where f.piece_id = any (pieces) and f.group_id = any (rolled)) a
           where whole or a.more is distinct from 'once'
           group by 1, 2, 3),
        whos as (
          select w.part, w.code, w.who_id as who, w.n from figure_sum_who w
           where w.piece_id = any (pieces) and w.group_id = any (groups) and (not w.summed or not whole)${held}
          union all
          select 'step', k.kind, k.who, 1 from k
          union all
          select 'closingReason', k.reason_code, k.who, 1 from k where k.kind = 'closed' and k.reason_code is not null
          union all
          select 'persons', null, d.person_id, 1 from d
          union all
          select 'cases', null, d.counted_case_id, 1 from d${ofRows}),
        once as materialized (select w.part, w.code, w.who, sum(w.n) as n from whos w group by 1, 2, 3),
        counted as (
          select o.part, o.code, null::text as more, count(*) as n from once o group by 1, 2
          union all
          select 'inFamilies', null, null, coalesce(sum(o.n), 0)::bigint from once o where o.part = 'cases' and o.n > 1${counted}
          union all
          select a.part, a.code, case when a.more in ('sole', 'once') then null else a.more end, a.n from added a
           where a.part not in ('wait', 'ageGroup', 'withReintegration')
          union all
          select 'ageGroup', a.code, null, a.n from added a where a.part = 'ageGroup'
          union all
          select 'age', case when a.code::integer < 3 then 'child' else 'adult' end, null, a.n from added a
           where a.part = 'ageGroup'
          union all
          select 'vulnerability', v.kind, null, count(*) from statistical_vulnerability v
            join figure_event e on e.member_id = v.member_id and e.kind = 'departed'
             and e.happened_on between asked_from and last_day and ${ASKED('e')}
             and e.happened_on >= v.true_from and (v.true_until is null or e.happened_on < v.true_until)
           group by v.kind
          union all
          select 'withReintegration', null, null, a.n from added a where a.part = 'withReintegration'
          union all
          -- Whoever was helped, or is no longer, since the sums were counted.
          select 'withReintegration', null, null, count(*) filter (where ${BENEFITED('e.member_id', 'as_of')})
                 - count(*) filter (where b.member_id is not null)
            from (select distinct f.who_id from figure_touched f where f.kind = 'service') t
            join figure_event e on e.member_id = t.who_id and e.kind = 'departed' and ${ASKED('e')}
            join figure_piece i on i.id = any (pieces) and e.happened_on between i.from_day and i.to_day
            left join figure_sum_benefit b on b.piece_id = i.id and b.member_id = e.member_id),
        ranked as (
          select a.code as wait, a.more::integer as days, a.n,
                 sum(a.n) over (partition by a.code order by a.more::integer) as reached,
                 sum(a.n) over (partition by a.code) as of_all
            from added a where a.part = 'wait')
        select c.part, c.code, c.more, sum(c.n)::bigint from counted c group by 1, 2, 3 having sum(c.n) <> 0 or c.part = 'amount'
        union all
        select 'wait', r.wait, x.what, x.n from (
          select r.wait, max(r.of_all)::bigint as n, min(r.days) filter (where 2 * r.reached >= r.of_all)::bigint as median,
                 min(r.days) filter (where 10 * r.reached >= 9 * r.of_all)::bigint as p90 from ranked r group by r.wait) r
         cross join lateral (values ('n', r.n), ('median', r.median), ('p90', r.p90)) x (what, n);
    end
    $$;
  revoke execute on function sum_key_figures from public;
`;
/** As it counted first. */
export const SUM_KEY_FIGURES = sumKeyFigures(AMONG_OTHERS);

/** The one way to the numbers: it answers for offices its caller may count, and leaves its trace. */
export const COUNT_FROM_SUMS = `${SUM_KEY_FIGURES}
  create or replace function count_key_figures(office_ids uuid[], from_day date, to_day date, as_of date, programmes text[],
      hosts text[], return_types text[], channels text[])
    returns table (part text, code text, more text, figure bigint)
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
    declare
      acting constant uuid := nullif(current_setting('app.user_id', true), '')::uuid;
      by_system constant boolean := coalesce(current_setting('app.system', true), '') = 'on';
      counted constant uuid[] := coalesce(
        string_to_array(nullif(current_setting('app.figures_offices', true), ''), ',')::uuid[], '{}');
    begin
      if (acting is null and not by_system) or (not office_ids <@ counted) is not false then
        raise exception 'count_key_figures answers only for offices its caller may count'
          using errcode = 'insufficient_privilege';
      end if;
      insert into audit_event (at, actor_kind, actor_id, office_id, correlation_id, action, record_type, record_id)
        values (nullif(current_setting('app.now', true), '')::timestamptz, case when by_system then 'system' else 'person' end,
                acting, office_ids[1], current_setting('app.correlation_id', true), 'count-key-figures', 'key_figures',
                'key-figures');
      return query select * from sum_key_figures(office_ids, from_day, to_day, as_of, programmes, hosts, return_types,
        channels);
    end
    $$;
`;
