import type pg from 'pg';
import type { Desk } from './desk.ts';

/**
 * Writes so many people who are back, a case each, with the five rounds of the standard schedule: they arrived on all the
 * days of the last thirteen months, what lies behind them was held, and what opened before yesterday was told.
 */
export async function seedFollowUps(client: pg.Client, { officeId, userId }: Desk, persons: number): Promise<void> {
  const by = [officeId, userId];
  await client.query('set synchronous_commit = off');
  await client.query(
    `create temporary table bench_back as
       select gen_random_uuid() as case_id, gen_random_uuid() as person_id, gen_random_uuid() as member_id,
              gen_random_uuid() as follow_up_id, i, current_date - (i % 395) as arrived_on from generate_series(1, $1::int) i`,
    [persons],
  );
  await client.query(
    `insert into person (id, office_id, sex, birth_date, birth_date_precision, created_by, created_at)
     select person_id, $1, 'female', date '1960-01-01' + (i % 15000), 'day', $2, now() from bench_back`,
    by,
  );
  await client.query(
    `insert into person_name (person_id, office_id, kind, given_names, family_name, script, search_key)
     select person_id, $1, 'primary', 'Given' || i % 5000, 'Family' || i, 'Latn', 'given' || i % 5000 || ' family' || i from bench_back`,
    [officeId],
  );
  await client.query(
    `insert into "case" (id, office_id, number, host_country_code, stage, owner_id, opened_on, created_by, created_at, updated_at)
     select case_id, $1, 'BE-2025-' || lpad(i::text, 6, '0'), 'BE', 'MONITORING', $2, arrived_on - 60, $2, now(), now() from bench_back`,
    by,
  );
  await client.query(
    `insert into case_member (id, case_id, office_id, person_id, relation, principal, stage, destination_country_code, created_at)
     select member_id, case_id, $1, person_id, 'principal', true, 'MONITORING', 'GE', now() from bench_back`,
    [officeId],
  );
  await client.query(
    `insert into follow_up (id, case_id, office_id, member_id, schedule_id, profile, arrived_on, country_code, lost_after, state,
       state_on, created_at)
     select b.follow_up_id, b.case_id, $1, b.member_id, s.id, 'standard', b.arrived_on, 'GE', 3, 'open', b.arrived_on, now()
       from bench_back b join follow_up_schedule s on s.profile = 'standard' and s.programme_code is null`,
    [officeId],
  );
  await client.query(
    `insert into follow_up_round (follow_up_id, case_id, office_id, member_id, code, purpose, optional, profile, child, due_on,
       window_from, window_to, call_on, state, settled_on)
     select d.follow_up_id, d.case_id, $1, d.member_id, d.code, d.purpose, false, 'standard', false, d.due_on, d.due_on - 14,
            d.due_on + 14, d.due_on - 14, case when held then 'held' else 'open' end, case when held then d.due_on end
       from (select b.*, r.code, r.purpose, (b.arrived_on + r.after)::date as due_on,
                    -- One of twenty was not held in time, and nobody has called since.
                    (b.arrived_on + r.after)::date < current_date - 14 and b.i % 20 <> 0 as held
               from bench_back b cross join (values ('P7D', 'contact', interval '7 days'), ('P30D', 'plan', interval '30 days'),
                 ('P3M', 'monitoring', interval '3 months'), ('P6M', 'satisfaction', interval '6 months'),
                 ('P12M', 'final', interval '12 months')) as r (code, purpose, after)) d`,
    [officeId],
  );
  await client.query('vacuum analyze');
}
