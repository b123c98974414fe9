import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';

/** Who the benchmark signs in as, and what it opens. */
export interface Seeded {
  readonly officeId: string;
  readonly userId: string;
  readonly token: string;
  readonly caseIds: readonly string[];
}

const OFFICES = 50;
const USERS = 500;

/**
 * Fills a migrated database with cases of one principal each, spread over offices and owners, and one signed-in
 * caseworker. The rows are written by the owner in bulk: only reading is measured.
 * @param cases how many
 */
export async function seed(ownerUrl: string, cases: number): Promise<Seeded> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('set synchronous_commit = off; set maintenance_work_mem = "512MB"');
    await client.query(
      `insert into office (kind, name, country_code, host_countries, time_zone, calendar, languages)
       select 'desk', 'Bench office ' || i, 'BE', '{BE}', 'Europe/Brussels', 'BE', '{en,fr}' from generate_series(1, $1::int) i`,
      [OFFICES],
    );
    await client.query(
      `create temporary table bench_office as
         select id, row_number() over (order by name)::int as n from office where name like 'Bench office %'`,
    );
    await client.query(
      `insert into app_user (office_id, email, email_key, display_name)
       select o.id, 'bench' || i || '@example.org', 'bench' || i || '@example.org', 'Bench worker ' || i
         from generate_series(1, $1::int) i join bench_office o on o.n = 1 + i % $2::int`,
      [USERS, OFFICES],
    );
    await client.query(
      `insert into role_assignment (user_id, role, office_id, valid_from)
       select id, 'caseworker', office_id, '2020-01-01' from app_user where email_key like 'bench%'`,
    );
    await client.query(
      `create temporary table bench_user as
         select id, office_id, row_number() over (order by email_key)::int as n from app_user where email_key like 'bench%'`,
    );
    const searched = await client.query<{ name: string; definition: string }>(
      `select indexname as name, indexdef as definition from pg_indexes
        where tablename = 'person_name' and indexdef like '%USING gin%'`,
    );
    for (const { name } of searched.rows) await client.query(`drop index ${name}`);
    await client.query(
      `create temporary table bench_case as
         select gen_random_uuid() as case_id, gen_random_uuid() as person_id, u.office_id, u.id as user_id, i,
                timestamptz '2024-01-01' + i * interval '3 minutes' as at
           from generate_series(1, $1::int) i join bench_user u on u.n = 1 + i % $2::int`,
      [cases, USERS],
    );
    await client.query(
      `insert into person (id, office_id, sex, birth_date, birth_date_precision, preferred_language, created_by, created_at)
       select person_id, office_id, case when i % 3 = 0 then 'female' else 'male' end, date '1960-01-01' + (i % 20000), 'day',
              'fr', user_id, at from bench_case`,
    );
    await client.query(
      `insert into person_name (person_id, office_id, kind, given_names, family_name, script, search_key)
       select person_id, office_id, 'primary', 'Given' || i % 5000, 'Family' || i, 'Latn', 'given' || i % 5000 || ' family' || i
         from bench_case`,
    );
    await client.query(
      `insert into "case" (id, office_id, number, host_country_code, stage, owner_id, opened_on, created_by, created_at, updated_at)
       select case_id, office_id, format('BE-%s-%s', 2024 - i / 900000, lpad((i % 900000)::text, 6, '0')), 'BE', 'INQUIRY',
              user_id, at::date, user_id, at, at from bench_case`,
    );
    await client.query(
      `insert into case_member (case_id, office_id, person_id, relation, principal, stage, created_at)
       select case_id, office_id, person_id, 'principal', true, 'INQUIRY', at from bench_case`,
    );
    for (const { definition } of searched.rows) await client.query(definition);
    await client.query('vacuum analyze');

    const token = randomBytes(32).toString('base64url');
    const user = (
      await client.query<{ id: string; office_id: string }>('select id, office_id from bench_user where n = 1')
    ).rows[0]!;
    await client.query(
      `insert into session (user_id, token_hash, csrf_token, created_at, last_seen_at, expires_at)
       values ($1, $2, 'bench', now(), now(), now() + interval '12 hours')`,
      [user.id, createHash('sha256').update(token).digest()],
    );
    const open = await client.query<{ id: string }>('select id from "case" where owner_id = $1 limit 500', [user.id]);
    return { officeId: user.office_id, userId: user.id, token, caseIds: open.rows.map((row) => row.id) };
  } finally {
    await client.end();
  }
}
