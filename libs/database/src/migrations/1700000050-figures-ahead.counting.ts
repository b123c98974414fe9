/** What a counted row can be filtered by, as one key. */
export const KEY_OF = (row: string): string => `concat_ws('|', ${row}.counted_office_id::text,
            coalesce(${row}.programme_code, ''), ${row}.host_country_code::text, coalesce(${row}.return_type, ''),
            ${row}.channel)`;
const OWN = 'counted_office_id, programme_code, host_country_code, return_type, channel';

/** What makes its member a beneficiary: not counselling, and no cash or goods for the way. */
export const BENEFITING = `b.service <> 'reintegration_counselling'
             and not (b.service in ('immediate_cash', 'immediate_basic_needs') and b.phase = 'pre_departure')`;
export const BENEFITED = (member: string, by: string): string => `exists (
          select 1 from figure_service b where b.member_id = ${member} and b.given_on <= ${by} and ${BENEFITING})`;

const WAIT = (name: string, from: string, to: string): string => `
        select d.gid, 'wait', '${name}', (d.${to} - d.${from})::text, count(*) from d
         where d.${from} is not null and d.${to} is not null group by d.gid, d.${to} - d.${from}
        union all`;

/** What departures \`d\`, services \`s\` and payments \`p\` add up to, group by group: each row once, and so never twice. */
export const ADDED_UP = (helped: string): string => `
        select g.gid, 'sex' as part, g.sex::text as code, null::text as more, sum(g.n)::bigint as n from g
         where g.by_what = 7 group by 1, g.sex
        union all
        select g.gid, 'ageGroup', g.age_group::text, null, sum(g.n)::bigint from g
         where g.by_what = 7 and g.age_group is not null group by 1, 3
        union all
        select g.gid, 'legalStatus', g.legal_status, null, sum(g.n)::bigint from g
         where g.by_what = 7 and g.legal_status is not null group by 1, 3
        union all
        select g.gid, 'returnType', g.return_type, null, sum(g.n)::bigint from g
         where g.by_what = 7 and g.return_type is not null group by 1, 3
        union all
        select g.gid, 'vulnerability', 'umc', null, sum(g.n)::bigint from g
         where g.by_what = 7 and g.unaccompanied group by 1
        union all
        select g.gid, 'ageSex', g.age_group::text, g.sex::text, sum(g.n)::bigint from g
         where g.by_what = 7 and g.age_group is not null group by 1, 3, 4
        union all
        select g.gid, 'flow', g.host_country_code::text, coalesce(g.destination_country_code::text, 'ZZ'),
               sum(g.n)::bigint from g where g.by_what = 11 group by 1, 3, 4
        union all
        select g.gid, 'nationality', coalesce(g.nationality_code::text, 'ZZ'), null, sum(g.n)::bigint from g
         where g.by_what = 13 group by 1, 3
        union all
        select g.gid, 'office', g.counted_office_id::text, null, sum(g.n)::bigint from g where g.by_what = 14 group by 1, 3
        union all
        select g.gid, 'programme', coalesce(g.programme_code, 'none'), null, sum(g.n)::bigint from g
         where g.by_what = 14 group by 1, 3
        union all
        select g.gid, 'month', to_char(g.month, 'YYYY-MM'), null, sum(g.n)::bigint from g where g.by_what = 14 group by 1, 3
        union all${WAIT('applicationToApproval', 'applied_on', 'approved_on')}${WAIT('approvalToDeparture', 'approved_on', 'happened_on')}${WAIT('applicationToDeparture', 'applied_on', 'happened_on')}
        select d.gid, 'withReintegration', null, null, count(*) from d where ${helped} group by 1
        union all
        select v.gid, 'service', v.service, null, sum(v.n)::bigint from served v group by 1, 3
        union all
        select v.gid, 'level', v.level, null, sum(v.n)::bigint from served v group by 1, 3
        union all
        select v.gid, 'phase', v.phase, null, sum(v.n)::bigint from served v group by 1, 3
        union all
        select v.gid, 'modality', v.modality, null, sum(v.n)::bigint from served v group by 1, 3
        union all
        select p.gid, 'amount', p.currency::text, null, sum(p.amount_minor)::bigint from p group by 1, 3`;

