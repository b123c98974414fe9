import type { UnspentMatter } from '@homeward/contracts';
import { LATER_FIGURE } from './eligibility.queries.ts';

/** How far ahead a deadline is told apart from those that lie later: enough to arrange a payment and its papers. */
const SOON_DAYS = 30;

/** The last day of so many working days after an arrival: Monday to Friday without the holidays of the host country. */
const AFTER_WORKING_DAYS = `(
  select d.day::date from generate_series(gone.arrived_on + 1, gone.arrived_on + 1500, interval '1 day') as d (day)
   where extract(isodow from d.day) < 6
     and not exists (select 1 from holiday h where h.calendar = c.host_country_code and h.day = d.day::date)
   order by d.day offset left(t.spend_within, -2)::integer - 1 limit 1)`;

/**
 * What a case `c` was granted that stands and was not paid out, with the day on which it lapses; an amount that is not
 * known here is unspent. A period counts from the arrival, else from the departure.
 * @param paid what was paid out of grant `t`
 */
const unspent = (on: string, paid: string): string => `
  entitlement t${on}
  ${LATER_FIGURE}
  cross join lateral (select coalesce(t.amount_minor, later.amount_minor) - (${paid}) as minor) rest
  cross join lateral (
    select max(h.happened_on) filter (where h.action in ('confirm-arrival', 'register-returned')) as arrived_on,
           max(h.happened_on) filter (where h.action = 'confirm-departure') as departed_on
      from case_history h
     where h.member_id = t.member_id and h.action in ('confirm-arrival', 'register-returned', 'confirm-departure')
       and not exists (select 1 from case_history x where x.corrects_id = h.id)) gone
  cross join lateral (select case
    when t.spend_within like '%WD' then ${AFTER_WORKING_DAYS}
    else (coalesce(gone.arrived_on, gone.departed_on) + t.spend_within::interval)::date end as on_day) lapse`;

const TODAY = `(nullif(current_setting('app.now', true), '')::timestamptz
  at time zone (select o.time_zone from office o where o.id = c.office_id))::date`;

const WHEN: Readonly<Record<UnspentMatter, string>> = {
  'money-lapsed': `lapse.on_day < ${TODAY}`,
  'money-lapses-soon': `lapse.on_day between ${TODAY} and ${TODAY} + ${SOON_DAYS}`,
  'money-lapses-later': `lapse.on_day > ${TODAY} + ${SOON_DAYS}`,
  'money-after-return': 't.spend_within is not null and lapse.on_day is null',
  'money-without-deadline': 't.spend_within is null',
};

const STANDS = 't.case_id = c.id and t.ended_at is null';
const LEFT = '(rest.minor is null or rest.minor > 0)';

export const hasUnspent = (matter: UnspentMatter, paid: string): string => `exists (
  select 1 from ${unspent('', paid)} where ${STANDS} and ${LEFT} and ${WHEN[matter]})`;

/**
 * Each matter once, read together: a case may have something of several.
 * @param cases the condition that says which cases `c` are meant
 */
export const unspentSql = (cases: string, paid: string): string => `
  (select coalesce(json_agg(json_build_object('matter', u.matter, 'cases', u.cases, 'entitlements', u.entitlements,
            'amountUnknown', u.unknown, 'amounts', u.amounts)), '[]') from (
     select s.matter, sum(s.cases) filter (where s.whole)::integer as cases,
            sum(s.entitlements) filter (where s.whole)::integer as entitlements,
            sum(s.unknown) filter (where s.whole)::integer as unknown,
            coalesce(json_agg(json_build_object('currency', s.currency, 'minor', s.minor) order by s.currency)
              filter (where not s.whole and s.minor is not null), '[]') as amounts
       from (select b.matter, t.currency, grouping(t.currency) = 1 as whole, count(distinct t.case_id) as cases,
                    count(*) as entitlements, sum(rest.minor)::bigint as minor,
                    count(*) filter (where rest.minor is null) as unknown
               from "case" c join ${unspent(` on ${STANDS}`, paid)}
               cross join lateral (select case ${Object.entries(WHEN)
                 .map(([matter, when]) => `when ${when} then '${matter}'`)
                 .join(' ')} end as matter) b
              where ${cases} and ${LEFT} group by grouping sets ((b.matter), (b.matter, t.currency))) s
      group by s.matter) u)`;