/** One pass over the departures for all their breakdowns. */
export const GROUPED = `
        g as materialized (
          select grouping(d.sex, d.host_country_code, d.nationality_code, d.counted_office_id) as by_what, d.gid,
                 d.sex, d.age_group, d.legal_status, d.return_type, d.unaccompanied, d.host_country_code,
                 d.destination_country_code, d.nationality_code, d.counted_office_id, d.programme_code, d.month,
                 count(*) as n
            from d group by d.gid, grouping sets (
              (d.sex, d.age_group, d.legal_status, d.return_type, d.unaccompanied),
              (d.host_country_code, d.destination_country_code), (d.nationality_code),
              (d.counted_office_id, d.programme_code, d.month))),
        served as materialized (
          select s.gid, s.service, s.level, s.phase, s.modality, count(*) as n from s group by 1, 2, 3, 4, 5)`;

export const DEPARTED = `e.person_id, e.member_id, e.counted_case_id, e.counted_office_id, e.programme_code,
                 e.host_country_code, e.destination_country_code, e.nationality_code, e.sex, e.legal_status, e.return_type,
                 e.unaccompanied, e.happened_on, e.applied_on, e.approved_on,
                 date_trunc('month', e.happened_on)::date as month,
                 width_bucket(e.age, array[5, 12, 18, 25, 35, 50, 65]) as age_group`;

/** Whom a step is counted for once. */
export const WHO = `case e.kind when 'counselled' then e.person_id when 'no_show' then e.record_id else e.member_id end`;

/**
 * A month or a year anew. Whoever stands in no other month and under no other filters is summed; whoever does is kept by
 * name of their id, because over two pieces they count once.
 */
const SUM_FIGURES = `
  create function sum_figures_of(first date, last date) returns void language plpgsql set search_path = public, pg_temp
    set work_mem = '128MB' set jit = off as $$
    declare
      piece integer;
    begin
      delete from figure_piece where from_day = first and to_day = last returning id into piece;
      delete from figure_sum where piece_id = piece;
      delete from figure_sum_who where piece_id = piece;
      delete from figure_sum_benefit where piece_id = piece;
      insert into figure_group (rolled, key, ${OWN})
        select false, ${KEY_OF('t')}, ${OWN} from (
          select ${OWN} from figure_event where kind = 'departed' and happened_on between first and last
          union select ${OWN} from figure_event where kind <> 'departed' and happened_on between first and last
          union select ${OWN} from figure_service where given_on between first and last) t
        on conflict do nothing;
      insert into figure_group (rolled, key, channel)
        select distinct true, channel, channel from figure_group where not rolled on conflict do nothing;
      insert into figure_piece (from_day, to_day, last_on, settled_on)
        select first, last,
               greatest(first,
                 (select max(happened_on) from figure_event where kind = 'departed' and happened_on between first and last),
                 (select max(happened_on) from figure_event where kind <> 'departed' and happened_on between first and last),
                 (select max(given_on) from figure_service where given_on between first and last)),
               greatest(first, (select max(paid_on) from figure_payment where given_on between first and last))
        returning id into piece;

      with ev as materialized (
          select e.kind, ${WHO} as who, e.reason_code, g.id as gid from figure_event e
            join figure_group g on g.key = ${KEY_OF('e')}
           where e.kind <> 'departed' and e.happened_on between first and last),
        d as materialized (
          select g.id as gid, ${DEPARTED}, (
              select min(b.given_on) from figure_service b where b.member_id = e.member_id and ${BENEFITING}) as helped_on
            from figure_event e join figure_group g on g.key = ${KEY_OF('e')}
           where e.kind = 'departed' and e.happened_on between first and last),
        s as materialized (
          select g.id as gid, e.person_id, e.service, e.level, e.phase, e.modality from figure_service e
            join figure_group g on g.key = ${KEY_OF('e')} where e.given_on between first and last),
        p as (
          select g.id as gid, e.currency, e.amount_minor from figure_payment e
            join figure_group g on g.key = ${KEY_OF('e')} where e.given_on between first and last),${GROUPED},
        helped as (
          insert into figure_sum_benefit (piece_id, group_id, member_id, helped_on)
            select piece, d.gid, d.member_id, d.helped_on from d where d.helped_on is not null),
        here as (
          select 'step' as part, e.kind as code, e.who, e.gid, count(*)::integer as n from ev e group by 2, 3, 4
          union all
          select 'closingReason', e.reason_code, e.who, e.gid, count(*)::integer from ev e
           where e.kind = 'closed' and e.reason_code is not null group by 2, 3, 4
          union all
          select 'persons', null, d.person_id, d.gid, count(*)::integer from d group by 3, 4
          union all
          select 'cases', null, d.counted_case_id, d.gid, count(*)::integer from d group by 3, 4
          union all
          select 'servicePersons', null, s.person_id, s.gid, count(*)::integer from s group by 3, 4),
        placed as (
          select h.*, count(*) over (partition by h.part, h.code, h.who) = 1 as summed from here h),
        told as materialized (
          select t.*, t.summed and not (case
            when t.part = 'servicePersons' then true
            when t.part = 'persons' then exists (select 1 from figure_event o where o.person_id = t.who
              and o.kind = 'departed' and (o.happened_on < first or o.happened_on > last))
            when t.part = 'cases' then exists (select 1 from figure_event o where o.counted_case_id = t.who
              and o.kind = 'departed' and (o.happened_on < first or o.happened_on > last))
            when t.code = 'no_show' then false
            when t.code = 'counselled' then exists (select 1 from figure_event o where o.person_id = t.who
              and o.kind = 'counselled' and (o.happened_on < first or o.happened_on > last))
            else exists (select 1 from figure_event o where o.member_id = t.who
              and o.kind = case t.part when 'step' then t.code else 'closed' end
              and (o.happened_on < first or o.happened_on > last)) end) as sole
            from placed t),
        kept as (
          insert into figure_sum_who (piece_id, group_id, part, code, who_id, n, summed)
            select piece, t.gid, t.part, t.code, t.who, t.n, t.summed from told t where not t.sole)
        insert into figure_sum (piece_id, group_id, part, code, more, n)
          select piece, t.gid, t.part, t.code, case when t.sole then 'sole' else 'once' end, count(*) from told t
           where t.summed group by 2, 3, 4, 5
          union all
          select piece, t.gid, 'inFamilies', null, case when t.sole then 'sole' else 'once' end, sum(t.n)::bigint from told t
           where t.summed and t.part = 'cases' and t.n > 1 group by 2, 5
          union all
          select piece, a.gid, a.part, a.code, a.more, a.n from (${ADDED_UP('d.helped_on is not null')}) a;
      update figure_piece set settled_on = greatest(settled_on,
          (select max(b.helped_on) from figure_sum_benefit b where b.piece_id = piece)) where id = piece;

      insert into figure_sum (piece_id, group_id, part, code, more, n)
        select piece, r.id, t.part, t.code, t.more, sum(t.n)::bigint from figure_sum t join figure_group g on g.id = t.group_id
          join figure_group r on r.rolled and r.channel = g.channel
         where t.piece_id = piece group by 2, 3, 4, 5;
    end
    $$;
  revoke execute on function sum_figures_of from public;
`;

/** The months in which anything touched may be counted: its own, and those of the same people there. */
export const DIRTY_MONTHS = `
          select t.month from t
          union
          select date_trunc('month', e.happened_on)::date from t join figure_event e
              on e.member_id = t.who_id and e.kind = t.kind where t.kind <> 'counselled'
          union
          select date_trunc('month', e.happened_on)::date from t join figure_event e
              on e.person_id = t.who_id and e.kind = 'counselled' where t.kind = 'counselled'
          union
          select date_trunc('month', e.happened_on)::date from t join figure_event e
              on e.person_id = t.who_id and e.kind = 'departed' where t.kind = 'person'
          union
          select date_trunc('month', e.happened_on)::date from t join figure_event e
              on e.counted_case_id = t.who_id and e.kind = 'departed' where t.kind = 'case'`;

/** A run sums so many pieces, the latest first, and leaves the others to the next: until then they are counted from rows. */
const PIECES_A_RUN = 40;

export const COUNT_AHEAD = `${SUM_FIGURES}
  -- Takes away the sums of what was written to, and sums what has none. The marks go first: what is written meanwhile
  -- leaves marks of its own, which stay.
  create function count_figures_ahead() returns integer language plpgsql security definer
    set search_path = public, pg_temp as $$
    declare
      months date[];
      first_day date;
      last_day date;
      piece record;
      summed integer := 0;
    begin
      if coalesce(current_setting('app.system', true), '') <> 'on' then
        raise exception 'count_figures_ahead runs for the installation itself' using errcode = 'insufficient_privilege';
      end if;
      if not pg_try_advisory_xact_lock(hashtext('count_figures_ahead')) then
        return 0;
      end if;
      if exists (select 1 from figure_touched where kind = 'everything') then
        delete from figure_touched;
        delete from figure_piece;
        delete from figure_sum;
        delete from figure_sum_who;
        delete from figure_sum_benefit;
      else
        with t as (delete from figure_touched returning month, kind, who_id)
        select array_agg(m.month) into months from (${DIRTY_MONTHS}
          union
          -- Only help that came first, or is gone, moves a departure.
          select date_trunc('month', e.happened_on)::date from t join figure_event e
              on e.member_id = t.who_id and e.kind = 'departed'
            join figure_piece p on e.happened_on between p.from_day and p.to_day
            left join figure_sum_benefit k on k.piece_id = p.id and k.member_id = e.member_id
           where t.kind = 'service' and k.helped_on is distinct from (
             select min(b.given_on) from figure_service b where b.member_id = e.member_id and ${BENEFITING})) m (month);
        with old as (
            delete from figure_piece p where exists (select 1 from unnest(months) m where m between p.from_day and p.to_day)
            returning p.id),
          sums as (delete from figure_sum s using old o where s.piece_id = o.id),
          whos as (delete from figure_sum_who w using old o where w.piece_id = o.id)
          delete from figure_sum_benefit b using old o where b.piece_id = o.id;
      end if;
      first_day := date_trunc('year', least((select min(happened_on) from figure_event where kind = 'departed'),
        (select min(happened_on) from figure_event where kind <> 'departed'), (select min(given_on) from figure_service)));
      last_day := greatest((select max(happened_on) from figure_event where kind = 'departed'),
        (select max(happened_on) from figure_event where kind <> 'departed'), (select max(given_on) from figure_service));
      for piece in
        select c.first, c.last from (
          select m::date as first, (m + interval '1 month' - interval '1 day')::date as last
            from generate_series(first_day::timestamp, last_day::timestamp, interval '1 month') m
          union all
          select y::date, (y + interval '1 year' - interval '1 day')::date
            from generate_series(first_day::timestamp, last_day::timestamp, interval '1 year') y) c
         where not exists (select 1 from figure_piece p where p.from_day = c.first and p.to_day = c.last)
         order by c.last desc limit ${PIECES_A_RUN}
      loop
        perform sum_figures_of(piece.first, piece.last);
        summed := summed + 1;
      end loop;
      return summed;
    end
    $$;
  revoke execute on function count_figures_ahead from public;
`;
